import { useRef, useState } from 'react';
import { GraphError } from './graph-error.js';
import type { TrustedDocument } from './trusted-document.js';
import { isRefused, type Refused } from './unless-refused.js';
import { useGraphMutation } from './use-graph.js';

/** What a mutation's one field tells. */
type Outcome<Answer> = NonNullable<Answer[keyof Answer]>;
/** What it tells where it was done: what a command made or changed. */
type Taken<Answer> = Exclude<Outcome<Answer>, { readonly message: string }>;

/** Why a command was not done: what the graph refused, or that no answer came. As `NotDone` says it. */
export type CommandProblem = { readonly told: Refused | null; readonly failure: unknown };
const nothingAmiss: CommandProblem = { told: null, failure: null };

/**
 * A command to the graph, given once however often it is pressed until there is an answer, and why it was not done, where
 * it was not.
 * @param changes documents whose answers are stale afterwards
 * @param options.onRefused told of a refusal first; gives whether it has dealt with it, and nothing has to be said
 */
export const useCommand = <Answer extends object, Input>(
  document: TrustedDocument<Answer, { readonly input: Input }>,
  changes: readonly { readonly name: string }[] = [],
  { onRefused = () => false }: { readonly onRefused?: (refusal: Refused) => boolean } = {},
) => {
  const { mutateAsync } = useGraphMutation(document, changes);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState(nothingAmiss);
  const isGiven = useRef(false);

  /** @returns what was made or changed; null where nothing was, and `problem` says why */
  const give = async (input: Input): Promise<Taken<Answer> | null> => {
    if (isGiven.current) return null;
    isGiven.current = true;
    setIsBusy(true);
    setProblem(nothingAmiss);
    try {
      const [outcome] = Object.values(await mutateAsync({ input })) as (Outcome<Answer> | null)[];
      if (!outcome) throw new GraphError('INTERNAL', 'That part of the sector does not answer.');
      if (!isRefused(outcome)) return outcome as Taken<Answer>;
      if (!onRefused(outcome)) setProblem({ told: outcome, failure: null });
      return null;
    } catch (failure) {
      setProblem({ told: null, failure });
      return null;
    } finally {
      isGiven.current = false;
      setIsBusy(false);
    }
  };
  return { give, isBusy, problem };
};

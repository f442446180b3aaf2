import { GraphError } from './graph-error.js';

type Refused = { readonly message: string };

/**
 * What a command made, for those who can do nothing about a refusal but say it.
 * @throws GraphError whose message is the refusal's own sentence
 */
export const unlessRefused = <Outcome extends object>(
  outcome: Outcome | null | undefined,
): Exclude<Outcome, Refused> => {
  if (!outcome) throw new GraphError('INTERNAL', 'That part of the sector does not answer.');
  if ('message' in outcome) throw new GraphError('INVALID_INPUT', String(outcome.message));
  return outcome as Exclude<Outcome, Refused>;
};

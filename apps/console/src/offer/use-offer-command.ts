import { useRef, useState } from 'react';
import {
  InboxCountsDocument,
  InboxDocument,
  OfferDocument,
  type OfferStatus,
} from '../graph/operations.generated.js';
import type { TrustedDocument } from '../graph/trusted-document.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useRefusalWords, type Refusal } from '../words/use-refusal-words.js';

/** What a command of an offer answers: the offer as it is now, or why not. */
export type OfferOutcome =
  { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus } | Refusal;

/** That somebody else was faster, so that there is nothing left to answer. */
const isTooLate = (outcome: OfferOutcome) =>
  outcome.__typename === 'OfferAlreadyDecided' || outcome.__typename === 'NoQuestionOpen';

/**
 * Gives a command to an offer, once however often it is pressed, and asks anew for what it changes.
 * @param onDone called when it was taken
 * @param onTooLate called when somebody else was faster
 */
export const useOfferCommand = <Input>(
  document: TrustedDocument<Readonly<Record<string, unknown>>, { readonly input: Input }>,
  { onDone, onTooLate }: { readonly onDone: () => void; readonly onTooLate: () => void },
) => {
  const { mutateAsync, isPending, error } = useGraphMutation(document, [
    OfferDocument,
    InboxDocument,
    InboxCountsDocument,
  ]);
  const refusalWords = useRefusalWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  const isGiven = useRef(false);

  /** @returns whether nothing is left to be sent: it was taken, or came too late */
  const give = async (input: Input): Promise<boolean> => {
    if (isGiven.current) return false;
    isGiven.current = true;
    setRefusal(null);
    try {
      const outcome = Object.values(await mutateAsync({ input }))[0] as OfferOutcome;
      if (!('message' in outcome)) onDone();
      else if (isTooLate(outcome)) onTooLate();
      else setRefusal(refusalWords(outcome));
      return !('message' in outcome) || isTooLate(outcome);
    } catch {
      // Said by `error`; whoever pressed it can press it again.
      return false;
    } finally {
      isGiven.current = false;
    }
  };
  return { give, isBusy: isPending, error, refusal };
};

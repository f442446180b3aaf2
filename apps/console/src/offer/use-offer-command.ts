import { InboxCountsDocument, InboxDocument, OfferDocument } from '../graph/operations.generated.js';
import type { TrustedDocument } from '../graph/trusted-document.js';
import { useCommand } from '../graph/use-command.js';

/** Refusals that say that somebody else was faster, so that there is nothing left to answer. */
const tooLate = ['OfferAlreadyDecided', 'NoQuestionOpen'];

/**
 * Gives a command to an offer, and asks anew for what it changes.
 * @param onDone called when it was taken
 * @param onTooLate called when somebody else was faster
 */
export const useOfferCommand = <Answer extends object, Input>(
  document: TrustedDocument<Answer, { readonly input: Input }>,
  { onDone, onTooLate }: { readonly onDone: () => void; readonly onTooLate: () => void },
) => {
  let isTooLate = false;
  const command = useCommand(document, [OfferDocument, InboxDocument, InboxCountsDocument], {
    onRefused: ({ __typename: refusal }) => {
      isTooLate = tooLate.includes(refusal);
      return isTooLate;
    },
  });

  /** @returns whether nothing is left to be sent: it was taken, or came too late */
  const give = async (input: Input): Promise<boolean> => {
    isTooLate = false;
    const taken = await command.give(input);
    if (taken) onDone();
    else if (isTooLate) onTooLate();
    return taken !== null || isTooLate;
  };
  return { ...command, give };
};

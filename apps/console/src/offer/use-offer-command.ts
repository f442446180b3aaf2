import { InboxCountsDocument, InboxDocument, OfferDocument } from '../graph/operations.generated.js';
import type { TrustedDocument } from '../graph/trusted-document.js';
import type { Refused } from '../graph/unless-refused.js';
import { useCommand } from '../graph/use-command.js';

/** Refusals that say that somebody else was faster, or the time is over, so that there is nothing left to send. */
const tooLate = ['OfferAlreadyDecided', 'NoQuestionOpen', 'OfferNotAccepted', 'AcceptanceStands'];

/**
 * Gives a command to an offer, and asks anew for what it changes.
 * @param onDone called when it was taken
 * @param onTooLate called when somebody else was faster, or it is too late, with how the graph says it
 */
export const useOfferCommand = <Answer extends object, Input>(
  document: TrustedDocument<Answer, { readonly input: Input }>,
  { onDone, onTooLate }: { readonly onDone: () => void; readonly onTooLate: (refusal: Refused) => void },
) => {
  let late: Refused | null = null;
  const command = useCommand(document, [OfferDocument, InboxDocument, InboxCountsDocument], {
    onRefused: (refusal) => {
      late = tooLate.includes(refusal.__typename) ? refusal : null;
      return late !== null;
    },
  });

  /** @returns whether nothing is left to be sent: it was taken, or came too late */
  const give = async (input: Input): Promise<boolean> => {
    late = null;
    const taken = await command.give(input);
    if (taken) onDone();
    else if (late) onTooLate(late);
    return taken !== null || late !== null;
  };
  return { ...command, give };
};

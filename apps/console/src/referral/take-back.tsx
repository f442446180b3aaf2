import {
  ReferralDocument,
  SoughtNeedDocument,
  TakeBackOfferDocument,
} from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { AskOnce } from '../look/ask-once.js';
import { NotDone } from '../look/not-done.js';
import type { SentOffer } from './referral-page.js';
import { useReferralWords } from './use-referral-words.js';

/** Takes an offer back while nobody has answered it; what was shared is destroyed. */
export const TakeBack = ({ offer }: { readonly offer: SentOffer }) => {
  const say = useReferralWords();
  const announce = useAnnounce();
  const taking = useCommand(TakeBackOfferDocument, [ReferralDocument, SoughtNeedDocument]);

  const takeBack = async () => {
    if (!(await taking.give({ id: offer.id }))) return false;
    announce(say('takeBack.done'));
    return true;
  };

  return (
    <AskOnce
      action={say('takeBack')}
      heading={say('takeBack.ask')}
      yes={say('takeBack')}
      no={say('takeBack.leave')}
      isBusy={taking.isBusy}
      onYes={takeBack}
    >
      <p>{say('takeBack.what')}</p>
      <NotDone {...taking.problem} />
    </AskOnce>
  );
};

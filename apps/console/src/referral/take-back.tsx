import { useState } from 'react';
import {
  ReferralDocument,
  SoughtNeedDocument,
  TakeBackOfferDocument,
} from '../graph/operations.generated.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { Button } from '../look/button.js';
import { Dialog } from '../look/dialog.js';
import { Notice } from '../look/notice.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { useRefusalWords } from '../words/use-refusal-words.js';
import type { SentOffer } from './referral-page.js';
import { useReferralWords } from './use-referral-words.js';

/** Takes an offer back while nobody has answered it; what was shared is destroyed. */
export const TakeBack = ({ offer }: { readonly offer: SentOffer }) => {
  const say = useReferralWords();
  const sentenceOf = useProblemWords();
  const refusalWords = useRefusalWords();
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  const taking = useGraphMutation(TakeBackOfferDocument, [ReferralDocument, SoughtNeedDocument]);
  const outcome = taking.data?.takeBackOffer;
  const refusal = outcome && 'message' in outcome ? refusalWords(outcome) : null;

  const takeBack = () =>
    taking.mutate(
      { input: { id: offer.id } },
      {
        onSuccess: ({ takeBackOffer }) => {
          setIsAsking(false);
          if (takeBackOffer && 'id' in takeBackOffer) announce(say('takeBack.done'));
        },
      },
    );

  return (
    <>
      <Button onClick={() => setIsAsking(true)}>{say('takeBack')}</Button>
      {isAsking && (
        <Dialog
          heading={say('takeBack.ask')}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button weight="primary" isBusy={taking.isPending} onClick={takeBack}>
                {say('takeBack')}
              </Button>
              <Button weight="quiet" onClick={() => setIsAsking(false)}>
                {say('takeBack.leave')}
              </Button>
            </>
          }
        >
          <p>{say('takeBack.what')}</p>
          {taking.error && <Notice kind="problem">{sentenceOf(taking.error)}</Notice>}
        </Dialog>
      )}
      {refusal && <Notice kind="problem">{refusal}</Notice>}
    </>
  );
};

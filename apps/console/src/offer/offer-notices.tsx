import type { ReactNode } from 'react';
import { fill } from '../figure/fill.js';
import type { Refused } from '../graph/unless-refused.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { Card } from '../look/stack.js';
import { When } from '../look/when.js';
import { openStatuses, type ShownOffer } from './act.js';
import { saidIn, useDeclineSentence } from './decline-sentence.js';
import { useOfferWords } from './use-offer-words.js';
import { useUntilWords } from './use-until-words.js';

type About = { readonly offer: ShownOffer };

/** Refusals that say themselves what has happened; of the others, where the offer stands by now tells it. */
const tellsItself = ['OfferNotAccepted', 'AcceptanceStands'];

/** That somebody else was quicker, or it was too late. */
export const TooLate = ({
  refusal,
  status,
}: {
  readonly refusal: Refused;
  readonly status: ShownOffer['status'];
}) => {
  const say = useOfferWords();
  if (tellsItself.includes(refusal.__typename)) return <NotDone told={refusal} />;
  return <Notice kind="problem">{say(`conflict.${status}`)}</Notice>;
};

/** What has just been said, while it is still easy to mend. */
export const JustAccepted = ({
  offer: { canTakeAcceptanceBackUntil: until },
  action,
}: About & { readonly action: ReactNode }) => {
  const say = useOfferWords();
  const untilWords = useUntilWords();
  return (
    <Notice actions={action}>
      {say('accept.done')} {until && untilWords(until)}
    </Notice>
  );
};

/** That a yes was taken back, for as long as the offer is open again. */
export const Mistaken = ({ offer: { status, isReceived, acceptanceTakenBackAt: at } }: About) => {
  const say = useOfferWords();
  if (!at || !openStatuses.includes(status)) return null;
  const words = isReceived ? 'mistaken.received' : 'mistaken.sent';
  return <Notice>{fill((mark) => say(words, mark), { when: <When at={at} /> })}</Notice>;
};

/** What the service said when it took somebody no further, word for word as both sides read it. */
export const Said = ({ offer }: About) => {
  const say = useOfferWords();
  const sentence = useDeclineSentence();
  const { decline, service, status, isReceived } = offer;
  if (!decline) return null;
  return (
    <Card>
      <h2>{say(isReceived ? 'why.heading' : 'why.heading.sender')}</h2>
      <p dir="auto">
        {sentence(
          saidIn(decline, {
            serviceName: service?.name ?? say('unknownService'),
            isEnd: status === 'ENDED_BY_SERVICE',
          }),
        )}
      </p>
    </Card>
  );
};

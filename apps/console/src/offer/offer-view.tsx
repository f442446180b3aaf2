import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import {
  InboxCountsDocument,
  InboxDocument,
  OfferDocument,
  ReceiveOfferDocument,
} from '../graph/operations.generated.js';
import type { Refused } from '../graph/unless-refused.js';
import { useGraphMutation } from '../graph/use-graph.js';
import { useAnnounce } from '../look/announcer.js';
import { ButtonLink } from '../look/button.js';
import { Card, Stack } from '../look/stack.js';
import { NotDone } from '../look/not-done.js';
import { Notice } from '../look/notice.js';
import { When } from '../look/when.js';
import { fill } from '../figure/fill.js';
import { AcceptPanel, WaitlistPanel } from './say-yes-panels.js';
import { actsFor, actWord, openStatuses, readAct, type Act, type ActProps, type ShownOffer } from './act.js';
import { AnswerPanel } from './answer-panel.js';
import { AskPanel } from './ask-panel.js';
import { DeclinePanel, EndPanel } from './decline-panel.js';
import { saidIn, useDeclineSentence } from './decline-sentence.js';
import { OfferAbout } from './offer-about.js';
import { OfferFacts } from './offer-facts.js';
import { TakeAcceptanceBackPanel } from './take-acceptance-back-panel.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';
import { useUntilWords } from './use-until-words.js';

type Props = {
  readonly offer: ShownOffer;
  readonly onAskAgain: () => void;
};

/** An offer as one of its parties sees it, and what they can do with it. */
export const OfferView = ({ offer, onAskAgain }: Props) => {
  const say = useOfferWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const [late, setLate] = useState<Refused | null>(null);
  const [hasJustAccepted, setHasJustAccepted] = useState(false);
  const after = useRef<HTMLDivElement>(null);
  useReceiving(offer);

  const acts = actsFor(offer);
  const act = readAct(search, acts);
  const addressOf = (next: Act | null) => {
    const address = new URLSearchParams(search);
    if (next) address.set('do', next);
    else address.delete('do');
    const written = address.toString();
    return written ? `${pathname}?${written}` : pathname;
  };
  const leave = () => {
    void navigate(addressOf(null), { replace: true });
    after.current?.focus();
  };
  const actProps: ActProps = {
    offer,
    back: addressOf(null),
    onDone: (words) => {
      setLate(null);
      setHasJustAccepted(act === 'accept');
      announce(words);
      leave();
    },
    onTooLate: (refusal) => {
      setLate(refusal);
      leave();
    },
  };
  const answers = acts.filter((each) => each !== 'takeBack');
  const mistake = !act && acts.includes('takeBack') && (
    <ButtonLink weight="quiet" to={addressOf('takeBack')}>
      {say('act.takeBack')}
    </ButtonLink>
  );

  return (
    <Stack gap="far">
      <div ref={after} tabIndex={-1} className={style['stands']}>
        <Stack>
          {late && <TooLate refusal={late} status={offer.status} />}
          {hasJustAccepted && mistake && <JustAccepted offer={offer} action={mistake} />}
          <Mistaken offer={offer} />
          <OfferAbout offer={offer} />
          <Said offer={offer} />
        </Stack>
      </div>
      <OfferFacts offer={offer} />
      {act ? (
        <Panel key={act} act={act} {...actProps} onAskAgain={onAskAgain} />
      ) : (
        answers.length > 0 && (
          <section aria-labelledby="acts-heading">
            <Stack>
              <h2 id="acts-heading">
                {say(offer.status === 'ACCEPTED' ? 'actions.heading.accepted' : 'actions.heading')}
              </h2>
              <div className={style['acts']}>
                {answers.map((each) => (
                  // None stands out: what is answered is for the service to say.
                  <ButtonLink key={each} to={addressOf(each)} isWide>
                    {say(actWord(each, offer))}
                  </ButtonLink>
                ))}
              </div>
              {!hasJustAccepted && mistake && <div>{mistake}</div>}
            </Stack>
          </section>
        )
      )}
    </Stack>
  );
};

const Panel = ({ act, ...props }: ActProps & { readonly act: Act; readonly onAskAgain: () => void }) => {
  switch (act) {
    case 'accept':
      return <AcceptPanel {...props} />;
    case 'takeBack':
      return <TakeAcceptanceBackPanel {...props} />;
    case 'waitlist':
      return <WaitlistPanel {...props} />;
    case 'ask':
      return <AskPanel {...props} />;
    case 'decline':
      return <DeclinePanel {...props} />;
    case 'end':
      return <EndPanel {...props} />;
    case 'answer':
      return <AnswerPanel {...props} />;
  }
};

/** Refusals that say themselves what has happened; of the others, where the offer stands by now tells it. */
const tellsItself = ['OfferNotAccepted', 'AcceptanceStands'];

const TooLate = ({
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
const JustAccepted = ({
  offer: { canTakeAcceptanceBackUntil: until },
  action,
}: Pick<Props, 'offer'> & { readonly action: ReactNode }) => {
  const say = useOfferWords();
  const untilWords = useUntilWords();
  return (
    <Notice actions={action}>
      {say('accept.done')} {until && untilWords(until)}
    </Notice>
  );
};

/** That a yes was taken back, for as long as the offer is open again. */
const Mistaken = ({ offer: { status, isReceived, acceptanceTakenBackAt: at } }: Pick<Props, 'offer'>) => {
  const say = useOfferWords();
  if (!at || !openStatuses.includes(status)) return null;
  const words = isReceived ? 'mistaken.received' : 'mistaken.sent';
  return <Notice>{fill((mark) => say(words, mark), { when: <When at={at} /> })}</Notice>;
};

/** Tells the sender that somebody at the service has seen it, once. That it fails hinders nobody here. */
const useReceiving = ({ id, status, isReceived }: ShownOffer) => {
  const { mutate } = useGraphMutation(ReceiveOfferDocument, [
    OfferDocument,
    InboxDocument,
    InboxCountsDocument,
  ]);
  const isNew = isReceived && status === 'SENT';
  useEffect(() => {
    if (isNew) mutate({ input: { id } });
  }, [isNew, id, mutate]);
};

/** What the service said when it took somebody no further, word for word as both sides read it. */
const Said = ({ offer }: Pick<Props, 'offer'>) => {
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

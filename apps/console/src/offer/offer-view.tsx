import { useEffect, useRef, useState } from 'react';
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
import { Stack } from '../look/stack.js';
import { AcceptPanel, WaitlistPanel } from './say-yes-panels.js';
import { actsFor, actWord, readAct, type Act, type ActProps, type ShownOffer } from './act.js';
import { AnswerPanel } from './answer-panel.js';
import { AskPanel } from './ask-panel.js';
import { DeclinePanel, EndPanel } from './decline-panel.js';
import { OfferAbout } from './offer-about.js';
import { OfferFacts } from './offer-facts.js';
import { JustAccepted, Mistaken, Said, TooLate } from './offer-notices.js';
import { TakeAcceptanceBackPanel } from './take-acceptance-back-panel.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

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

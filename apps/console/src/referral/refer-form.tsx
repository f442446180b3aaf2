import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { toServiceCriteria } from '../criterion/to-service-criteria.js';
import { dayOf } from '../door/day-of.js';
import type { SoughtKind } from '../door/kind.js';
import { soughtQuery, type Sought } from '../door/sought.js';
import { JUST_LOOKING, useTold } from '../door/told.js';
import { useNeed } from '../door/use-need.js';
import { useWhy } from '../door/use-why.js';
import { useAnnounce } from '../look/announcer.js';
import { Button, ButtonLink } from '../look/button.js';
import { DoorState } from '../look/door-state.js';
import { Notice } from '../look/notice.js';
import { Stack } from '../look/stack.js';
import { useIsOnline } from '../offline/use-is-online.js';
import type { Service } from '../service/service-page.js';
import { useProblemWords } from '../words/use-problem-words.js';
import { ConsentChoice } from './consent-choice.js';
import { FactsChoice } from './facts-choice.js';
import { SeenByRecipient } from './seen-by-recipient.js';
import { shareableWith } from './shareable.js';
import { useConsent } from './use-consent.js';
import { useReferralWords } from './use-referral-words.js';
import { useSend } from './use-send.js';
import { WaiverChoice } from './waiver-choice.js';

/** Answer keys of the facts to share, and ids of the criteria to ask about. */
type Chosen = { readonly facts: readonly string[]; readonly waivers: readonly string[] };

/** The choices of a referral, from the least there is to tell; nothing of it is kept but in this page's memory. */
export const ReferForm = ({
  service,
  sought,
  kind,
  asksForException,
  onOpened,
}: {
  readonly service: Service;
  readonly sought: Sought;
  readonly kind: SoughtKind | null;
  /** Whether somebody came to ask for an exception: only then one is chosen beforehand */
  readonly asksForException: boolean;
  /** Told of a need that was opened because something was sent for whoever is at hand */
  readonly onOpened: (needId: string) => void;
}) => {
  const say = useReferralWords();
  const sentenceOf = useProblemWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const why = useWhy();
  const isOnline = useIsOnline();
  const { answers } = useTold(sought.needId ?? JUST_LOOKING);

  const shareable = useMemo(
    () => shareableWith(toServiceCriteria(service), answers, dayOf(new Date())),
    [service, answers],
  );
  const [wasTold] = useState(() => Object.keys(answers).length > 0);
  const [chosen, setChosen] = useState<Chosen>(() => ({
    facts: shareable.needed,
    waivers: asksForException ? shareable.inTheWay.map(({ id }) => id) : [],
  }));
  const [isFormMissing, setIsFormMissing] = useState(false);

  const facts = chosen.facts
    .filter((key) => key in answers)
    .map((key) => ({ attribute: key, answer: answers[key] }));
  const waivers = shareable.inTheWay.filter(({ id }) => chosen.waivers.includes(id));
  const { needFor } = useNeed(sought, onOpened);
  const send = useSend(needFor);
  // While it is sent, what was told may be on its way from "just looking" to the need that is opened for it.
  const hasForgotten = wasTold && Object.keys(answers).length === 0 && !send.isPending;
  const asksToWaive = waivers.map(({ id, version }) => ({ criterionId: id, version }));
  const consent = useConsent({ facts, asksToWaive }, { isHeld: send.isPending });
  const { form, days, hasLapsed } = consent;
  useEffect(() => {
    if (!hasForgotten) return;
    announce(hasLapsed ? `${say('facts.forgotten')} ${say('consent.lapsed')}` : say('facts.forgotten'));
  }, [hasForgotten]);
  const submit = () => {
    setIsFormMissing(form === null);
    if (form === null) {
      // Where it appears for the first time, the choice takes the focus itself.
      document.querySelector<HTMLElement>('[aria-labelledby="consent-heading"] input')?.focus();
      return;
    }
    if (!kind) return;
    send.mutate(
      {
        kind,
        serviceId: service.id,
        sharedFacts: facts,
        asksToWaive,
        criteriaSeen: service.criteria.map(({ id, version }) => ({ criterionId: id, version })),
        consent: { form, days },
      },
      {
        onSuccess: (referralId) => {
          announce(say('sent', { name: service.name }));
          // Going back leads to the doors, not to a form that was sent.
          void navigate(`/referrals/${referralId}`, { replace: true });
        },
      },
    );
  };

  return (
    <Stack gap="far">
      <Stack gap="close">
        <DoorState status={shareable.result.status} />
        <p>{why(shareable.result, service)}</p>
      </Stack>
      {hasForgotten && (
        <Notice
          actions={<ButtonLink to={`/doors${soughtQuery(sought)}`}>{say('facts.tellAgain')}</ButtonLink>}
        >
          {say('facts.forgotten')}
        </Notice>
      )}
      <FactsChoice
        shareable={shareable}
        answers={answers}
        chosen={chosen.facts}
        onChoose={(keys) => setChosen({ ...chosen, facts: keys })}
      />
      {shareable.inTheWay.length > 0 && (
        <WaiverChoice
          service={service}
          inTheWay={shareable.inTheWay}
          chosen={chosen.waivers}
          onChoose={(ids) => setChosen({ ...chosen, waivers: ids })}
        />
      )}
      <SeenByRecipient
        service={service}
        facts={facts}
        waivers={service.criteria.filter(({ id }) => waivers.some((waiver) => waiver.id === id))}
        days={days}
      />
      <ConsentChoice
        {...{ form, days, hasLapsed }}
        isFormMissing={isFormMissing}
        onChange={(next) => {
          consent.change(next);
          setIsFormMissing(false);
        }}
      />
      {send.error && (
        <Notice kind="problem">
          {say('send.failed')} {sentenceOf(send.error)}
        </Notice>
      )}
      <div role="status">
        {!isOnline && (
          <Notice>
            {say('send.offline')} {service.phoneWords && say('send.call', { phone: service.phoneWords })}
          </Notice>
        )}
      </div>
      <Button
        weight="primary"
        isWide
        isBusy={!isOnline || !kind || send.isPending || send.isSuccess}
        onClick={submit}
      >
        {say(!isOnline ? 'send.waits' : send.isPending ? 'send.sending' : 'send')}
      </Button>
    </Stack>
  );
};

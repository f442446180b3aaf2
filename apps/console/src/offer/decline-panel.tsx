import { nextSteps, type ExclusionReason, type NextStep } from '@whichdoor/contracts';
import { useState } from 'react';
import { DeclineOfferDocument, EndOfferDocument } from '../graph/operations.generated.js';
import { CardChoice } from '../look/card-choice.js';
import { RestoredNotice } from '../offline/restored-notice.js';
import { useDraft } from '../offline/use-draft.js';
import { ActPanel } from './act-panel.js';
import type { ActProps } from './act.js';
import { AlternativeSearch } from './alternative-search.js';
import { nothingSaid, readWhy, whyCriterion, type DeclineDraft } from './decline-draft.js';
import { DeclinePreview } from './decline-preview.js';
import style from './offer.module.css';
import { useOfferCommand } from './use-offer-command.js';
import { useOfferWords } from './use-offer-words.js';
import { WhyChoice } from './why-choice.js';

type Props = ActProps & { readonly onAskAgain: () => void };

/** Says no before anything was promised. */
export const DeclinePanel = (props: Props) => {
  const say = useOfferWords();
  const command = useOfferCommand(DeclineOfferDocument, {
    onDone: () => props.onDone(say('decline.done')),
    onTooLate: props.onTooLate,
  });
  return (
    <SayWhy
      {...props}
      isEnd={false}
      heading={say('decline.heading')}
      send={say('decline.send')}
      command={command}
      give={(said) => command.give({ id: props.offer.id, ...said })}
    />
  );
};

/** Ends what the service had said yes to. */
export const EndPanel = (props: Props) => {
  const say = useOfferWords();
  const command = useOfferCommand(EndOfferDocument, {
    onDone: () => props.onDone(say('end.done')),
    onTooLate: props.onTooLate,
  });
  return (
    <SayWhy
      {...props}
      isEnd
      heading={say('end.heading')}
      send={say('end.send')}
      command={command}
      give={({ reason, ...said }) =>
        command.give({ id: props.offer.id, reason: reason as ExclusionReason, ...said })
      }
    />
  );
};

type Said = ReturnType<typeof readWhy> & {
  readonly nextStep: NextStep;
  readonly alternativeServiceId: string | null;
};

/** Why, what happens next, and the sentence that the sender will read, before it is sent. */
const SayWhy = ({
  offer,
  back,
  onAskAgain,
  isEnd,
  heading,
  send,
  command,
  give,
}: Props & {
  readonly isEnd: boolean;
  readonly heading: string;
  readonly send: string;
  readonly command: Parameters<typeof ActPanel>[0]['command'];
  readonly give: (said: Said) => Promise<boolean>;
}) => {
  const say = useOfferWords();
  const draft = useDraft<DeclineDraft>(`${isEnd ? 'end' : 'decline'}/${offer.id}`, nothingSaid);
  const [isTried, setIsTried] = useState(false);
  const { why, nextStep, alternative } = draft.value;
  const change = (part: Partial<DeclineDraft>) => draft.change({ ...draft.value, ...part });
  const onSend = async () => {
    setIsTried(true);
    if (!why || !nextStep) return;
    const isOver = await give({
      ...readWhy(why),
      nextStep,
      alternativeServiceId: nextStep === 'ALTERNATIVE_OFFERED' ? (alternative?.id ?? null) : null,
    });
    if (isOver) await draft.drop();
  };

  if (!draft.isReady) return null;
  return (
    <ActPanel heading={heading} send={send} command={command} onSend={() => void onSend()} back={back}>
      <RestoredNotice draft={draft} />
      <WhyChoice
        offer={offer}
        isExclusion={isEnd}
        chosen={why}
        onChoose={(chosen) => change({ why: chosen })}
        isMissing={isTried && !why}
        onAskAgain={onAskAgain}
      />
      <CardChoice
        legend={say('next.legend')}
        groups={[
          {
            options: nextSteps.map((step) => ({
              code: step,
              label: say(`next.${step}`),
              detail: step === 'WARM_HANDOVER' && (
                <span className={style['detail']}>{say('next.WARM_HANDOVER.detail')}</span>
              ),
            })),
          },
        ]}
        chosen={nextStep}
        onChoose={(chosen) => change({ nextStep: chosen })}
        problem={isTried && Boolean(why) && !nextStep && say('next.missing')}
      />
      {nextStep === 'ALTERNATIVE_OFFERED' && (
        <AlternativeSearch
          ownServiceId={offer.service?.id ?? null}
          chosen={alternative}
          onChoose={(chosen) => change({ alternative: chosen })}
        />
      )}
      <DeclinePreview
        offer={offer}
        isEnd={isEnd}
        draft={draft.value}
        criterion={offer.service?.criteria.find((each) => whyCriterion(each) === why) ?? null}
      />
    </ActPanel>
  );
};

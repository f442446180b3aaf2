import type { ExclusionReason } from '@whichdoor/contracts';
import { Quiet } from '../look/stack.js';
import type { ShownOffer } from './act.js';
import { readWhy, type DeclineDraft } from './decline-draft.js';
import { useDeclineSentence } from './decline-sentence.js';
import type { Gate } from './gate.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/** The sentence that the sender will read, as it will stand there, while it is still being chosen. */
export const DeclinePreview = ({
  offer,
  isEnd,
  draft: { why, nextStep, alternative },
  criterion,
}: {
  readonly offer: ShownOffer;
  readonly isEnd: boolean;
  readonly draft: DeclineDraft;
  readonly criterion: Gate | null;
}) => {
  const say = useOfferWords();
  const sentence = useDeclineSentence();
  const said = () => {
    if (!why || !nextStep) return null;
    const rest = {
      serviceName: offer.service?.name ?? say('unknownService'),
      criterion,
      nextStep,
      alternativeName: nextStep === 'ALTERNATIVE_OFFERED' ? (alternative?.name ?? null) : null,
    };
    const { reason } = readWhy(why);
    return sentence(
      isEnd ? { ...rest, isEnd, reason: reason as ExclusionReason } : { ...rest, isEnd, reason },
    );
  };
  const words = said();
  return (
    <section className={style['preview']} aria-labelledby="preview-heading">
      <h3 id="preview-heading">{say('preview.heading')}</h3>
      <div role="status">{words ? <p dir="auto">{words}</p> : <Quiet>{say('preview.waiting')}</Quiet>}</div>
    </section>
  );
};

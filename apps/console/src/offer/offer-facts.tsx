import { useAnswerWords } from '../words/use-answer-words.js';
import type { ShownOffer } from './act.js';
import style from './offer.module.css';
import { SharedSheet } from './shared-sheet.js';
import { useOfferWords } from './use-offer-words.js';

const endedStatuses: readonly ShownOffer['status'][] = [
  'DECLINED',
  'TAKEN_BACK',
  'EXPIRED',
  'ENDED_BY_SERVICE',
];

/** What the client agreed to share and nothing else, and what was asked about. */
export const OfferFacts = ({ offer }: { readonly offer: ShownOffer }) => {
  const say = useOfferWords();
  const { sharedFacts, sharedUntil, asksToWaive, status } = offer;
  return (
    <section className={style['facts']} aria-labelledby="facts-heading">
      <h2 id="facts-heading">{say('facts.heading')}</h2>
      <SharedSheet
        facts={sharedFacts}
        waivers={asksToWaive.map(({ criterion }) => criterion)}
        until={sharedUntil}
        isAccepted={status === 'ACCEPTED'}
        isEnded={endedStatuses.includes(status)}
      />
      <Questions offer={offer} />
    </section>
  );
};

const Questions = ({ offer: { questions } }: { readonly offer: ShownOffer }) => {
  const say = useOfferWords();
  const words = useAnswerWords();
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{say('questions.heading')}</h3>
      <dl className={style['facts']}>
        {questions.map(({ attribute, outcome }) => (
          <div key={attribute} className={style['fact']}>
            <dt>{words.label(attribute)}</dt>
            <dd>{say(outcome ? `question.${outcome}` : 'question.open')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

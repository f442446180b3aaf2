import { useAnswerWords } from '../words/use-answer-words.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { verbatim } from '../words/verbatim.js';
import type { ShownOffer } from './act.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

const endedStatuses: readonly ShownOffer['status'][] = [
  'DECLINED',
  'TAKEN_BACK',
  'EXPIRED',
  'ENDED_BY_SERVICE',
];

/** What the client agreed to share and nothing else: facts, exceptions that are asked for, and what was asked about. */
export const OfferFacts = ({ offer }: { readonly offer: ShownOffer }) => {
  const say = useOfferWords();
  const words = useAnswerWords();
  const { sharedFacts, status } = offer;
  return (
    <section className={style['facts']} aria-labelledby="facts-heading">
      <h2 id="facts-heading">{say('facts.heading')}</h2>
      {sharedFacts.length > 0 ? (
        <dl className={style['facts']}>
          {sharedFacts.map(({ attribute, answer }) => (
            <div key={attribute} className={style['fact']}>
              <dt>{words.label(attribute)}</dt>
              <dd>{words.answer(attribute, answer)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{say(endedStatuses.includes(status) ? 'facts.gone' : 'facts.none')}</p>
      )}
      <Waivers offer={offer} />
      <Questions offer={offer} />
    </section>
  );
};

const Waivers = ({ offer: { asksToWaive } }: { readonly offer: ShownOffer }) => {
  const say = useOfferWords();
  const ruleWords = useRuleWords();
  if (asksToWaive.length === 0) return null;
  return (
    <>
      <h3>{say('waive.heading')}</h3>
      <p>{say('waive.sentence')}</p>
      <ul className={style['rules']}>
        {asksToWaive.map(({ criterion, criterionVersion }, at) => (
          <li key={criterion?.id ?? `${criterionVersion} ${at}`}>
            {criterion ? ruleWords(criterion) : say('waive.unknown')}
            {criterion?.quote && (
              <>
                {' '}
                <q className={style['quote']} {...verbatim}>
                  {criterion.quote}
                </q>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
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

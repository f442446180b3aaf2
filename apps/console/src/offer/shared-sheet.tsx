import { useAnswerWords } from '../words/use-answer-words.js';
import { useLanguage } from '../words/language-context.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { verbatim } from '../words/verbatim.js';
import style from './offer.module.css';
import { useOfferWords } from './use-offer-words.js';

/** One fact that the client agreed to share. */
export type SharedFact = { readonly attribute: string; readonly answer: unknown };

/** A criterion that the service is asked to set aside; null where it cannot be had at the moment. */
export type AskedWaiver = {
  readonly id: string;
  readonly sentence: string;
  readonly quote: string | null;
  readonly rule: unknown;
} | null;

/**
 * What a service is told of somebody: facts, exceptions that are asked for, and until when. One sheet for both sides, also
 * before anything is sent: whoever sends reads exactly what the recipient will read.
 * @param isAccepted whether the service said yes: what ends it then is no longer the lack of a yes
 * @param isEnded whether the offer has ended, so that what was shared is destroyed
 */
export const SharedSheet = ({
  facts,
  waivers,
  until,
  isAccepted = false,
  isEnded = false,
}: {
  readonly facts: readonly SharedFact[];
  readonly waivers: readonly AskedWaiver[];
  readonly until: string | Date;
  readonly isAccepted?: boolean;
  readonly isEnded?: boolean;
}) => {
  const say = useOfferWords();
  const words = useAnswerWords();
  const { format } = useLanguage();
  const day = format.date(until);
  const isOver = new Date(until).getTime() <= Date.now();
  const nothing = isEnded ? say('facts.gone') : isOver ? say('facts.over', { day }) : say('facts.none');
  return (
    <>
      {facts.length > 0 ? (
        <dl className={style['facts']}>
          {facts.map(({ attribute, answer }) => (
            <div key={attribute} className={style['fact']}>
              <dt>{words.label(attribute)}</dt>
              <dd>{words.answer(attribute, answer)}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{nothing}</p>
      )}
      <Waivers waivers={waivers} />
      {facts.length + waivers.length > 0 && (
        <p>{say(isAccepted ? 'facts.until.accepted' : 'facts.until', { day })}</p>
      )}
    </>
  );
};

const Waivers = ({ waivers }: { readonly waivers: readonly AskedWaiver[] }) => {
  const say = useOfferWords();
  const ruleWords = useRuleWords();
  if (waivers.length === 0) return null;
  return (
    <>
      <h3>{say('waive.heading')}</h3>
      <p>{say('waive.sentence')}</p>
      <ul className={style['rules']}>
        {waivers.map((criterion, at) => (
          <li key={criterion?.id ?? at}>
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

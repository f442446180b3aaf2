import type { ServiceResult } from '@whichdoor/eligibility';
import { Link } from 'react-router';
import { Disclosure } from '../look/disclosure.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { handOutOf } from '../service/hand-out-of.js';
import { Phone } from '../service/phone.js';
import { verbatim } from '../words/verbatim.js';
import type { Listing } from './directory.js';
import { MarkedWords } from './marked-words.js';
import style from './own-words.module.css';
import { useDoorWords } from './use-door-words.js';

type Worded = {
  readonly result: ServiceResult;
  readonly listing: Listing;
};

/** What the service itself says, with the words that decided first, and all its rules. Made when somebody looks. */
export const OwnWords = (worded: Worded) => {
  const say = useDoorWords();
  return (
    <Disclosure isMadeWhenOpened summary={say('ownWords')}>
      <Words {...worded} />
    </Disclosure>
  );
};

const Words = ({ result, listing }: Worded) => {
  const say = useDoorWords();
  const ruleWords = useRuleWords();
  const { id, name, criteria, eligibilityWords, phoneWords } = listing;
  const deciding = new Set(result.reasons.map(({ criterion }) => criterion.id));
  const quotes = criteria.flatMap(({ id: each, quote }) => (deciding.has(each) && quote ? [quote] : []));
  const elsewhere = quotes.filter((quote) => !eligibilityWords?.includes(quote));
  return (
    <>
      {elsewhere.map((quote) => (
        <blockquote key={quote} className={style['words']} {...verbatim}>
          <mark className={style['deciding']}>{quote}</mark>
        </blockquote>
      ))}
      {eligibilityWords && (
        <blockquote className={style['words']} {...verbatim}>
          <MarkedWords words={eligibilityWords} passages={quotes} />
        </blockquote>
      )}
      {quotes.length === 0 && !eligibilityWords && <p>{say('ownWords.none')}</p>}
      {criteria.length > 0 && (
        <div>
          <h4>{say('ownWords.rules')}</h4>
          <ul className={style['rules']}>
            {criteria.map((criterion) => (
              <li key={criterion.id}>{ruleWords(criterion)}</li>
            ))}
          </ul>
        </div>
      )}
      {phoneWords && (
        <p>
          {say('ownWords.phone')} <Phone words={phoneWords} />
        </p>
      )}
      <p>
        <Link
          className={style['link']}
          to={handOutOf(id)}
          aria-label={say('ownWords.handOut.long', { name })}
        >
          {say('ownWords.handOut')}
        </Link>
      </p>
    </>
  );
};

import type { ServiceResult } from '@whichdoor/eligibility';
import { Link } from 'react-router';
import { Disclosure } from '../look/disclosure.js';
import { useRuleWords } from '../words/use-rule-words.js';
import type { Listing } from './directory.js';
import style from './own-words.module.css';
import { useDoorWords } from './use-door-words.js';

/** What the service itself says, with the words that decided first, and all its rules. */
export const OwnWords = ({
  result,
  listing,
  query,
}: {
  readonly result: ServiceResult;
  readonly listing: Listing;
  readonly query: string;
}) => {
  const say = useDoorWords();
  const ruleWords = useRuleWords();
  const { id, name, criteria, eligibilityWords, phoneWords } = listing;
  const deciding = new Set(result.reasons.map(({ criterion }) => criterion.id));
  const quotes = criteria.filter(({ id: each, quote }) => deciding.has(each) && quote);
  return (
    <Disclosure summary={say('ownWords')}>
      {quotes.map(({ id: each, quote }) => (
        <blockquote key={each} className={style['deciding']} dir="auto">
          {quote}
        </blockquote>
      ))}
      {eligibilityWords && (
        <blockquote className={style['words']} dir="auto">
          {eligibilityWords}
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
          {say('ownWords.phone')} <bdi>{phoneWords}</bdi>
        </p>
      )}
      <p>
        <Link
          className={style['link']}
          to={`/services/${id}/hand-out${query}`}
          aria-label={say('ownWords.handOut.long', { name })}
        >
          {say('ownWords.handOut')}
        </Link>
      </p>
    </Disclosure>
  );
};

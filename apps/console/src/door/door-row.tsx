import type { ServiceResult } from '@whichdoor/eligibility';
import { agoWords } from './ago.js';
import { areaWords } from './answer-words.js';
import type { Listing } from './directory.js';
import { DoorMark } from '../look/door-mark.js';
import { statusWords } from './status.js';
import { whyOf } from './why.js';

/** One door: what it is, its state as shape and word, why, and the service's own words one tap away. */
export const DoorRow = ({
  result,
  listing,
  now,
}: {
  readonly result: ServiceResult;
  readonly listing: Listing;
  readonly now: Date;
}) => {
  const { name, organisation, kinds } = listing;
  return (
    <li className="door-row" data-status={result.status}>
      <div className="door-state">
        <DoorMark status={result.status} />
        <span className={`word ${result.status}`}>{statusWords[result.status]}</span>
      </div>
      <div>
        <h4>{name}</h4>
        {organisation && <p className="quiet-words">{organisation.name}</p>}
        <p className="why">{whyOf(result, listing)}</p>
        <p className="quiet-words small">
          {[placeOf(listing), placesOf(listing), `confirmed ${agoWords(listing.confirmedAt, now)}`]
            .filter(Boolean)
            .join(' · ')}
          {kinds.includes('NOT_CLASSIFIED') && ' · what it offers is not stated'}
        </p>
        <OwnWords result={result} listing={listing} />
      </div>
    </li>
  );
};

const placeOf = ({ areaWords: words, areas }: Listing): string => words ?? areas.map(areaWords).join(', ');

const placesOf = ({ capacity }: Listing): string | null => {
  if (!capacity) return null;
  return capacity.available === 1 ? '1 place' : `${capacity.available} places`;
};

const OwnWords = ({ result, listing }: { readonly result: ServiceResult; readonly listing: Listing }) => {
  const deciding = new Set(result.reasons.map(({ criterion }) => criterion.id));
  const quotes = listing.criteria.filter(({ id, quote }) => deciding.has(id) && quote);
  const rules = listing.criteria.map(({ id, sentence }) => <li key={id}>{sentence}</li>);
  return (
    <details>
      <summary>In its own words</summary>
      {quotes.map(({ id, quote }) => (
        <blockquote key={id} className="deciding">
          {quote}
        </blockquote>
      ))}
      {listing.eligibilityWords ? (
        <blockquote>{listing.eligibilityWords}</blockquote>
      ) : (
        quotes.length === 0 && <p>It has written nothing down about who may come.</p>
      )}
      {rules.length > 0 && (
        <>
          <p className="quiet-words">Its rules, as they were read:</p>
          <ul>{rules}</ul>
        </>
      )}
    </details>
  );
};

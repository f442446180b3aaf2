import type { ServiceResult, Status } from '@whichdoor/eligibility';
import { useState } from 'react';
import type { Directory } from './directory.js';
import { DoorMark } from '../look/door-mark.js';
import { DoorRow } from './door-row.js';
import { statusMeanings, statusWords } from './status.js';

const PAGE = 20;

export const groupHeadingId = (status: Status) => `group-${status}`;

/** One of the four groups, with its count. Long ones are shown a screen or two at a time. */
export const DoorGroup = ({
  status,
  results,
  directory,
  now,
}: {
  readonly status: Status;
  readonly results: readonly ServiceResult[];
  readonly directory: Directory;
  readonly now: Date;
}) => {
  const [shown, setShown] = useState(PAGE);
  if (results.length === 0) return null;
  return (
    <section className="group" aria-labelledby={groupHeadingId(status)}>
      <h3 id={groupHeadingId(status)} tabIndex={-1}>
        <DoorMark status={status} /> {statusWords[status]} <span className="count">{results.length}</span>
      </h3>
      <p className="quiet-words">{statusMeanings[status]}</p>
      <ul className="door-rows">
        {results.slice(0, shown).map((result) => {
          const listing = directory.listings.get(result.serviceId);
          return listing && <DoorRow key={result.serviceId} result={result} listing={listing} now={now} />;
        })}
      </ul>
      {results.length > shown && (
        <button type="button" className="button quiet" onClick={() => setShown(shown + 5 * PAGE)}>
          Show more: {results.length - shown} are left
        </button>
      )}
    </section>
  );
};

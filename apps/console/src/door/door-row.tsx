import type { ServiceResult, Status } from '@whichdoor/eligibility';
import { memo } from 'react';
import { Link } from 'react-router';
import { Button, ButtonLink } from '../look/button.js';
import { DoorState } from '../look/door-state.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { Listing } from './directory.js';
import style from './door-row.module.css';
import { OwnWords } from './own-words.js';
import { useDoorWords } from './use-door-words.js';
import { useWhy } from './use-why.js';

/**
 * One door: what it is, its state as shape and word, why, and the service's own words one tap away. Drawn again only when
 * something about it has changed: there may be many.
 */
export const DoorRow = memo(function DoorRow({
  result,
  listing,
  now,
  query,
  isPassing,
  onPass,
}: {
  readonly result: ServiceResult;
  readonly listing: Listing;
  readonly now: Date;
  /** What is looked for, as part of an address, so that the way back leads here */
  readonly query: string;
  readonly isPassing: boolean;
  readonly onPass: (result: ServiceResult) => void;
}) {
  const say = useDoorWords();
  const why = useWhy();
  const { id, name, organisation, status } = listing;
  const mayOpen = result.status === 'open' || result.status === 'ask';
  return (
    <li className={style['row']} data-status={result.status}>
      <Head listing={listing} status={result.status} query={query} />
      <div className={style['inside']}>
        {organisation && organisation.name !== name && (
          <p className={style['quiet']}>
            <bdi>{organisation.name}</bdi>
          </p>
        )}
        <p>{why(result, listing)}</p>
        <Facts listing={listing} now={now} />
        <OwnWords result={result} listing={listing} query={query} />
        <div className={style['actions']}>
          {status === 'TEMPORARILY_CLOSED' ? (
            <p>{say('row.closed')}</p>
          ) : (
            <ButtonLink
              to={`/doors/refer/${id}${query}`}
              aria-label={say(mayOpen ? 'row.refer.long' : 'row.exception.long', { name })}
            >
              {say(mayOpen ? 'row.refer' : 'row.exception')}
            </ButtonLink>
          )}
          {result.status !== 'shut' && (
            <Button
              weight="quiet"
              isBusy={isPassing}
              onClick={() => onPass(result)}
              aria-label={say('row.pass.long', { name })}
            >
              {say('row.pass')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
});

/** The name, which leads to the service, and the state. An answer changes the reason more often than these. */
const Head = memo(function Head({
  listing: { id, name },
  status,
  query,
}: {
  readonly listing: Listing;
  readonly status: Status;
  readonly query: string;
}) {
  return (
    <div className={style['head']}>
      <h3>
        <Link to={`/services/${id}${query}`} className={style['name']}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <DoorState status={status} />
    </div>
  );
});

/** Where, how many places, and how fresh that is. */
const Facts = memo(function Facts({ listing, now }: { readonly listing: Listing; readonly now: Date }) {
  const say = useDoorWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const { areas, areaWords: words, capacity, confirmedAt, kinds } = listing;
  return (
    <ul className={style['facts']} role="list">
      {(words ?? areas.length > 0) && (
        <li>
          <bdi>{words ?? format.list(areas.map(areaWords))}</bdi>
        </li>
      )}
      {capacity && <li>{say('row.places', { count: capacity.available })}</li>}
      <li>{say('row.confirmed', { ago: format.ago(confirmedAt, now) })}</li>
      {kinds.includes('NOT_CLASSIFIED') && <li>{vocabulary('serviceKind.NOT_CLASSIFIED')}</li>}
    </ul>
  );
});

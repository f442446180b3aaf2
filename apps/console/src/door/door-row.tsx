import type { ServiceResult, Status } from '@whichdoor/eligibility';
import { memo, useDeferredValue } from 'react';
import { Link } from 'react-router';
import { fill } from '../figure/fill.js';
import { ButtonLink } from '../look/button.js';
import { DoorState } from '../look/door-state.js';
import { When } from '../look/when.js';
import { Phone } from '../service/phone.js';
import { Places } from '../service/places.js';
import { ServedAreas } from '../service/served-areas.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import type { Listing } from './directory.js';
import { DoorActions } from './door-actions.js';
import style from './door-row.module.css';
import { exceptionAsked } from './exception.js';
import { OwnWords } from './own-words.js';
import { useDoorWords } from './use-door-words.js';
import { useWhy } from './use-why.js';

type Door = {
  readonly result: ServiceResult;
  readonly listing: Listing;
  readonly now: Date;
  /** What is looked for, as part of an address, so that the way back leads here */
  readonly query: string;
  /** Whether it was passed a moment ago, and can be taken back */
  readonly isPassed: boolean;
  /** Whether no door is open: its telephone is then nearer than its words */
  readonly isLastHope: boolean;
  readonly onPass: (result: ServiceResult) => void;
  readonly onTakeBack: (serviceId: string) => void;
};

/**
 * One door in its place. Drawn again only when something about it has changed: there may be many. What a row out of sight
 * says follows a picture later: an answer changes dozens of them, and a slow telephone would show none until it had drawn all.
 */
export const DoorRow = memo(function DoorRow({
  isNear,
  ...door
}: Door & { /** Whether it may be in sight while somebody answers */ readonly isNear: boolean }) {
  const late = useDeferredValue(door.result, null);
  const result = isNear ? door.result : late;
  return (
    <li className={style['row']} data-status={door.result.status}>
      {result && <Inside {...door} result={result} />}
    </li>
  );
});

/** What a door is, its state as shape and word, why, and the service's own words one tap away. */
const Inside = memo(function Inside({
  result,
  listing,
  now,
  query,
  isPassed,
  isLastHope,
  onPass,
  onTakeBack,
}: Door) {
  const say = useDoorWords();
  const why = useWhy();
  const { id, name, organisation } = listing;
  const mayOpen = result.status === 'open' || result.status === 'ask';
  return (
    <>
      <Head listing={listing} status={result.status} query={query} />
      <div className={style['inside']}>
        {organisation && organisation.name !== name && (
          <p className={style['quiet']}>
            <bdi>{organisation.name}</bdi>
          </p>
        )}
        <p>{why(result, listing)}</p>
        <Facts listing={listing} now={now} />
        <OwnWords result={result} listing={listing} />
        {isLastHope && (
          <p className={style['phone']}>
            {listing.phoneWords ? (
              <>
                {say('ownWords.phone')} <Phone words={listing.phoneWords} />
              </>
            ) : (
              say('row.noPhone')
            )}
          </p>
        )}
        <DoorActions {...{ result, id, name, isPassed, onPass, onTakeBack }}>
          <ButtonLink
            to={`/doors/refer/${id}${query}`}
            state={mayOpen ? null : exceptionAsked}
            aria-label={say(mayOpen ? 'row.refer.long' : 'row.exception.long', { name })}
          >
            {say(mayOpen ? 'row.refer' : 'row.exception')}
          </ButtonLink>
        </DoorActions>
      </div>
    </>
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
  const { areas, areaWords: words, capacity, confirmedAt, kinds } = listing;
  return (
    <ul className={style['facts']} role="list">
      {(words ?? areas.length > 0) && (
        <li>
          <ServedAreas areas={areas} areaWords={words} />
        </li>
      )}
      {capacity && (
        <li>
          <Places isPlain capacity={capacity} now={now} />
        </li>
      )}
      <li className={style['together']}>
        {fill((mark) => say('row.confirmed', mark), { ago: <When isPlain at={confirmedAt} /> })}
      </li>
      {kinds.includes('NOT_CLASSIFIED') && <li>{vocabulary('serviceKind.NOT_CLASSIFIED')}</li>}
    </ul>
  );
});

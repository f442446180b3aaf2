import { memo } from 'react';
import { List, Quiet } from '../look/stack.js';
import type { Listing } from './directory.js';
import style from './door-group.module.css';
import { TelephoneCard } from './telephone-card.js';
import { useDoorWords } from './use-door-words.js';

/** Doors that are closed for the time being, apart from those that somebody can go to. No answer changes them. */
export const ClosedDoors = memo(function ClosedDoors({
  listings,
  query,
}: {
  readonly listings: readonly Listing[];
  /** What is looked for, as part of an address, so that the way back leads here */
  readonly query: string;
}) {
  const say = useDoorWords();
  return (
    <section className={style['group']} aria-labelledby="closed-heading">
      <h2 id="closed-heading">{say('closed', { count: listings.length })}</h2>
      <Quiet>{say('closed.what')}</Quiet>
      <List>
        {listings.map((listing) => (
          <TelephoneCard key={listing.id} service={listing} heading="h3" query={query} />
        ))}
      </List>
    </section>
  );
});

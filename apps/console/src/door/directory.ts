import { Sector, type ServiceCriteria } from '@whichdoor/eligibility';
import { toServiceCriteria } from '../criterion/to-service-criteria.js';
import type { Connection } from '../graph/ask.js';
import { askAllPages } from '../graph/ask-all-pages.js';
import { DoorsDocument, type DoorsQuery } from '../graph/operations.generated.js';
import type { SoughtKind } from './kind.js';
import { namedAreas } from './named-areas.js';

/** A service as the directory lists it. */
export type Listing = NonNullable<DoorsQuery['services']>['nodes'][number];

/** Services that can take somebody by id, the same in the form that the engine reads, and those that cannot. */
export type Directory = {
  readonly listings: ReadonlyMap<string, Listing>;
  readonly criteria: readonly ServiceCriteria[];
  /** Services that are closed for the time being: no door, whatever their criteria say. */
  readonly closed: readonly Listing[];
  /** Areas that services serve, to look in. */
  readonly areas: readonly string[];
  /** Areas that services serve or ask for, for whoever answers a question about a place. */
  readonly namedAreas: readonly string[];
};

const read = new WeakMap<Listing, ServiceCriteria>();

/** A listing as the engine reads it: the same each time, so that the engine works out once what it comes to. */
const criteriaOf = (listing: Listing): ServiceCriteria => {
  const known = read.get(listing) ?? toServiceCriteria(listing);
  read.set(listing, known);
  return known;
};

/**
 * Has the engine work that out while the next services are on their way: a slow telephone would stand still over all of
 * them. The sector itself is let go.
 */
const readAhead = (listings: readonly Listing[]) => setTimeout(() => new Sector(listings.map(criteriaOf)));

/**
 * Reads all services of a kind, and those of no known kind after them. Only the kind is told: matching happens here.
 * @throws GraphError
 */
export const readListings = async (
  connection: Connection,
  kind: SoughtKind,
  signal: AbortSignal,
): Promise<readonly Listing[]> => {
  const filter = { kinds: [kind], includeNotClassified: true };
  const pageOf = ({ services }: DoorsQuery) => {
    if (services) readAhead(services.nodes);
    return services;
  };
  const all = await askAllPages(connection, DoorsDocument, { filter }, pageOf, signal);
  return [
    ...all.filter(({ kinds }) => kinds.includes(kind)),
    ...all.filter(({ kinds }) => !kinds.includes(kind)),
  ];
};

const isActive = ({ status }: Listing) => status === 'ACTIVE';

/**
 * Listings as a directory that can be matched.
 * @param area leaves out services that say they are for other areas; one for which no area was coded may serve any
 */
export const toDirectory = (listings: readonly Listing[], area: string | null): Directory => {
  const near = area ? listings.filter(({ areas }) => areas.length === 0 || areas.includes(area)) : listings;
  const [active, closed] = [near.filter(isActive), near.filter((listing) => !isActive(listing))];
  return {
    listings: new Map(active.map((listing) => [listing.id, listing])),
    criteria: active.map(criteriaOf),
    closed,
    areas: [...new Set(listings.flatMap(({ areas }) => areas))].sort(),
    namedAreas: namedAreas(listings.map(criteriaOf)),
  };
};

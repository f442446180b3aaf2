import { assembleCriterion, type Criterion, type ServiceCriteria } from '@whichdoor/eligibility';
import { askGraph, type Connection } from '../graph/ask.js';
import { GraphError } from '../graph/graph-error.js';
import { DoorsDocument, type DoorsQuery } from '../graph/operations.generated.js';
import type { SoughtKind } from './kind.js';

/** A service as the directory lists it. */
export type Listing = NonNullable<DoorsQuery['services']>['nodes'][number];

/** Listings by id, and the same services in the form that the engine reads. */
export type Directory = {
  readonly listings: ReadonlyMap<string, Listing>;
  readonly criteria: readonly ServiceCriteria[];
  /** Areas that services speak of, for whoever answers a question about a place. */
  readonly areas: readonly string[];
};

/**
 * Reads all services of a kind, and those of no known kind after them. Only the kind is told: matching happens here.
 * @throws GraphError
 */
export const readListings = async (
  connection: Connection,
  kind: SoughtKind,
  signal: AbortSignal,
): Promise<readonly Listing[]> => {
  const all: Listing[] = [];
  for (let after: string | null = null; ;) {
    const filter = { kinds: [kind], includeNotClassified: true };
    const { services }: DoorsQuery = await askGraph(connection, DoorsDocument, { filter, after }, signal);
    if (!services) throw new GraphError('INTERNAL', 'The directory does not answer.');
    all.push(...services.nodes);
    if (!services.pageInfo.hasNextPage) break;
    after = services.pageInfo.endCursor;
  }
  return [
    ...all.filter(({ kinds }) => kinds.includes(kind)),
    ...all.filter(({ kinds }) => !kinds.includes(kind)),
  ];
};

/**
 * Listings as a directory that can be matched.
 * @param area leaves out services that say they are for other areas; one for which no area was coded may serve any
 */
export const toDirectory = (listings: readonly Listing[], area: string | null): Directory => {
  const near = area ? listings.filter(({ areas }) => areas.length === 0 || areas.includes(area)) : listings;
  return {
    listings: new Map(near.map((listing) => [listing.id, listing])),
    criteria: near.map(toServiceCriteria),
    areas: [...new Set(listings.flatMap(({ areas }) => areas))].sort(),
  };
};

type Rules = Pick<Listing, 'id' | 'areas' | 'declaresNoCriteria'> & {
  readonly criteria: readonly Pick<Listing['criteria'][number], 'id' | 'version' | 'rule' | 'sentence'>[];
};

/** A service as the engine reads it. */
export const toServiceCriteria = ({ id, areas, declaresNoCriteria, criteria }: Rules): ServiceCriteria => ({
  serviceId: id,
  ...(areas.length > 0 && { area: areas }),
  declaresNoCriteria,
  criteria: criteria.map(toCriterion),
});

/** A rule that this console cannot read stays a rule: nobody knows whether it is met. Left out, it would open the door. */
const toCriterion = ({ id, version, rule, sentence }: Rules['criteria'][number]): Criterion => {
  const assembled = assembleCriterion(id, version, rule);
  return assembled.ok
    ? assembled.value
    : { id, version, effect: 'require', condition: { undisclosed: sentence } };
};

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
};

/**
 * Reads all services of a kind, and those of no known kind after them. Only the kind is told: matching happens here.
 * @throws Error with a sentence that can be shown
 */
export const readDirectory = async (
  connection: Connection,
  kind: SoughtKind,
  signal: AbortSignal,
): Promise<Directory> => {
  const all: Listing[] = [];
  for (let after: string | null = null; ;) {
    const filter = { kinds: [kind], includeNotClassified: true };
    const { services }: DoorsQuery = await askGraph(connection, DoorsDocument, { filter, after }, signal);
    if (!services) throw new GraphError('INTERNAL', 'The directory does not answer.');
    all.push(...services.nodes);
    if (!services.pageInfo.hasNextPage) break;
    after = services.pageInfo.endCursor;
  }
  const ordered = [
    ...all.filter(({ kinds }) => kinds.includes(kind)),
    ...all.filter(({ kinds }) => !kinds.includes(kind)),
  ];
  return {
    listings: new Map(ordered.map((listing) => [listing.id, listing])),
    criteria: ordered.map(toServiceCriteria),
  };
};

const toServiceCriteria = ({ id, areas, declaresNoCriteria, criteria }: Listing): ServiceCriteria => ({
  serviceId: id,
  ...(areas.length > 0 && { area: areas }),
  declaresNoCriteria,
  criteria: criteria.map(toCriterion),
});

/** A rule that this console cannot read stays a rule: nobody knows whether it is met. Left out, it would open the door. */
const toCriterion = ({ id, version, rule, sentence }: Listing['criteria'][number]): Criterion => {
  const assembled = assembleCriterion(id, version, rule);
  return assembled.ok
    ? assembled.value
    : { id, version, effect: 'require', condition: { undisclosed: sentence } };
};

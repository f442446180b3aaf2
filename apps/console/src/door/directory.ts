import type { ServiceKind } from '@whichdoor/contracts';
import { assembleCriterion, type Criterion, type ServiceCriteria } from '@whichdoor/eligibility';
import { askGraph, type Connection } from '../graph/ask.js';
import type { SoughtKind } from './kind.js';

/** A service as the directory lists it. */
export type Listing = {
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly name: string } | null;
  readonly kinds: readonly ServiceKind[];
  readonly areas: readonly string[];
  readonly areaWords: string | null;
  readonly eligibilityWords: string | null;
  readonly declaresNoCriteria: boolean;
  readonly confirmedAt: string;
  readonly capacity: { readonly available: number } | null;
  readonly criteria: readonly {
    readonly id: string;
    readonly version: number;
    readonly sentence: string;
    readonly quote: string | null;
    readonly rule: unknown;
  }[];
};

/** Listings by id, and the same services in the form that the engine reads. */
export type Directory = {
  readonly listings: ReadonlyMap<string, Listing>;
  readonly criteria: readonly ServiceCriteria[];
};

// Two hundred and fifty with all that a row shows stay below what the gateway lets one document cost.
const document = `
  query Doors($filter: ServiceFilter, $after: String) {
    services(filter: $filter, first: 250, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        organisation {
          name
        }
        kinds
        areas
        areaWords
        eligibilityWords
        declaresNoCriteria
        confirmedAt
        capacity {
          available
        }
        criteria {
          id
          version
          sentence
          quote
          rule
        }
      }
    }
  }
`;

type Page = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Listing[];
  };
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
    const { services }: Page = await askGraph<Page>(connection, document, { filter, after }, signal);
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

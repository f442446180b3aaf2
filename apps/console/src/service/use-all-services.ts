import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askGraph, type Connection } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { GraphError } from '../graph/graph-error.js';
import { AllServicesDocument, type AllServicesQuery } from '../graph/operations.generated.js';

/** A service as it stands in the list of all. */
export type ListedService = NonNullable<AllServicesQuery['services']>['nodes'][number];

const freshFor = 5 * 60_000;

const readAll = async (connection: Connection, signal: AbortSignal): Promise<readonly ListedService[]> => {
  const all: ListedService[] = [];
  for (let after: string | null = null; ;) {
    const { services }: AllServicesQuery = await askGraph(connection, AllServicesDocument, { after }, signal);
    if (!services) throw new GraphError('INTERNAL', 'The directory does not answer.');
    all.push(...services.nodes);
    if (!services.pageInfo.hasNextPage) return all;
    after = services.pageInfo.endCursor;
  }
};

/** Every service of the sector by name. */
export const useAllServices = (): UseQueryResult<readonly ListedService[]> => {
  const connection = useConnection();
  return useQuery({
    queryKey: [AllServicesDocument.name],
    staleTime: freshFor,
    queryFn: ({ signal }) => readAll(connection, signal),
  });
};

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { GraphError } from '../graph/graph-error.js';
import { ComparedServicesDocument, type ComparedServicesQuery } from '../graph/operations.generated.js';
import type { ComparedService } from './comparison.js';

/** Every service with its criteria, read once and compared on this device. */
export const useComparedServices = (): UseQueryResult<readonly ComparedService[]> => {
  const connection = useConnection();
  return useQuery<readonly ComparedService[]>({
    queryKey: [ComparedServicesDocument.name],
    staleTime: 5 * 60_000,
    queryFn: async ({ signal }) => {
      const all: ComparedService[] = [];
      for (let after: string | null = null; ;) {
        const { services }: ComparedServicesQuery = await askGraph(
          connection,
          ComparedServicesDocument,
          { after },
          signal,
        );
        if (!services) throw new GraphError('INTERNAL', 'The directory does not answer.');
        all.push(...services.nodes);
        if (!services.pageInfo.hasNextPage) return all;
        after = services.pageInfo.endCursor;
      }
    },
  });
};

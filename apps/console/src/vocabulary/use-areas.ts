import { useQuery } from '@tanstack/react-query';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import { AreasDocument, type AreasQuery } from '../graph/operations.generated.js';

/** Every area that a service of the sector says it serves, none until they are there; and whether they cannot be had. */
export const useAreas = (): { readonly areas: readonly string[]; readonly areMissing: boolean } => {
  const connection = useConnection();
  const { data, isError } = useQuery({
    queryKey: [AreasDocument.name],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const areas = new Set<string>();
      for (let after: string | null = null; ;) {
        const { services }: AreasQuery = await askGraph(connection, AreasDocument, { after }, signal);
        for (const area of services?.nodes.flatMap((node) => node.areas) ?? []) areas.add(area);
        if (!services?.pageInfo.hasNextPage) break;
        after = services.pageInfo.endCursor;
      }
      return [...areas].sort();
    },
  });
  return { areas: data ?? [], areMissing: isError };
};

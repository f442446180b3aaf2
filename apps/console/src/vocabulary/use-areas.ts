import { useQuery } from '@tanstack/react-query';
import { askAllPages } from '../graph/ask-all-pages.js';
import { useConnection } from '../graph/connection-context.js';
import { AreasDocument } from '../graph/operations.generated.js';

/** Every area that a service of the sector says it serves, none until they are there; and whether they cannot be had. */
export const useAreas = (): { readonly areas: readonly string[]; readonly areMissing: boolean } => {
  const connection = useConnection();
  const { data, isError } = useQuery({
    queryKey: [AreasDocument.name],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const services = await askAllPages(connection, AreasDocument, {}, (data) => data.services, signal);
      return [...new Set(services.flatMap(({ areas }) => areas))].sort();
    },
  });
  return { areas: data ?? [], areMissing: isError };
};

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askAllPages } from '../graph/ask-all-pages.js';
import { useConnection } from '../graph/connection-context.js';
import { ComparedServicesDocument } from '../graph/operations.generated.js';
import type { ComparedService } from './comparison.js';

/** Every service with its criteria, read once and compared on this device. */
export const useComparedServices = (): UseQueryResult<readonly ComparedService[]> => {
  const connection = useConnection();
  return useQuery<readonly ComparedService[]>({
    queryKey: [ComparedServicesDocument.name],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) =>
      askAllPages(connection, ComparedServicesDocument, {}, ({ services }) => services, signal),
  });
};

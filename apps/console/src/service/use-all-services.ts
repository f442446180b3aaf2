import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { askAllPages } from '../graph/ask-all-pages.js';
import { useConnection } from '../graph/connection-context.js';
import { AllServicesDocument, type AllServicesQuery } from '../graph/operations.generated.js';

/** A service as it stands in the list of all. */
export type ListedService = NonNullable<AllServicesQuery['services']>['nodes'][number];

const freshFor = 5 * 60_000;

/** Every service of the sector by name. */
export const useAllServices = (): UseQueryResult<readonly ListedService[]> => {
  const connection = useConnection();
  return useQuery({
    queryKey: [AllServicesDocument.name],
    staleTime: freshFor,
    queryFn: ({ signal }) =>
      askAllPages(connection, AllServicesDocument, {}, ({ services }) => services, signal),
  });
};

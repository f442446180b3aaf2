import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useConnection } from '../graph/connection-context.js';
import { GraphError, isTooSlow } from '../graph/graph-error.js';
import { useVault } from '../offline/vault-context.js';
import { readListings, type Listing } from './directory.js';
import type { SoughtKind } from './kind.js';

/** Listings with when they were read. `isKept` where they come from this device, because the sector is out of reach. */
export type Reading = {
  readonly listings: readonly Listing[];
  readonly readAt: string;
  readonly isKept: boolean;
};

const freshFor = 5 * 60_000;

/** The directory's services of a kind. The last reading stays on the device, so that doors can be found without a network. */
export const useListings = (kind: SoughtKind | null): UseQueryResult<Reading> => {
  const connection = useConnection();
  const vault = useVault();
  return useQuery({
    queryKey: ['Doors', kind],
    enabled: kind !== null,
    staleTime: freshFor,
    queryFn: async ({ signal }): Promise<Reading> => {
      if (kind === null) throw new Error('Nothing is looked for.');
      const place = `doors/${kind}`;
      try {
        const listings = await readListings(connection, kind, signal);
        const reading = { listings, readAt: new Date().toISOString() };
        await vault.write(place, reading);
        return { ...reading, isKept: false };
      } catch (problem) {
        const isOutOfReach =
          isTooSlow(problem) || (problem instanceof GraphError && problem.code === 'UNREACHABLE');
        const kept = isOutOfReach ? await vault.read<Omit<Reading, 'isKept'>>(place) : null;
        if (!kept) throw problem;
        return { ...kept, isKept: true };
      }
    },
  });
};

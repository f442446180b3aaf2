import type { UseQueryResult } from '@tanstack/react-query';
import { useConnection } from '../graph/connection-context.js';
import { useKept, type Kept } from '../offline/use-kept.js';
import { readListings, type Listing } from './directory.js';
import type { SoughtKind } from './kind.js';

/** Services of a kind, as they were last read. */
export type Reading = Kept<readonly Listing[]>;

/** Before what the services of a kind are kept under. */
export const keptDoors = 'doors/';

/** The directory's services of a kind. The last reading stays on the device, so that doors can be found without a network. */
export const useListings = (kind: SoughtKind | null): UseQueryResult<Reading> => {
  const connection = useConnection();
  return useKept(
    `${keptDoors}${kind}`,
    (signal) => {
      if (kind === null) throw new Error('Nothing is looked for.');
      return readListings(connection, kind, signal);
    },
    { isWanted: kind !== null },
  );
};

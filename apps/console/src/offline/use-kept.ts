import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { isPassing } from '../graph/graph-error.js';
import { useVault } from './vault-context.js';

/** What was read, and when. `isKept` where it comes from this device, because it cannot be read at the moment. */
export type Kept<Data> = { readonly data: Data; readonly readAt: string; readonly isKept: boolean };

/** Where on the device a reading of this name lies. */
export const keptName = (name: string): string => `kept/${name}`;

const freshFor = 5 * 60_000;

/**
 * Reads something, and keeps the last reading sealed on this device for when it cannot be read.
 * @param name under which it is kept
 */
export const useKept = <Data>(
  name: string,
  read: (signal: AbortSignal) => Promise<Data>,
  { isWanted = true }: { readonly isWanted?: boolean } = {},
): UseQueryResult<Kept<Data>> => {
  const vault = useVault();
  return useQuery<Kept<Data>>({
    queryKey: ['kept', name],
    enabled: isWanted,
    // What is only kept is read again at the next occasion.
    staleTime: ({ state }) => (state.data?.isKept ? 0 : freshFor),
    queryFn: async ({ signal }): Promise<Kept<Data>> => {
      try {
        const reading = { data: await read(signal), readAt: new Date().toISOString() };
        await vault.write(keptName(name), reading);
        return { ...reading, isKept: false };
      } catch (problem) {
        signal.throwIfAborted();
        const kept = isPassing(problem) ? await vault.read<Omit<Kept<Data>, 'isKept'>>(keptName(name)) : null;
        if (!kept) throw problem;
        return { ...kept, isKept: true };
      }
    },
  });
};

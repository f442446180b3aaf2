import { useQuery } from '@tanstack/react-query';
import type { Listing } from '../door/directory.js';
import { keptDoors, type Reading } from '../door/use-directory.js';
import { keptName } from '../offline/use-kept.js';
import { useVault } from '../offline/vault-context.js';
import type { Vault } from '../offline/vault.js';

/** A service as it was last read with the doors of its kind. */
export type KeptListing = { readonly listing: Listing; readonly readAt: string };

/** The newest reading of a service among the doors that are kept on this device; null where it is in none. */
const findKept = async (vault: Vault, id: string): Promise<KeptListing | null> => {
  const found: KeptListing[] = [];
  for (const name of await vault.names(keptName(keptDoors))) {
    const reading = await vault.read<Reading>(name);
    const listing = reading?.data.find((each) => each.id === id);
    if (reading && listing) found.push({ listing, readAt: reading.readAt });
  }
  return found.sort((one, other) => other.readAt.localeCompare(one.readAt))[0] ?? null;
};

/**
 * A service from this device, for when it cannot be read.
 * @param isWanted whether it cannot
 */
export const useKeptListing = (id: string, isWanted: boolean): KeptListing | null => {
  const vault = useVault();
  const { data } = useQuery({
    queryKey: ['kept listing', id],
    queryFn: () => findKept(vault, id),
    enabled: isWanted,
    staleTime: 0,
  });
  return (isWanted && data) || null;
};

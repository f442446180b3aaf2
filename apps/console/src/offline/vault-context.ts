import { createContext, useContext } from 'react';
import type { Vault } from './vault.js';

const VaultContext = createContext<Vault | null>(null);

export const VaultProvider = VaultContext;

/** The signed-in person's vault on this device. */
export const useVault = (): Vault => {
  const vault = useContext(VaultContext);
  if (!vault) throw new Error('The vault is asked outside of a session.');
  return vault;
};

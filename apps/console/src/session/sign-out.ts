import { useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'react-oidc-context';
import { useVault } from '../offline/vault-context.js';
import { tellSignedOut } from './other-tabs.js';
import { forgetSignedIn, lastSignedIn } from './resume.js';

/** Gives the function that signs out: first this device forgets the person, then the identity provider does. */
export const useSignOut = () => {
  const auth = useAuth();
  const vault = useVault();
  const client = useQueryClient();
  return async () => {
    const personId = lastSignedIn();
    forgetSignedIn();
    if (personId) tellSignedOut(personId);
    await vault.clear();
    client.clear();
    await auth.signoutRedirect();
  };
};

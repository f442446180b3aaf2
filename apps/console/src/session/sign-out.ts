import { useQueryClient } from '@tanstack/react-query';
import { useAuth } from 'react-oidc-context';
import { useLetterbox } from '../letterbox/letterbox-context.js';
import { withdrawLetterbox } from '../letterbox/whose-letterbox.js';
import { useVault } from '../offline/vault-context.js';
import { useLeave } from './leave-context.js';
import { lock } from './lock.js';
import { tellSignedOut } from './other-tabs.js';
import { isProviderThere } from './provider-reach.js';
import { forgetSignedIn, lastSignedIn } from './resume.js';

/**
 * Gives the function that signs out: first this device forgets the person, then the identity provider does. Where that
 * cannot be told, it still knows them: the next sign-in then asks for the password, whoever comes.
 */
export const useSignOut = () => {
  const auth = useAuth();
  const vault = useVault();
  const letterbox = useLetterbox();
  const client = useQueryClient();
  const leave = useLeave();
  return async () => {
    const personId = lastSignedIn();
    forgetSignedIn();
    withdrawLetterbox();
    if (personId) tellSignedOut(personId);
    await letterbox.clear();
    await vault.clear();
    client.clear();
    if (await isProviderThere(auth.settings.authority)) await auth.signoutRedirect();
    // Whoever is told leaves the page. It stands only where nobody was.
    lock('signedOut');
    leave();
  };
};

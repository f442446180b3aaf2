import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { Configuration } from '../configuration.js';

/** What has begun and waits for the identity provider's answer: shared, since a small window answers for its page. */
export const signInsUnderWay = () => new WebStorageStateStore({ store: localStorage });

/** Talks to the identity provider. */
export const userManagerFor = ({ issuer, clientId }: Configuration): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    // The small window of a second sign-in comes back here too: the provider has to know one address alone.
    redirect_uri: `${location.origin}/`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    stateStore: signInsUnderWay(),
    // Tokens live in memory only: who finds the device later finds nothing.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
  });

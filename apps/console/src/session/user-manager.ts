import {
  InMemoryWebStorage,
  UserManager,
  WebStorageStateStore,
  type SigninRedirectArgs,
  type SigninSilentArgs,
  type User,
} from 'oidc-client-ts';
import type { Configuration } from '../configuration.js';
import { keepRenewing } from './keep-renewing.js';
import { isProviderThere } from './provider-reach.js';

/** An answer of the identity provider's that takes longer is not coming. */
const longestSeconds = 10;

/** What has begun and waits for the identity provider's answer: shared, since a small window answers for its page. */
export const signInsUnderWay = () => new WebStorageStateStore({ store: localStorage });

/** Asks of the identity provider only what it is there to answer. */
class LookingUserManager extends UserManager {
  private async look() {
    if (!(await isProviderThere(this.settings.authority)))
      throw new Error('The identity provider cannot be reached.');
  }

  /** The page is left only for a provider that is there: the browser would show a fault of its own in its place. */
  override async signinRedirect(args?: SigninRedirectArgs): Promise<void> {
    await this.look();
    return super.signinRedirect(args);
  }

  /**
   * A token for renewing holds once. One that the provider takes in after the page has given up waiting is lost, and the
   * session with it. Without being told how long, the library waits for ever, whatever its settings say.
   */
  override async signinSilent(args?: SigninSilentArgs): Promise<User | null> {
    await this.look();
    return super.signinSilent({ silentRequestTimeoutInSeconds: longestSeconds, ...args });
  }
}

/** Talks to the identity provider. */
export const userManagerFor = ({ issuer, clientId }: Configuration): UserManager => {
  const manager = new LookingUserManager({
    authority: issuer,
    client_id: clientId,
    // The small window of a second sign-in comes back here too: the provider has to know one address alone.
    redirect_uri: `${location.origin}/`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    stateStore: signInsUnderWay(),
    // Tokens live in memory only: who finds the device later finds nothing.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    requestTimeoutInSeconds: longestSeconds,
    // It is asked for again below, whatever the reason.
    maxSilentRenewTimeoutRetries: 0,
  });
  keepRenewing(manager);
  return manager;
};

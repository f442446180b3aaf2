import type { User } from './access-token.js';

/** Where the rest of a service learns whether an access token is to be believed. */
export type TokenVerifier = {
  /**
   * @param token the compact JWT, without `Bearer`
   * @throws Unauthenticated when it is not valid, here and now
   * @throws IdentityUnreachable when no keys are known and none can be fetched
   */
  verify(token: string): Promise<User>;
};

import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { IdentityUnreachable, Unauthenticated } from './unauthenticated.js';

const KeySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      use: z.string().optional(),
      alg: z.string().optional(),
    }),
  ),
});

type KeySet = z.infer<typeof KeySet>;

const secondsBetweenFetches = 10;
const secondsUntilRefresh = 600;
const fetchTimeoutMs = 5_000;

const toPublicKeys = ({ keys }: KeySet) =>
  new Map(
    keys
      .filter((key) => key.kty === 'RSA' && (key.use ?? 'sig') === 'sig' && (key.alg ?? 'RS256') === 'RS256')
      .flatMap((key) =>
        key.kid === undefined
          ? []
          : [[key.kid, createPublicKey({ key: key as JsonWebKey, format: 'jwk' })] as const],
      ),
  );

/**
 * The identity provider's public keys, kept so that signed-in people go on working while it is away.
 * An unknown key id fetches them again, at most every ten seconds whatever strangers send.
 *
 * It takes the place of the rotation in keycloak-connect's grant manager, which writes to the console when it is asked
 * too often, does not limit itself while the provider is down, and never drops a withdrawn key.
 */
export class SigningKeys {
  private keys: ReadonlyMap<string, KeyObject> = new Map();
  private fetchedAt = -Infinity;
  private triedAt = -Infinity;
  private fetching: Promise<void> | null = null;

  /**
   * @param url address of the JWKS document
   * @param now milliseconds since the epoch
   */
  constructor(
    private readonly url: string,
    private readonly now: () => number,
  ) {}

  /**
   * The RSA key of that id.
   * @throws Unauthenticated when the provider has no such key
   * @throws IdentityUnreachable when no keys are known and none can be fetched
   */
  async getJWK(kid: string): Promise<KeyObject> {
    const known = this.keys.get(kid);
    if (known) {
      this.refreshWhenOld();
      return known;
    }
    const failure = await this.fetchAgain();
    const found = this.keys.get(kid);
    if (found) return found;
    if (this.keys.size === 0 && failure) throw failure;
    throw new Unauthenticated('The access token is signed with an unknown key.');
  }

  private refreshWhenOld() {
    if (this.now() - this.fetchedAt > secondsUntilRefresh * 1000) void this.fetchAgain();
  }

  /** Fetches, or joins the fetch under way; what went wrong is kept for the wait until the next try. */
  private async fetchAgain(): Promise<IdentityUnreachable | null> {
    if (!this.fetching && this.now() - this.triedAt >= this.waitMs()) {
      this.triedAt = this.now();
      this.fetching = this.fetchKeys().finally(() => (this.fetching = null));
    }
    try {
      await this.fetching;
      return this.fetchedAt === -Infinity ? new IdentityUnreachable(null) : null;
    } catch (error) {
      return new IdentityUnreachable(error);
    }
  }

  /** A service that starts before its identity provider must not lose ten seconds for it. */
  private waitMs() {
    return this.fetchedAt === -Infinity ? 250 : secondsBetweenFetches * 1000;
  }

  private async fetchKeys() {
    const response = await fetch(this.url, {
      signal: AbortSignal.timeout(fetchTimeoutMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`Keys answered with status ${response.status}.`);
    const keys = toPublicKeys(KeySet.parse(await response.json()));
    if (keys.size === 0) throw new Error('The identity provider has no RS256 key.');
    this.keys = keys;
    this.fetchedAt = this.now();
  }
}

import { jest } from '@jest/globals';
import { User } from 'oidc-client-ts';
import { userManagerFor } from './user-manager.js';

const issuer = 'http://identity.invalid/realms/whichdoor';

/** The identity provider as the network shows it: how often it was looked for and asked for a token. */
const aProvider = () => {
  const provider = { isThere: true, looked: 0, asked: 0 };
  globalThis.fetch = async (url) => {
    const isLook = String(url).endsWith('openid-configuration');
    provider[isLook ? 'looked' : 'asked'] += 1;
    if (!provider.isThere) throw new TypeError('no network');
    return isLook
      ? Response.json({ issuer, token_endpoint: `${issuer}/token` })
      : Response.json({ error: 'invalid_grant' }, { status: 400 });
  };
  return provider;
};

/** Somebody whose token ends in fifty seconds, on a page that is open. */
const somebody = async () => {
  const manager = userManagerFor({ gatewayUrl: 'http://gateway.invalid', issuer, clientId: 'console' });
  await manager.storeUser(
    new User({
      access_token: 'token',
      refresh_token: 'refresh',
      token_type: 'Bearer',
      profile: { sub: 'person-1', iss: issuer, aud: 'console', exp: 0, iat: 0 },
      expires_at: Math.floor(Date.now() / 1000) + 50,
    }),
  );
  await manager.getUser();
  return manager;
};

describe('a token that is about to end', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is asked for again until the provider is there, which is handed nothing before, and no longer than the old one lasts', async () => {
    const provider = aProvider();
    const manager = await somebody();
    // Where it is asked was learned while it was there.
    await manager.metadataService.getMetadata();
    provider.isThere = false;

    await jest.advanceTimersByTimeAsync(30_000);
    expect(provider.looked).toBeGreaterThan(2);

    await jest.advanceTimersByTimeAsync(30_000);
    const atTheEnd = { ...provider };
    await jest.advanceTimersByTimeAsync(120_000);
    expect(provider).toEqual(atTheEnd);
    expect(provider.asked).toBe(0);
    manager.stopSilentRenew();
  });

  it('is not asked for again where the provider says no', async () => {
    const provider = aProvider();
    const manager = await somebody();

    await jest.advanceTimersByTimeAsync(30_000);

    expect(provider.asked).toBe(1);
    manager.stopSilentRenew();
  });
});

import { subgraphs } from '@whichdoor/contracts';
import { trustKey } from '@whichdoor/local';
import { askGraph, claimsOf, forgedTokens, newKey, signToken, until } from '@whichdoor/testing';
import { standIdentityStill } from './identity-away.js';
import { runningSector, signIn } from './sector.js';

describe('tokens of a real Keycloak', () => {
  const { parts, addresses, keycloakAdministrator } = runningSector();
  const statusAt = async (service: string, token: string) =>
    (await askGraph(`${parts[service]?.url}/graphql`, '{ __typename }', {}, token)).status;

  it('are refused by every service when they are forged, stale, or meant for somebody else', async () => {
    if (!keycloakAdministrator) throw new Error('This journey needs a sector on a real Keycloak.');
    const drawn = newKey();
    const kid = await trustKey(
      { url: addresses.identity, administrator: keycloakAdministrator },
      drawn.privateKey,
    );
    const key = { ...drawn, kid };
    const { token: genuine } = await signIn('peer-worker');

    for (const service of subgraphs) {
      await until(
        `${service} knows the new key`,
        async () => (await statusAt(service, signToken(key, claimsOf(genuine)))) === 200,
      );
      for (const [what, token] of forgedTokens(genuine, key))
        expect({ service, what, status: await statusAt(service, token) }).toEqual({
          service,
          what,
          status: 401,
        });
    }
  });

  it('hold until they end while Keycloak is out of reach, and nobody new comes in', async () => {
    const worker = await signIn('peer-worker');
    const ask = '{ me { name } needs(first: 1) { nodes { id } } services(first: 1) { nodes { id } } }';
    const before = await worker.ask(ask);

    const goOn = standIdentityStill();
    try {
      expect(await worker.ask(ask)).toEqual(before);
      for (const service of subgraphs) expect(await statusAt(service, worker.token)).toBe(200);
      const newcomer = fetch(`${addresses.identity}/realms/whichdoor`, {
        signal: AbortSignal.timeout(1_000),
      });
      await expect(newcomer).rejects.toThrow();
    } finally {
      goOn();
    }

    await until('people can sign in again', () =>
      signIn('peer-worker').then(
        () => true,
        () => false,
      ),
    );
  });
});

import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { KeycloakClient } from './keycloak-client.js';
import type { KeycloakAddress } from './keycloak.js';

const Realm = z.object({ id: z.string() });
const Keys = z.object({ keys: z.array(z.object({ kid: z.string(), providerPriority: z.number() })) });

/**
 * Gives the realm one more signing key, which signs from now on. Tokens of the older keys hold until they end: this is
 * the first half of changing a key; the second is to remove the old one when its last token has ended.
 *
 * @returns the id that Keycloak gives the key
 */
export const trustKey = async (address: KeycloakAddress, key: KeyObject): Promise<string> => {
  const keycloak = new KeycloakClient(address);
  const { id } = await keycloak.get('/whichdoor', Realm);
  const known = (await keycloak.get('/whichdoor/keys', Keys)).keys;
  const priority = 1 + Math.max(...known.map(({ providerPriority }) => providerPriority));
  await keycloak.send('POST', '/whichdoor/components', {
    name: `key-${priority}`,
    parentId: id,
    providerId: 'rsa',
    providerType: 'org.keycloak.keys.KeyProvider',
    config: {
      priority: [String(priority)],
      enabled: ['true'],
      active: ['true'],
      algorithm: ['RS256'],
      privateKey: [key.export({ type: 'pkcs8', format: 'pem' }).toString()],
    },
  });
  const added = (await keycloak.get('/whichdoor/keys', Keys)).keys.find(
    ({ providerPriority }) => providerPriority === priority,
  );
  if (!added) throw new Error('Keycloak did not take the key.');
  return added.kid;
};

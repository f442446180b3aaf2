import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Folders } from '../folders.js';
import { KeycloakClient } from './keycloak-client.js';
import type { KeycloakAddress } from './keycloak.js';

/** What the realm's file leaves open: addresses and secrets of one installation. */
export type RealmSettings = {
  readonly consoleUrl: string;
  /** Secret per confidential client */
  readonly clientSecrets: Readonly<Record<string, string>>;
};

const Realm = z.looseObject({
  realm: z.string(),
  localizationTexts: z.record(z.string(), z.record(z.string(), z.string())),
  roles: z.object({ realm: z.array(z.looseObject({ name: z.string() })) }),
  groups: z.array(z.looseObject({ name: z.string() })),
  clients: z.array(
    z.looseObject({
      clientId: z.string(),
      protocolMappers: z.array(z.looseObject({ name: z.string() })),
    }),
  ),
  users: z.array(
    z.object({
      serviceAccountClientId: z.string(),
      realmRoles: z.array(z.string()).optional(),
      clientRoles: z.record(z.string(), z.array(z.string())).optional(),
      username: z.string(),
      enabled: z.boolean(),
    }),
  ),
  components: z.object({
    'org.keycloak.userprofile.UserProfileProvider': z.tuple([
      z.looseObject({ config: z.object({ 'kc.user.profile.config': z.tuple([z.string()]) }) }),
    ]),
  }),
});
type Realm = z.infer<typeof Realm>;

const Named = z.looseObject({ id: z.string(), name: z.string() });
const Client = z.looseObject({ id: z.string(), protocolMappers: z.array(Named).optional() });

/** The realm as the repository holds it, for one installation. `${NAME}` is what Keycloak itself replaces at an import. */
export const readRealm = (
  folders: Pick<Folders, 'root'>,
  { consoleUrl, clientSecrets }: RealmSettings,
): Realm => {
  const values: Readonly<Record<string, string | undefined>> = {
    WHICHDOOR_CONSOLE_URL: consoleUrl,
    WHICHDOOR_AGENCY_SYSTEM_SECRET: clientSecrets['whichdoor-agency-system'],
    WHICHDOOR_IMPORTER_SECRET: clientSecrets['whichdoor-importer'],
    WHICHDOOR_DIRECTORY_SECRET: clientSecrets['whichdoor-directory'],
  };
  const text = readFileSync(join(folders.root, 'infra/keycloak/realm.json'), 'utf8');
  return Realm.parse(
    JSON.parse(
      text.replace(/\$\{(WHICHDOOR_[A-Z_]+)\}/g, (_, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`The realm needs ${name}.`);
        return JSON.stringify(value).slice(1, -1);
      }),
    ),
  );
};

/**
 * Makes a Keycloak's realm as the repository says. Repeated, it mends what differs and leaves alone what an
 * installation has added: people, their roles, keys, sessions, further clients.
 */
export const applyRealm = async (address: KeycloakAddress, realm: Realm): Promise<void> => {
  const keycloak = new KeycloakClient(address);
  const { roles, groups, clients, users, components, localizationTexts, ...settings } = realm;
  const path = `/${realm.realm}`;
  const found = await keycloak.send('GET', path, undefined, [404]);
  if (found.status === 404) {
    await keycloak.send('POST', '', realm);
    return;
  }
  await keycloak.send('PUT', path, settings);
  const [profile] = components['org.keycloak.userprofile.UserProfileProvider'];
  await keycloak.send(
    'PUT',
    `${path}/users/profile`,
    JSON.parse(profile.config['kc.user.profile.config'][0]) as unknown,
  );
  for (const [locale, texts] of Object.entries(localizationTexts))
    await keycloak.send('POST', `${path}/localization/${locale}`, texts);
  for (const role of roles.realm) await keycloak.send('POST', `${path}/roles`, role, [409]);
  for (const group of groups) await keycloak.send('POST', `${path}/groups`, group, [409]);
  for (const client of clients) await applyClient(keycloak, path, client);
  for (const user of users) await applyServiceAccount(keycloak, path, user);
};

const findClient = async (keycloak: KeycloakClient, path: string, clientId: string) =>
  (await keycloak.get(`${path}/clients?clientId=${encodeURIComponent(clientId)}`, z.array(Client)))[0];

const applyClient = async (keycloak: KeycloakClient, path: string, client: Realm['clients'][number]) => {
  const known = await findClient(keycloak, path, client.clientId);
  if (!known) {
    await keycloak.send('POST', `${path}/clients`, client);
    return;
  }
  // It takes mappers away that the repository does not name, too.
  await keycloak.send('PUT', `${path}/clients/${known.id}`, client);
  const mappers = `${path}/clients/${known.id}/protocol-mappers/models`;
  for (const mapper of client.protocolMappers) {
    const same = known.protocolMappers?.find(({ name }) => name === mapper.name);
    if (same) await keycloak.send('PUT', `${mappers}/${same.id}`, { ...mapper, id: same.id });
    else await keycloak.send('POST', mappers, mapper);
  }
};

const applyServiceAccount = async (keycloak: KeycloakClient, path: string, user: Realm['users'][number]) => {
  const client = await findClient(keycloak, path, user.serviceAccountClientId);
  if (!client) throw new Error(`There is no client ${user.serviceAccountClientId}.`);
  const account = await keycloak.get(
    `${path}/clients/${client.id}/service-account-user`,
    z.object({ id: z.string() }),
  );
  const mappings = `${path}/users/${account.id}/role-mappings`;
  // Where none is defined, the sector decides what the system of an agency may do.
  if (user.realmRoles) {
    const wanted = await Promise.all(
      user.realmRoles.map((role) => keycloak.get(`${path}/roles/${role}`, Named)),
    );
    await mendRoles(keycloak, `${mappings}/realm`, wanted, `default-roles-${path.slice(1)}`);
  }
  for (const [clientId, names] of Object.entries(user.clientRoles ?? {})) {
    const owner = await findClient(keycloak, path, clientId);
    if (!owner) throw new Error(`There is no client ${clientId}.`);
    const wanted = await Promise.all(
      names.map((role) => keycloak.get(`${path}/clients/${owner.id}/roles/${role}`, Named)),
    );
    await mendRoles(keycloak, `${mappings}/clients/${owner.id}`, wanted);
  }
};

/** @param always a role that Keycloak gives to every account, and that grants nothing here */
const mendRoles = async (
  keycloak: KeycloakClient,
  mappings: string,
  wanted: readonly z.infer<typeof Named>[],
  always?: string,
) => {
  const held = await keycloak.get(mappings, z.array(Named));
  const stray = held.filter(({ name }) => name !== always && !wanted.some((role) => role.name === name));
  if (stray.length) await keycloak.send('DELETE', mappings, stray);
  if (wanted.length) await keycloak.send('POST', mappings, wanted);
};

import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { addDemonstrationPeople } from '../infra/demonstration-people.js';
import { KeycloakClient } from '../infra/keycloak-client.js';
import type { KeycloakAddress } from '../infra/keycloak.js';
import { applyRealm, readRealm } from '../infra/realm.js';
import { trustKey } from '../infra/trust-key.js';
import { organisationId } from './accounts.fixture.js';
import { describeIdentityContract } from './identity.contract.js';
import { consoleUrl } from './identity.fixture.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const address = JSON.parse(process.env['TEST_KEYCLOAK'] ?? 'null') as KeycloakAddress;
const word = () => randomBytes(24).toString('base64url');
const run = randomBytes(4).toString('hex');
const clientSecrets = {
  'whichdoor-agency-system': word(),
  'whichdoor-importer': word(),
  'whichdoor-directory': word(),
};
// A Keycloak that a run before has used knows its people still, with their passwords.
const called = (what: string) => `contract-${what}-${run}`;
const realm = () => readRealm({ root }, { consoleUrl, clientSecrets });

const person = (
  username: string,
  name: string,
  rest: { roles?: ['planner']; isOfSector?: true; team?: string } = {},
) => ({
  id: '',
  username,
  name: `${name} (demonstration)`,
  roles: rest.roles ?? (['worker'] as const),
  organisationId: rest.isOfSector ? null : organisationId,
  team: rest.team ?? null,
});

describeIdentityContract('Keycloak', async () => {
  const password = word();
  await applyRealm(address, realm());
  await addDemonstrationPeople(
    address,
    [
      person(called('worker'), 'Contract Worker', { team: 'outreach' }),
      person(called('colleague'), 'Contract Colleague'),
      person(called('forgetful'), 'Contract Forgetful'),
      person(called('planner'), 'Contract Planner', { roles: ['planner'], isOfSector: true }),
    ],
    password,
    { clientId: 'whichdoor-agency-system', organisationId, role: 'worker' },
  );
  return {
    identityUrl: address.url,
    consoleUrl,
    clientSecrets,
    password,
    worker: {
      username: called('worker'),
      name: 'Contract Worker (demonstration)',
      organisationId,
      team: 'outreach',
    },
    planner: { username: called('planner') },
    colleague: { username: called('colleague') },
    forgetful: { username: called('forgetful') },
    trust: (key) => trustKey(address, key.privateKey),
    close: async () => undefined,
  };
});

describe('the realm as code', () => {
  it('changes nothing when it is applied again', async () => {
    const keycloak = new KeycloakClient(address);
    const everything = async () =>
      (
        await keycloak.send('POST', '/whichdoor/partial-export?exportClients=true&exportGroupsAndRoles=true')
      ).json();
    await applyRealm(address, realm());
    const before: unknown = await everything();

    await applyRealm(address, realm());

    expect(await everything()).toEqual(before);
  });

  it('takes back what was added to the clients that it defines, and leaves what the sector gives an agency’s system', async () => {
    const keycloak = new KeycloakClient(address);
    const Named = z.looseObject({ id: z.string(), name: z.string() });
    const clientOf = async (clientId: string) => {
      const [client] = await keycloak.get(
        `/whichdoor/clients?clientId=${clientId}`,
        z.array(z.looseObject({ id: z.string() })),
      );
      return `/whichdoor/clients/${client?.id ?? ''}`;
    };
    const rolesOf = async (clientId: string) => {
      const { id } = await keycloak.get(
        `${await clientOf(clientId)}/service-account-user`,
        z.object({ id: z.string() }),
      );
      return `/whichdoor/users/${id}/role-mappings`;
    };
    const namesAt = async (path: string) =>
      (await keycloak.get(path, z.array(Named))).map(({ name }) => name).toSorted();
    const management = (await clientOf('realm-management')).split('/').at(-1);
    const mappers = `${await clientOf('whichdoor-console')}/protocol-mappers/models`;
    const [importer, directory, system] = [
      `${await rolesOf('whichdoor-importer')}/realm`,
      `${await rolesOf('whichdoor-directory')}/clients/${management}`,
      `${await rolesOf('whichdoor-agency-system')}/realm`,
    ];
    const everything = async () =>
      Object.fromEntries(
        await Promise.all(
          [mappers, importer, directory, system].map(async (path) => [path, await namesAt(path)] as const),
        ),
      );
    await applyRealm(address, realm());
    const asDefined = await everything();

    const planner = await keycloak.get('/whichdoor/roles/planner', Named);
    for (const path of [importer, system]) await keycloak.send('POST', path, [planner]);
    await keycloak.send('POST', directory, [
      await keycloak.get(`/whichdoor/clients/${management}/roles/manage-realm`, Named),
    ]);
    await keycloak.send('POST', mappers, {
      name: 'stray',
      protocol: 'openid-connect',
      protocolMapper: 'oidc-hardcoded-claim-mapper',
      config: { 'claim.name': 'stray', 'claim.value': 'yes', 'access.token.claim': 'true' },
    });
    expect(await everything()).not.toEqual(asDefined);
    await applyRealm(address, realm());

    expect(await everything()).toEqual({
      ...asDefined,
      [system]: [...(asDefined[system] ?? []), 'planner'].toSorted(),
    });
    await keycloak.send('DELETE', system, [planner]);
  });
});

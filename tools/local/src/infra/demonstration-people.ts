import type { DemonstrationAccount } from '@whichdoor/data';
import { z } from 'zod';
import { KeycloakClient } from './keycloak-client.js';
import type { KeycloakAddress } from './keycloak.js';

const Id = z.object({ id: z.string() });
const Group = Id.extend({ name: z.string() });
const Role = z.looseObject({ id: z.string(), name: z.string() });

/** The system of an agency in the demonstration sector. */
export type DemonstrationSystem = {
  readonly clientId: string;
  readonly organisationId: string;
  readonly role: string;
};

/**
 * Gives a Keycloak of this machine the people of the demonstration sector. Those who are there already stay as they
 * are, with the roles that they were given since.
 */
export const addDemonstrationPeople = async (
  address: KeycloakAddress,
  people: readonly DemonstrationAccount[],
  password: string,
  system: DemonstrationSystem | null,
): Promise<void> => {
  const keycloak = new KeycloakClient(address);
  await addTeams(keycloak, people);
  await keycloak.send('POST', '/whichdoor/partialImport', {
    ifResourceExists: 'SKIP',
    users: people.map((person) => toUser(person, password)),
  });
  if (system) await placeSystem(keycloak, system);
};

const addTeams = async (keycloak: KeycloakClient, people: readonly DemonstrationAccount[]) => {
  const groups = await keycloak.get('/whichdoor/groups?search=team&exact=true', z.array(Group));
  const team = groups.find(({ name }) => name === 'team');
  if (!team) throw new Error('The realm has no group for teams.');
  for (const name of new Set(people.flatMap((person) => person.team ?? [])))
    await keycloak.send('POST', `/whichdoor/groups/${team.id}/children`, { name }, [409]);
};

const toUser = (person: DemonstrationAccount, password: string) => {
  const [, firstName, lastName] = /^(.*\S)\s+(\S+)$/.exec(person.name) ?? [];
  return {
    username: person.username,
    firstName: firstName ?? person.name,
    ...(lastName === undefined ? {} : { lastName }),
    enabled: true,
    attributes: person.organisationId === null ? {} : { organisation_id: [person.organisationId] },
    groups: person.team === null ? [] : [`/team/${person.team}`],
    realmRoles: person.roles,
    credentials: [{ type: 'password', value: password, temporary: false }],
  };
};

const placeSystem = async (
  keycloak: KeycloakClient,
  { clientId, organisationId, role }: DemonstrationSystem,
) => {
  const [client] = await keycloak.get(`/whichdoor/clients?clientId=${clientId}`, z.array(Id));
  if (!client) throw new Error(`The realm has no client ${clientId}.`);
  const user = await keycloak.get(
    `/whichdoor/clients/${client.id}/service-account-user`,
    z.looseObject({ id: z.string() }),
  );
  await keycloak.send('PUT', `/whichdoor/users/${user.id}`, {
    ...user,
    attributes: { organisation_id: [organisationId] },
  });
  const held = await keycloak.get(`/whichdoor/roles/${role}`, Role);
  await keycloak.send('POST', `/whichdoor/users/${user.id}/role-mappings/realm`, [held]);
};

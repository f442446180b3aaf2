import { roles as knownRoles, type Role } from '@whichdoor/contracts';
import { z } from 'zod';
import { AppError } from '../errors.js';
import type { IdentityAdministration, NewPerson, Person } from './identity-administration.js';
import { IdentityUnreachable } from './unauthenticated.js';

export type KeycloakAdministrationOptions = {
  /** The realm as this service reaches it, for example `http://localhost:8080/realms/whichdoor` */
  readonly realmUrl: string;
  /** A client whose service account may read and change users of the realm */
  readonly clientId: string;
  readonly clientSecret: string;
};

// Keycloak's own shapes, as far as they are read here.
const UserRepresentation = z.object({
  id: z.guid(),
  username: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  email: z.string().optional(),
  attributes: z.record(z.string(), z.array(z.string())).optional(),
});
const RoleRepresentation = z.looseObject({ id: z.string(), name: z.string() });
const TokenAnswer = z.object({ access_token: z.string(), expires_in: z.number() });

const timeoutMs = 10_000;
const pageSize = 100;
const atOnce = 10;

const isId = (text: string) => z.guid().safeParse(text).success;
const isRole = (name: string): name is Role => (knownRoles as readonly string[]).includes(name);
/** Keycloak keeps the accounts of clients among the people, and names them so. */
const isPerson = ({ username }: { readonly username: string }) => !username.startsWith('service-account-');
const noSuchPerson = () => new AppError('NOT_FOUND', 'There is no person with this id.');

/** Keycloak keeps two names and joins them with a space in the `name` claim. */
const splitName = (name: string) => {
  const [, firstName, lastName] = /^(.*\S)\s+(\S+)$/.exec(name.trim()) ?? [];
  return firstName && lastName ? { firstName, lastName } : { firstName: name.trim() };
};

const toPerson = (user: z.infer<typeof UserRepresentation>, roles: readonly Role[]): Person => ({
  id: user.id,
  username: user.username,
  name: [user.firstName, user.lastName].filter(Boolean).join(' ') || user.username,
  email: user.email ?? null,
  organisationId: user.attributes?.organisation_id?.[0] ?? null,
  roles,
});

const toUser = (person: NewPerson) => ({
  username: person.username,
  ...splitName(person.name),
  ...(person.email === null ? {} : { email: person.email }),
  enabled: true,
  ...(person.organisationId === null ? {} : { attributes: { organisation_id: [person.organisationId] } }),
  credentials: [{ type: 'password', value: person.initialPassword, temporary: true }],
});

const inBatches = async <In, Out>(items: readonly In[], work: (item: In) => Promise<Out>) => {
  const results: Out[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
};

const reach = (url: string, request: RequestInit) =>
  fetch(url, request).catch((error: unknown) => {
    throw new IdentityUnreachable(error);
  });

/** A token of the service's own client, fetched anew half a minute before it ends. */
const clientToken = ({ realmUrl, clientId, clientSecret }: KeycloakAdministrationOptions) => {
  let token: string | null = null;
  let freshUntil = 0;
  return {
    async get() {
      if (token !== null && Date.now() < freshUntil) return token;
      const response = await reach(`${realmUrl}/protocol/openid-connect/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64')}`,
        },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok)
        throw new Error(`The identity provider refused ${clientId}: status ${response.status}.`);
      const answer = TokenAnswer.parse(await response.json());
      token = answer.access_token;
      freshUntil = Date.now() + (answer.expires_in - 30) * 1000;
      return token;
    },
    forget() {
      token = null;
    },
  };
};

/** Administration of people through Keycloak's admin REST interface, which the embedded provider speaks as well. */
export const createKeycloakAdministration = (
  options: KeycloakAdministrationOptions,
): IdentityAdministration => {
  const adminUrl = options.realmUrl.replace('/realms/', '/admin/realms/');
  const token = clientToken(options);

  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const attempt = async () =>
      reach(`${adminUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await token.get()}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs),
      });
    const response = await attempt();
    if (response.status !== 401) return response;
    // The provider may have been restarted with other keys since the token was fetched.
    token.forget();
    return attempt();
  };

  const read = async <Schema extends z.ZodType>(
    schema: Schema,
    response: Response,
  ): Promise<z.infer<Schema>> => {
    if (!response.ok)
      throw new Error(`The identity provider answered an administrator with status ${response.status}.`);
    return schema.parse(await response.json());
  };

  const rolesOf = async (id: string) => {
    const held = await read(
      z.array(RoleRepresentation),
      await send('GET', `/users/${id}/role-mappings/realm`),
    );
    return held.map(({ name }) => name).filter(isRole);
  };

  const getPerson = async (id: string): Promise<Person> => {
    // Anything but an id could lead the path elsewhere.
    if (!isId(id)) throw noSuchPerson();
    const response = await send('GET', `/users/${id}`);
    if (response.status === 404) throw noSuchPerson();
    return toPerson(await read(UserRepresentation, response), await rolesOf(id));
  };

  /**
   * Looks the role up among those that the person has, or could be given: to read the realm's list, the service would
   * need to be shown all of its settings.
   */
  const changeRole = async (method: 'POST' | 'DELETE', personId: string, role: Role) => {
    if (!isId(personId)) throw noSuchPerson();
    const mappings = `/users/${personId}/role-mappings/realm`;
    const found = await send('GET', method === 'POST' ? `${mappings}/available` : mappings);
    if (found.status === 404) throw noSuchPerson();
    const representation = (await read(z.array(RoleRepresentation), found)).find(({ name }) => name === role);
    // Held already, or not held at all: there is nothing to do.
    if (!representation) return getPerson(personId);
    const response = await send(method, mappings, [representation]);
    if (response.status === 404) throw noSuchPerson();
    if (!response.ok)
      throw new Error(`The identity provider did not change a role: status ${response.status}.`);
    return getPerson(personId);
  };

  return {
    getPerson,
    grantRole: (personId, role) => changeRole('POST', personId, role),
    revokeRole: (personId, role) => changeRole('DELETE', personId, role),

    async findPeople(organisationId) {
      if (!isId(organisationId)) return [];
      const users: z.infer<typeof UserRepresentation>[] = [];
      for (let page = pageSize; page === pageSize;) {
        const query = new URLSearchParams({
          q: `organisation_id:${organisationId}`,
          briefRepresentation: 'false',
          first: String(users.length),
          max: String(pageSize),
        });
        const found = await read(z.array(UserRepresentation), await send('GET', `/users?${query}`));
        users.push(...found);
        page = found.length;
      }
      const people = await inBatches(users.filter(isPerson), async (user) =>
        toPerson(user, await rolesOf(user.id)),
      );
      return people.sort((a, b) => a.username.localeCompare(b.username));
    },

    async createPerson(person) {
      const response = await send('POST', '/users', toUser(person));
      if (response.status === 409)
        return {
          refusal: 'UsernameTaken',
          message: 'Another person already has this user name or e-mail address.',
        };
      if (response.status === 400)
        throw new AppError('INVALID_INPUT', 'The identity provider refused these details.');
      const id = response.headers.get('location')?.split('/').at(-1);
      if (response.status !== 201 || !id)
        throw new Error(`The identity provider did not add a person: status ${response.status}.`);
      return getPerson(id);
    },
  };
};

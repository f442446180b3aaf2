import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { roles as knownRoles, type Role } from '@whichdoor/contracts';
import { z } from 'zod';
import { stableId, type Account } from './account.js';
import type { Accounts } from './accounts.js';
import { defaultRole } from './claims.js';
import { administrationAudience } from './clients.js';
import { BadRequest, bearerTokenOf, readJson, sendJson } from './http.js';
import type { OwnTokens } from './own-tokens.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isRole = (name: string): name is Role => (knownRoles as readonly string[]).includes(name);

const roleRepresentation = (name: string) => ({
  id: stableId(`role:${name}`),
  name,
  composite: false,
  clientRole: false,
  containerId: stableId('realm:whichdoor'),
});

const userRepresentation = (account: Account) => {
  const [, firstName, lastName] = /^(.*\S)\s+(\S+)$/.exec(account.name) ?? [];
  return {
    id: account.id,
    username: account.username,
    firstName: firstName ?? account.name,
    ...(lastName === undefined ? {} : { lastName }),
    ...(account.email === null ? {} : { email: account.email }),
    emailVerified: false,
    enabled: true,
    totp: false,
    requiredActions: [],
    ...(account.organisationId === null ? {} : { attributes: { organisation_id: [account.organisationId] } }),
  };
};

const NewUser = z.object({
  username: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\s<>&"']+$/),
  firstName: z.string().max(200).optional(),
  lastName: z.string().max(200).optional(),
  email: z.email().optional(),
  attributes: z.object({ organisation_id: z.array(z.guid()).max(1).optional() }).optional(),
  credentials: z
    .array(z.object({ type: z.literal('password'), value: z.string().min(1).max(200) }))
    .max(1)
    .optional(),
});
const Roles = z.array(z.object({ name: z.string() }));

type Call = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly accounts: Accounts;
};

const findUsers = async ({ response, url, accounts }: Call) => {
  const asked = url.searchParams;
  const organisation = /(?:^| )organisation_id:"?([^" ]+)"?/.exec(asked.get('q') ?? '')?.[1];
  const found =
    organisation !== undefined && !uuid.test(organisation)
      ? []
      : await accounts.findPeople({
          organisationId: organisation ?? null,
          username: asked.get('username')?.toLowerCase() ?? null,
          first: Number(asked.get('first') ?? 0) || 0,
          max: Number(asked.get('max') ?? 100) || 100,
        });
  sendJson(response, 200, found.map(userRepresentation));
};

const addUser = async ({ request, response, url, accounts }: Call) => {
  const parsed = NewUser.safeParse(await readJson(request));
  if (!parsed.success) {
    sendJson(response, 400, {
      errorMessage: 'error-invalid-value',
      field: String(parsed.error.issues[0]?.path[0]),
    });
    return;
  }
  const { username, firstName, lastName, email, attributes, credentials } = parsed.data;
  const account: Account = {
    id: randomUUID(),
    username: username.toLowerCase(),
    name: [firstName, lastName].filter(Boolean).join(' ') || username,
    email: email ?? null,
    organisationId: attributes?.organisation_id?.[0] ?? null,
    team: null,
    roles: [],
    kind: 'person',
  };
  if (!(await accounts.add(account, credentials?.[0]?.value ?? null)))
    sendJson(response, 409, { errorMessage: 'User exists with same username' });
  else response.writeHead(201, { location: `${url.origin}${url.pathname}/${account.id}` }).end();
};

const roleMappings = async ({ request, response, accounts }: Call, account: Account) => {
  if (request.method === 'GET') {
    sendJson(response, 200, [defaultRole, ...account.roles].map(roleRepresentation));
    return;
  }
  const parsed = Roles.safeParse(await readJson(request));
  const names = parsed.success ? parsed.data.map(({ name }) => name) : null;
  if (!names) sendJson(response, 400, { error: 'unknown_error' });
  else if (!names.every(isRole)) sendJson(response, 404, { error: 'Role not found' });
  else {
    await (request.method === 'POST'
      ? accounts.grantRoles(account.id, names)
      : accounts.revokeRoles(account.id, names));
    response.writeHead(204).end();
  }
};

const route = async (call: Call, path: string): Promise<void> => {
  const { request, response, accounts } = call;
  const { method } = request;
  const [, roleName] = /^\/roles\/([^/]+)$/.exec(path) ?? [];
  const [, userId, isMapping, isAvailable] =
    /^\/users\/([^/]+)(\/role-mappings\/realm(\/available)?)?$/.exec(path) ?? [];
  if (path === '/users' && method === 'GET') return findUsers(call);
  if (path === '/users' && method === 'POST') return addUser(call);
  if (path === '/roles' && method === 'GET')
    return sendJson(response, 200, knownRoles.map(roleRepresentation));
  if (roleName !== undefined && method === 'GET') {
    const isKnown = isRole(decodeURIComponent(roleName));
    return isKnown
      ? sendJson(response, 200, roleRepresentation(roleName))
      : sendJson(response, 404, { error: 'Could not find role' });
  }
  if (userId === undefined) return sendJson(response, 404, { error: 'HTTP 404 Not Found' });
  const account = uuid.test(userId) ? await accounts.find(userId) : null;
  if (!account) return sendJson(response, 404, { error: 'User not found' });
  if (isAvailable && method === 'GET') {
    const others = knownRoles.filter((role) => !account.roles.includes(role));
    return sendJson(response, 200, others.map(roleRepresentation));
  }
  if (isMapping && !isAvailable && (method === 'GET' || method === 'POST' || method === 'DELETE'))
    return roleMappings(call, account);
  if (!isMapping && method === 'GET') return sendJson(response, 200, userRepresentation(account));
  return sendJson(response, 405, { error: 'HTTP 405 Method Not Allowed' });
};

/** The part of Keycloak's admin REST interface that Whichdoor uses, for the client that administers people. */
export const createAdministrationRoutes =
  (ownTokens: OwnTokens, accounts: Accounts) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const prefix = '/admin/realms/whichdoor';
    if (!url.pathname.startsWith(`${prefix}/`)) return false;
    const claims = await ownTokens(bearerTokenOf(request));
    const access = claims?.['resource_access'] as Record<string, { roles?: readonly string[] }> | undefined;
    if (!claims) sendJson(response, 401, { error: 'HTTP 401 Unauthorized' });
    else if (!access?.[administrationAudience]?.roles?.includes('manage-users'))
      sendJson(response, 403, { error: 'HTTP 403 Forbidden' });
    else
      try {
        await route({ request, response, url, accounts }, url.pathname.slice(prefix.length));
      } catch (error) {
        if (!(error instanceof BadRequest)) throw error;
        sendJson(response, error.status, { error: error.message });
      }
    return true;
  };

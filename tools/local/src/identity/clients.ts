import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientMetadata } from 'oidc-provider';
import { serviceAccountName, stableId, type Account } from './account.js';

/** Audience of everything that may be asked of Whichdoor's graph. */
export const apiAudience = 'whichdoor-api';
/** The client whose account administers people; as in Keycloak it has its own audience and roles for that. */
export const administrationClient = 'whichdoor-directory';
export const administrationAudience = 'realm-management';

const confidentialClients = ['whichdoor-agency-system', 'whichdoor-importer', administrationClient] as const;

/** Secret per client id. */
export type ClientSecrets = Readonly<Record<string, string>>;

/**
 * Reads the clients' secrets from `identity-clients.json` in the data folder; draws those that are missing.
 * They are never in the repository.
 */
export const openClientSecrets = (folder: string): ClientSecrets => {
  const file = join(folder, 'identity-clients.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ClientSecrets) : {};
  if (confidentialClients.every((client) => known[client])) return known;
  const secrets = {
    ...Object.fromEntries(
      confidentialClients.map((client) => [client, randomBytes(32).toString('base64url')]),
    ),
    ...known,
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
};

/** What the clients are to oidc-provider. */
export const clientsOf = (secrets: ClientSecrets, consoleUrls: readonly string[]): ClientMetadata[] => [
  {
    client_id: 'whichdoor-console',
    client_name: 'Whichdoor console',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: consoleUrls.map((url) => `${url}/`),
    post_logout_redirect_uris: consoleUrls.map((url) => `${url}/`),
    id_token_signed_response_alg: 'RS256',
  },
  ...confidentialClients.map((client) => ({
    client_id: client,
    client_secret: secrets[client] ?? '',
    token_endpoint_auth_method: 'client_secret_basic' as const,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  })),
];

const clientAccount = (clientId: string, rest: Pick<Account, 'organisationId' | 'roles'>): Account => ({
  id: stableId(serviceAccountName(clientId)),
  username: serviceAccountName(clientId),
  name: clientId,
  email: null,
  team: null,
  kind: 'client',
  ...rest,
});

/** The accounts with which the confidential clients act. */
export const clientAccounts = (agency: Pick<Account, 'organisationId' | 'roles'>): readonly Account[] => [
  clientAccount('whichdoor-agency-system', agency),
  clientAccount('whichdoor-importer', { organisationId: null, roles: ['sector-admin'] }),
  clientAccount(administrationClient, { organisationId: null, roles: [] }),
];

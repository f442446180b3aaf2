import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@whichdoor/testing';
import { testAccounts } from './accounts.fixture.js';
import { startIdentity, type RunningIdentity } from './start-identity.js';

export const consoleUrl = 'http://localhost:4200';

/** A folder and a database for one provider. */
export type Home = { readonly folder: string; readonly databaseUrl: string };

export const newHome = async (): Promise<Home> => ({
  folder: mkdtempSync(join(tmpdir(), 'whichdoor-identity-')),
  databaseUrl: (await createDatabase('identity')).url,
});

export const startAt = (
  home: Home,
  options: { port?: number; now?: () => number } = {},
): Promise<RunningIdentity> =>
  startIdentity({ port: 0, ...home, accounts: testAccounts, consoleUrls: [consoleUrl], ...options });

/** Where the console sends a browser to sign in. */
export const authorizationAt = ({ issuer }: RunningIdentity): URL => {
  const url = new URL(`${issuer}/protocol/openid-connect/auth`);
  url.search = new URLSearchParams({
    client_id: 'whichdoor-console',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: `${consoleUrl}/`,
    code_challenge: 'v'.repeat(43),
    code_challenge_method: 'S256',
  }).toString();
  return url;
};

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DemonstrationAccount, Account } from './account.js';
import { Accounts } from './accounts.js';
import { createAdministrationRoutes } from './administration-routes.js';
import { clientAccounts, openClientSecrets, type ClientSecrets } from './clients.js';
import { openDatabase } from './database.js';
import { BadRequest, sendJson, sendPage } from './http.js';
import { openKeyMaterial } from './key-material.js';
import { sweepEntries } from './oidc-adapter.js';
import { createOwnTokens } from './own-tokens.js';
import { pageResources } from './page-resources.js';
import { notFoundPage, problemPage } from './pages.js';
import { createProvider } from './provider.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { createSignInRoutes } from './sign-in-routes.js';
import { createUserInfoRoute } from './user-info-route.js';

export type IdentityOptions = {
  /** TCP port; 0 takes any free one */
  readonly port: number;
  /** Host name in its addresses, as browsers reach it */
  readonly issuerHost?: string;
  /** PostgreSQL database of the provider's own: accounts, keys, sessions */
  readonly databaseUrl: string;
  /** Folder for `identity-clients.json` */
  readonly folder: string;
  readonly accounts: readonly DemonstrationAccount[];
  /** Origins of the console, without a slash at the end */
  readonly consoleUrls: readonly string[];
  /** Whom the demonstration agency system acts for; else the organisation of the first account that has one */
  readonly agencySystem?: Pick<Account, 'organisationId' | 'roles'>;
  /** Milliseconds since the epoch, for the lock after wrong passwords */
  readonly now?: () => number;
};

export type RunningIdentity = {
  /** Base address, for example `http://localhost:8080` */
  readonly url: string;
  readonly issuer: string;
  readonly clientSecrets: ClientSecrets;
  close(): Promise<void>;
};

const realmPath = '/realms/whichdoor';
const sweepEveryMs = 10 * 60 * 1000;

const securityHeaders = (consoleUrls: readonly string[], url: string) => ({
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    // A sign-in ends with a redirect to the console, which browsers count as the form's target.
    `form-action 'self' ${[url, ...consoleUrls].join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  // With `no-referrer` browsers send the form with `Origin: null`, and it could not be told from another site's.
  'referrer-policy': 'same-origin',
});

type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

const answerFaults = (response: ServerResponse, error: unknown, consoleUrl: string | undefined) => {
  if (!(error instanceof BadRequest))
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else if (error instanceof BadRequest)
    sendPage(response, error.status, problemPage('invalid_request', consoleUrl));
  else sendPage(response, 500, problemPage('server_error', consoleUrl));
};

/**
 * Starts the demonstration identity provider: oidc-provider with Keycloak's routes and claims. It is for one machine
 * and invented people; agencies run Keycloak.
 */
export const startIdentity = async (options: IdentityOptions): Promise<RunningIdentity> => {
  const { issuerHost = 'localhost', consoleUrls, now = Date.now } = options;
  const pool = await openDatabase(options.databaseUrl);
  const server = createServer();
  try {
    const accounts = new Accounts(pool);
    const clientSecrets = openClientSecrets(options.folder);
    const agencySystem = options.agencySystem ?? {
      organisationId:
        options.accounts.find(({ organisationId }) => organisationId !== null)?.organisationId ?? null,
      roles: ['worker'],
    };
    await accounts.ensure(options.accounts, clientAccounts(agencySystem));
    const keys = await openKeyMaterial(pool);
    await sweepEntries(pool);

    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, '127.0.0.1', resolve);
    });
    const host = `${issuerHost}:${(server.address() as AddressInfo).port}`;
    const url = `http://${host}`;
    const issuer = `${url}${realmPath}`;
    const provider = createProvider({ issuer, pool, accounts, keys, secrets: clientSecrets, consoleUrls });
    provider.on('server_error', (_, error) => process.stderr.write(`${error.stack}\n`));
    const handleOidc = provider.callback();
    const ownTokens = createOwnTokens(issuer, keys);
    const routes: readonly Route[] = [
      createSignInRoutes({
        provider,
        attempts: new SignInAttempts(pool, accounts, now),
        accounts: options.accounts,
        issuer,
        consoleUrl: consoleUrls[0],
      }),
      createUserInfoRoute(ownTokens, accounts, issuer, consoleUrls),
      createAdministrationRoutes(ownTokens, accounts),
    ];
    const headers = securityHeaders(consoleUrls, url);

    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      // One address only, whatever name the request came by: links in answers must not follow a forged header.
      request.headers.host = host;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const asked = new URL(request.url ?? '/', url);
      const resource = pageResources[asked.pathname];
      if (asked.pathname === '/health') {
        await pool.query('select 1');
        sendJson(response, 200, { status: 'UP' });
        return;
      }
      if (resource) {
        response
          .writeHead(200, { 'content-type': resource.type, 'cache-control': 'public, max-age=300' })
          .end(resource.body);
        return;
      }
      for (const route of routes) if (await route(request, response, asked)) return;
      if (!asked.pathname.startsWith(`${realmPath}/`)) {
        sendPage(response, 404, notFoundPage(consoleUrls[0]));
        return;
      }
      // Mounted below the realm, as connect would do it.
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice(realmPath.length) });
      await handleOidc(request, response);
    };
    server.on('request', (request, response) => {
      answer(request, response).catch((error: unknown) => answerFaults(response, error, consoleUrls[0]));
    });

    const sweeping = setInterval(() => void sweepEntries(pool).catch(() => undefined), sweepEveryMs);
    sweeping.unref();
    return {
      url,
      issuer,
      clientSecrets,
      close: async () => {
        clearInterval(sweeping);
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
        await pool.end();
      },
    };
  } catch (error) {
    server.close();
    await pool.end();
    throw error;
  }
};

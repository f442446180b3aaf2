import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  demonstrationAccounts,
  loadDemonstration,
  loadOffers,
  obtainClientToken,
  openGateway,
} from '@whichdoor/data';
import { monthOf } from '@whichdoor/contracts';
import {
  openEmbeddedEventLog,
  prepareDatabase,
  prepareEmbeddedEventLog,
  silentLog,
} from '@whichdoor/platform';
import pg from 'pg';

import { serveConsole } from './console-server.js';
import type { Folders } from './folders.js';
import { nodePart } from './parts/node-part.js';
import type { Part, PartEvents } from './parts/part.js';
import { startPostgres } from './parts/postgres.js';
import type { Progress } from './progress.js';
import { openSecrets } from './secrets.js';
import { obtainToken } from './sign-in.js';

/** Of every demonstration account. The embedded identity provider knows no other people. */
export const demonstrationPassword = 'open-door';

const services = ['directory', 'intake', 'referrals', 'knowledge', 'analytics'] as const;

export type Sector = {
  readonly addresses: { readonly console: string; readonly gateway: string; readonly identity: string };
  readonly importer: { readonly clientId: string; readonly clientSecret: string };
  readonly parts: readonly Part[];
  readonly urls: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, string>>;
  /** Stops every part, PostgreSQL last, within about four seconds. */
  stop(): Promise<void>;
};

/** Makes an empty database unless it is there. */
const ensureDatabase = async (adminUrl: string, name: string): Promise<string> => {
  const client = new pg.Client({ connectionString: `${adminUrl}/postgres` });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${name}`);
  await client.end();
  return `${adminUrl}/${name}`;
};

/**
 * Starts the whole sector on embedded parts.
 *
 * @param ports TCP port per part
 * @param running where the parts that run are noted, so that they can be stopped whatever happens
 * @param isEmpty whether to leave the demonstration sector out
 */
export const startSector = async (
  folders: Folders,
  ports: Readonly<Record<string, number>>,
  progress: Progress,
  events: PartEvents,
  running: { parts: Part[] },
  { isEmpty }: { readonly isEmpty: boolean },
): Promise<Sector> => {
  const secrets = openSecrets(folders.secretsFile);
  const at = (name: string) => `http://127.0.0.1:${ports[name]}`;
  const named = (name: string) => `http://localhost:${ports[name]}`;
  const start = async (part: Part) => {
    running.parts.push(part);
    await part.start();
  };

  const { adminUrl } = await progress.step('PostgreSQL', async () => {
    const postgres = await startPostgres(
      folders,
      {
        port: ports['postgres'] ?? 0,
        password: secrets.postgres,
        logFile: join(folders.logs, 'postgres.log'),
      },
      events,
    );
    running.parts.push(postgres.part);
    return postgres;
  });

  const { databases, eventLogUrl, identityDatabase } = await progress.step(
    'databases and event log',
    async () => {
      const prepared = await Promise.all(
        services.map(
          async (service) =>
            [service, await prepareDatabase(adminUrl, { service, passwords: secrets })] as const,
        ),
      );
      const log = await ensureDatabase(adminUrl, 'event_log');
      await prepareEmbeddedEventLog(log);
      return {
        databases: Object.fromEntries(prepared),
        eventLogUrl: log,
        identityDatabase: await ensureDatabase(adminUrl, 'identity'),
      };
    },
  );

  const clientSecrets = await progress.step('identity', async () => {
    await start(
      nodePart(
        folders,
        {
          name: 'identity',
          file: 'tools/local/dist/identity/main.js',
          port: ports['identity'] ?? 0,
          env: {
            WHICHDOOR_IDENTITY_PORT: String(ports['identity']),
            WHICHDOOR_IDENTITY_DATABASE_URL: identityDatabase,
            WHICHDOOR_IDENTITY_CONSOLE_URLS: named('console'),
            WHICHDOOR_IDENTITY_FOLDER: folders.local,
            WHICHDOOR_IDENTITY_ACCOUNTS: JSON.stringify(
              demonstrationAccounts.map((account) => ({ ...account, password: demonstrationPassword })),
            ),
          },
        },
        events,
      ),
    );
    return JSON.parse(readFileSync(join(folders.local, 'identity-clients.json'), 'utf8')) as Record<
      string,
      string
    >;
  });

  await progress.step('directory, intake, referrals, knowledge, analytics and the gateway', () =>
    Promise.all([
      ...services.map((service) =>
        start(
          nodePart(
            folders,
            {
              name: service,
              file: `apps/${service}/dist/main.js`,
              port: ports[service] ?? 0,
              env: {
                WHICHDOOR_PORT: String(ports[service]),
                WHICHDOOR_MASTER_KEY: secrets.masterKey,
                DATABASE_URL: databases[service]?.servingUrl ?? '',
                MIGRATION_DATABASE_URL: databases[service]?.ownerUrl ?? '',
                EVENT_LOG_URL: eventLogUrl,
                KEYCLOAK_URL: named('identity'),
                ...(service === 'directory'
                  ? { KEYCLOAK_ADMIN_CLIENT_SECRET: clientSecrets['whichdoor-directory'] ?? '' }
                  : {}),
              },
            },
            events,
          ),
        ),
      ),
      // It needs none of them to be up.
      start(
        nodePart(
          folders,
          {
            name: 'gateway',
            file: 'apps/gateway/dist/main.js',
            port: ports['gateway'] ?? 0,
            env: {
              WHICHDOOR_PORT: String(ports['gateway']),
              WHICHDOOR_CONSOLE_ORIGIN: named('console'),
              ...Object.fromEntries(services.map((service) => [`${service.toUpperCase()}_URL`, at(service)])),
            },
          },
          events,
          '/health/live',
        ),
      ),
    ]),
  );

  const gateway = `${named('gateway')}/graphql`;
  const console = await progress.step('console', () =>
    serveConsole(folders, {
      port: ports['console'] ?? 0,
      gatewayUrl: gateway,
      issuer: `${named('identity')}/realms/whichdoor`,
    }),
  );

  const importer = {
    clientId: 'whichdoor-importer',
    clientSecret: clientSecrets['whichdoor-importer'] ?? '',
  };
  const loaded = join(folders.local, 'demonstration-loaded');
  if (!isEmpty && !existsSync(loaded))
    await progress.step('demonstration sector (fictional)', async (tell) => {
      const eventLog = openEmbeddedEventLog({ url: eventLogUrl, log: silentLog });
      try {
        await loadDemonstration({
          gatewayUrl: gateway,
          token: () => obtainClientToken(named('identity'), importer),
          eventLog,
          onProgress: tell,
        });
      } finally {
        await eventLog.close();
      }
      await untilTakenIn(services.map(at), tell);
      const gatewayOf = remembered((username: string) =>
        openGateway({
          url: gateway,
          token: () =>
            obtainToken({
              identityUrl: named('identity'),
              consoleUrl: named('console'),
              username,
              password: demonstrationPassword,
            }),
        }),
      );
      await loadOffers(gatewayOf, monthOf(new Date()), {
        onProgress: (done, of) => tell(`offers ${done} of ${of}`),
      });
      await untilTakenIn(services.map(at), tell);
      writeFileSync(loaded, new Date().toISOString());
    });

  return {
    addresses: { console: named('console'), gateway, identity: named('identity') },
    importer,
    parts: running.parts,
    urls: Object.fromEntries(['identity', 'gateway', ...services].map((name) => [name, at(name)])),
    databases: {
      ...Object.fromEntries(services.map((service) => [service, databases[service]?.servingUrl ?? ''])),
      event_log: eventLogUrl,
    },
    stop: async () => {
      await console.close();
      await stopParts(running.parts);
    },
  };
};

/** The same answer to the same name, made once. */
const remembered = <T>(make: (name: string) => T) => {
  const made = new Map<string, T>();
  return (name: string): T => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
};

/** Waits until the services have taken in what is on the log, so that the first planner sees whole figures. */
const untilTakenIn = async (urls: readonly string[], tell: (detail: string) => void) => {
  for (let behind = Infinity; behind > 0;) {
    const health = await Promise.all(
      urls.map(
        async (url) => (await (await fetch(`${url}/health`)).json()) as { eventsBehind: number | null },
      ),
    );
    behind = health.reduce((sum, { eventsBehind }) => sum + (eventsBehind ?? 1), 0);
    tell(`${behind} events to take in`);
    if (behind > 0) await pause(100);
  }
};

/** Stops parts in the opposite of the order in which they depend on each other: PostgreSQL last. */
export const stopParts = async (parts: readonly Part[]): Promise<void> => {
  const postgres = parts.filter(({ settings }) => settings.name === 'postgres');
  await Promise.all(parts.filter((part) => !postgres.includes(part)).map((part) => part.stop(3_000)));
  await Promise.all(postgres.map((part) => part.stop(1_500)));
};

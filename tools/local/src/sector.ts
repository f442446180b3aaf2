import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { monthOf, subgraphs } from '@whichdoor/contracts';
import { loadDemonstration, loadOffers, obtainClientToken, openGateway } from '@whichdoor/data';
import { openEventLog, readEventLogAddress, silentLog } from '@whichdoor/platform';
import type { Addresses } from './addresses.js';
import { serveConsole } from './console-server.js';
import type { Folders } from './folders.js';
import { layFoundations } from './foundations.js';
import { nodePart } from './parts/node-part.js';
import type { Part, PartEvents } from './parts/part.js';
import type { Progress } from './progress.js';
import { openSecrets } from './secrets.js';
import { obtainToken } from './sign-in.js';

export type Sector = {
  readonly addresses: { readonly console: string; readonly gateway: string; readonly identity: string };
  readonly importer: { readonly clientId: string; readonly clientSecret: string };
  readonly parts: readonly Part[];
  readonly urls: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, string>>;
  /** How the services reach the event log, as their environment says it */
  readonly eventLog: Readonly<Record<string, string>>;
  /** Of every demonstration account */
  readonly password: string;
  /** Who may administer the real Keycloak; null with the embedded provider */
  readonly keycloakAdministrator: { readonly username: string; readonly password: string } | null;
  /** Stops every part, PostgreSQL last, within about four seconds. */
  stop(): Promise<void>;
};

/**
 * Starts the whole sector, on embedded parts or on those that replace them.
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
  { isEmpty, addresses }: { readonly isEmpty: boolean; readonly addresses: Addresses },
): Promise<Sector> => {
  const secrets = openSecrets(folders.secretsFile);
  const at = (name: string) => `http://127.0.0.1:${ports[name]}`;
  const named = (name: string) => `http://localhost:${ports[name]}`;
  const start = async (part: Part) => {
    running.parts.push(part);
    await part.start();
  };

  const foundations = await layFoundations(
    { folders, ports, secrets, progress, events, running: running.parts },
    addresses,
  );
  const { databases, eventLog, identity } = foundations;

  await progress.step('directory, intake, referrals, knowledge, analytics and the gateway', () =>
    Promise.all([
      ...subgraphs.map((service) =>
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
                ...eventLog,
                KEYCLOAK_URL: identity.url,
                ...(service === 'directory'
                  ? { KEYCLOAK_ADMIN_CLIENT_SECRET: identity.clientSecrets['whichdoor-directory'] ?? '' }
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
              ...Object.fromEntries(
                subgraphs.map((service) => [`${service.toUpperCase()}_URL`, at(service)]),
              ),
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
      issuer: `${identity.url}/realms/whichdoor`,
    }),
  );

  const importer = {
    clientId: 'whichdoor-importer',
    clientSecret: identity.clientSecrets['whichdoor-importer'] ?? '',
  };
  const loaded = join(folders.local, 'demonstration-loaded');
  if (!isEmpty && !existsSync(loaded))
    await progress.step('demonstration sector (fictional)', async (tell) => {
      const history = openEventLog(readEventLogAddress(eventLog), {
        clientId: 'demonstration',
        log: silentLog,
      });
      try {
        await loadDemonstration({
          gatewayUrl: gateway,
          token: () => obtainClientToken(identity.url, importer),
          eventLog: history,
          onProgress: tell,
        });
      } finally {
        await history.close();
      }
      await untilTakenIn(subgraphs.map(at), tell);
      const gatewayOf = remembered((username: string) =>
        openGateway({
          url: gateway,
          token: () =>
            obtainToken({
              identityUrl: identity.url,
              consoleUrl: named('console'),
              username,
              password: foundations.password,
            }),
        }),
      );
      await loadOffers(gatewayOf, monthOf(new Date()), {
        onProgress: (done, of) => tell(`offers ${done} of ${of}`),
      });
      await untilTakenIn(subgraphs.map(at), tell);
      writeFileSync(loaded, new Date().toISOString());
    });

  return {
    addresses: { console: named('console'), gateway, identity: identity.url },
    importer,
    parts: running.parts,
    urls: Object.fromEntries(['identity', 'gateway', ...subgraphs].map((name) => [name, at(name)])),
    databases: Object.fromEntries(
      subgraphs.map((service) => [service, databases[service]?.servingUrl ?? '']),
    ),
    eventLog,
    password: foundations.password,
    keycloakAdministrator: foundations.keycloak?.administrator ?? null,
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

const foundationParts = ['postgres', 'kafka', 'keycloak'];

/** Stops parts in the opposite of the order in which they depend on each other: what the others stand on last. */
export const stopParts = async (parts: readonly Part[]): Promise<void> => {
  const isFoundation = ({ settings }: Part) => foundationParts.includes(settings.name);
  await Promise.all(parts.filter((part) => !isFoundation(part)).map((part) => part.stop(3_000)));
  await Promise.all(
    parts.filter(isFoundation).map((part) => part.stop(part.settings.name === 'postgres' ? 1_500 : 10_000)),
  );
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphs } from '@whichdoor/contracts';
import { demonstrationAccounts } from '@whichdoor/data';
import { prepareDatabase, prepareEmbeddedEventLog, type PreparedDatabase } from '@whichdoor/platform';
import type { Addresses } from './addresses.js';
import { ensureDatabase } from './databases.js';
import type { Folders } from './folders.js';
import { openClientSecrets } from './identity/clients.js';
import { addDemonstrationPeople } from './infra/demonstration-people.js';
import type { KeycloakAddress } from './infra/keycloak.js';
import { applyRealm, readRealm } from './infra/realm.js';
import { startInfra } from './infra/start-infra.js';
import { addressOf, applySectorTopics, type Cluster } from './infra/topics.js';
import { nodePart } from './parts/node-part.js';
import type { Part, PartEvents } from './parts/part.js';
import { startPostgres } from './parts/postgres.js';
import type { Progress } from './progress.js';
import type { Secrets } from './secrets.js';

/** Of every demonstration account of the embedded identity provider, which knows no other people. */
const publicPassword = 'open-door';

/** What the services stand on: databases, event log and identity provider, embedded or real. */
export type Foundations = {
  readonly databases: Readonly<Record<string, PreparedDatabase>>;
  /** How a service is told where the event log is */
  readonly eventLog: Readonly<Record<string, string>>;
  readonly identity: { readonly url: string; readonly clientSecrets: Readonly<Record<string, string>> };
  /** Of every demonstration account */
  readonly password: string;
  /** Who may administer a real Keycloak of this machine; null with the embedded provider */
  readonly keycloak: KeycloakAddress | null;
};

export type Site = {
  readonly folders: Folders;
  /** TCP port per part */
  readonly ports: Readonly<Record<string, number>>;
  readonly secrets: Secrets;
  readonly progress: Progress;
  readonly events: PartEvents;
  /** Where the parts that run are noted, so that they can be stopped whatever happens */
  readonly running: Part[];
};

/** Lays what is not there already. */
export const layFoundations = async (site: Site, addresses: Addresses): Promise<Foundations> => {
  const adminUrl = addresses.databaseUrl ?? (await startEmbeddedPostgres(site));
  const databases = await site.progress.step('databases and their roles', async () =>
    Object.fromEntries(
      await Promise.all(
        subgraphs.map(
          async (service) =>
            [service, await prepareDatabase(adminUrl, { service, passwords: site.secrets })] as const,
        ),
      ),
    ),
  );
  const infra = addresses.isReal
    ? await startInfra(
        site.folders,
        {
          kafka: { broker: site.ports['kafka'] ?? 0, controller: site.ports['controller'] ?? 0 },
          keycloak: site.ports['identity'] ?? 0,
        },
        site.secrets,
        site.progress,
        site.events,
        site.running,
        addresses.infra,
      )
    : null;
  return {
    databases,
    eventLog: infra ? await useKafka(site, infra.kafka) : await embedEventLog(site, adminUrl),
    identity: infra ? await useKeycloak(site, infra.keycloak) : await embedIdentity(site, adminUrl),
    password: infra ? site.secrets.demonstration : publicPassword,
    keycloak: infra?.keycloak ?? null,
  };
};

/** @returns address of the server as its administrator, without a database */
const startEmbeddedPostgres = ({
  folders,
  ports,
  secrets,
  progress,
  events,
  running,
}: Site): Promise<string> =>
  progress.step('PostgreSQL', async () => {
    const postgres = await startPostgres(
      folders,
      {
        port: ports['postgres'] ?? 0,
        password: secrets.postgres,
        logFile: join(folders.logs, 'postgres.log'),
      },
      events,
    );
    running.push(postgres.part);
    return postgres.adminUrl;
  });

const embedEventLog = ({ progress }: Site, adminUrl: string): Promise<Foundations['eventLog']> =>
  progress.step('event log', async () => {
    const url = await ensureDatabase(adminUrl, 'event_log');
    await prepareEmbeddedEventLog(url);
    return { EVENT_LOG_URL: url };
  });

const useKafka = ({ folders, progress }: Site, cluster: Cluster): Promise<Foundations['eventLog']> =>
  progress.step('topics', async () => {
    await applySectorTopics(folders, addressOf(cluster), cluster.copies);
    return cluster.environment;
  });

const consoleUrlOf = ({ ports }: Site) => `http://localhost:${ports['console']}`;

const embedIdentity = (site: Site, adminUrl: string): Promise<Foundations['identity']> =>
  site.progress.step('identity', async () => {
    const { folders, ports, events, running } = site;
    const part = nodePart(
      folders,
      {
        name: 'identity',
        file: 'tools/local/dist/identity/main.js',
        port: ports['identity'] ?? 0,
        env: {
          WHICHDOOR_IDENTITY_PORT: String(ports['identity']),
          WHICHDOOR_IDENTITY_DATABASE_URL: await ensureDatabase(adminUrl, 'identity'),
          WHICHDOOR_IDENTITY_CONSOLE_URLS: consoleUrlOf(site),
          WHICHDOOR_IDENTITY_FOLDER: folders.local,
          WHICHDOOR_IDENTITY_ACCOUNTS: JSON.stringify(
            demonstrationAccounts.map((account) => ({ ...account, password: publicPassword })),
          ),
        },
      },
      events,
    );
    running.push(part);
    await part.start();
    return {
      url: `http://localhost:${ports['identity']}`,
      clientSecrets: JSON.parse(readFileSync(join(folders.local, 'identity-clients.json'), 'utf8')) as Record<
        string,
        string
      >,
    };
  });

const useKeycloak = (site: Site, keycloak: KeycloakAddress): Promise<Foundations['identity']> =>
  site.progress.step('realm and its demonstration people', async () => {
    const clientSecrets = openClientSecrets(site.folders.local);
    await applyRealm(keycloak, readRealm(site.folders, { consoleUrl: consoleUrlOf(site), clientSecrets }));
    const organisationId = demonstrationAccounts.find((account) => account.organisationId)?.organisationId;
    await addDemonstrationPeople(
      keycloak,
      demonstrationAccounts,
      site.secrets.demonstration,
      organisationId ? { clientId: 'whichdoor-agency-system', organisationId, role: 'worker' } : null,
    );
    return { url: keycloak.url, clientSecrets };
  });

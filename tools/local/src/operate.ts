import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  openEventLog,
  prepareDatabase,
  prepareEmbeddedEventLog,
  readEventLogAddress,
  redeliver,
  silentLog,
} from '@whichdoor/platform';
import { subgraphs } from '@whichdoor/contracts';
import { openFolders } from './folders.js';
import { applyRealm, readRealm } from './infra/realm.js';
import { applySectorTopics } from './infra/topics.js';
import { readDatabaseSettings, readRealmSettings, readTopicCopies } from './operation-settings.js';

// What an operator does once, and again with every new version: each may be repeated without harm.
const usage = `npm run database   makes databases, roles and grants on the server at DATABASE_URL, and migrates
npm run topics     makes and mends the topics on the cluster at KAFKA_BROKERS
npm run realm      makes and mends the realm on the Keycloak at KEYCLOAK_URL
npm run keys       wraps the keys of organisations with WHICHDOOR_MASTER_KEY, whichever master key has wrapped them
npm run redeliver  after a restore, before the services are started: has them send and take in again what the databases and
                   the event log may not know of each other

docs/operations.md names the settings that each reads from the environment.`;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' } },
});
const [what] = positionals;

const folders = openFolders();

const operations: Readonly<Record<string, () => Promise<void>>> = {
  database: () =>
    forEachDatabase(async (service, ownerUrl) => {
      runInService(service, 'migrate', ownerUrl);
      console.log(`✓ ${service}: database, roles and grants are there, and it is migrated`);
    }),
  keys: () => forEachDatabase(async (service, ownerUrl) => runInService(service, 'rewrap-keys', ownerUrl)),
  redeliver: async () => {
    const address = readEventLogAddress(process.env);
    if (address.kind === 'embedded') await prepareEmbeddedEventLog(address.url);
    const eventLog = openEventLog(address, { clientId: 'redeliver', log: silentLog });
    try {
      await forEachDatabase(async (service, ownerUrl) => {
        const { toSend, toTakeIn } = await redeliver({ service, ownerUrl, eventLog });
        console.log(`✓ ${service}: ${toSend} events are sent again, ${toTakeIn} come again to be taken in`);
      });
    } finally {
      await eventLog.close();
    }
  },
  topics: async () => {
    const address = readEventLogAddress(process.env);
    if (address.kind !== 'kafka') throw new Error('Only Kafka has topics to define: set KAFKA_BROKERS.');
    const { made, changed } = await applySectorTopics(folders, address, readTopicCopies(process.env));
    console.log(`✓ topics: ${made.length} made, ${changed.length} changed`);
    for (const name of [...made, ...changed]) console.log(`  ${name}`);
  },
  realm: async () => {
    const { keycloak, settings } = readRealmSettings(process.env);
    await applyRealm(keycloak, readRealm(folders, settings));
    console.log(`✓ realm: applied to ${keycloak.url}`);
  },
};

const forEachDatabase = async (work: (service: string, ownerUrl: string) => Promise<void>) => {
  const { adminUrl, passwordsOf } = readDatabaseSettings(process.env, subgraphs);
  for (const service of subgraphs) {
    const { ownerUrl } = await prepareDatabase(adminUrl, { service, passwords: passwordsOf(service) });
    await work(service, ownerUrl);
  }
};

/** In the service's own program, which alone knows its migrations. */
const runInService = (service: string, word: string, ownerUrl: string) => {
  const { status } = spawnSync(process.execPath, [join(folders.root, `apps/${service}/dist/main.js`), word], {
    env: { ...process.env, MIGRATION_DATABASE_URL: ownerUrl },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${service}: ${word} did not succeed; what it said stands above.`);
};

const operation = operations[what ?? ''];
if (options.help || !operation) {
  console.log(usage);
  process.exit(options.help ? 0 : 1);
}
try {
  await operation();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

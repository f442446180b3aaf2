import { parseArgs } from 'node:util';
import { openFolders } from '../folders.js';
import type { Part } from '../parts/part.js';
import { choosePorts, readPortBase } from '../ports.js';
import { tellEvents, terminalProgress } from '../progress.js';
import { openSecrets } from '../secrets.js';
import { stopParts } from '../sector.js';
import { readInfraFile, removeInfraFile, writeInfraFile } from './infra-file.js';
import { applyRealm, readRealm } from './realm.js';
import { startInfra } from './start-infra.js';
import { addressOf, applySectorTopics } from './topics.js';
import { openClientSecrets } from '../identity/clients.js';

const { values: options } = parseArgs({
  options: {
    'port-base': { type: 'string' },
    console: { type: 'string', default: 'http://localhost:4200' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(
    [
      'npm run infra -- [--port-base N] [--console URL]   starts Kafka and Keycloak on this machine; Ctrl-C stops them',
      '',
      '  --port-base N   other ports: Keycloak at N + 80, Kafka at N + 92',
      '  --console URL   the address of the console that Keycloak lets people return to',
    ].join('\n'),
  );
  process.exit(0);
}
const folders = openFolders();
const progress = terminalProgress(process.stdout);
const other = readInfraFile(folders);
if (other) {
  console.error(`Kafka and Keycloak already run here (process ${other.pid}).`);
  process.exit(1);
}

const running: Part[] = [];
let isStopping = false;
const stop = async (code: number) => {
  if (isStopping) return;
  isStopping = true;
  progress.say('· stopping');
  await stopParts(running);
  removeInfraFile(folders);
  progress.say('✓ stopped; the data stay. `npm run reset` clears them.');
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  const base = readPortBase(options['port-base']);
  const ports = await choosePorts({
    keycloak: base === null ? 8080 : base + 80,
    kafka: base === null ? 9092 : base + 92,
    controller: base === null ? 9093 : base + 93,
  });
  const secrets = openSecrets(folders.secretsFile);
  const infra = await startInfra(
    folders,
    {
      kafka: { broker: ports['kafka'] ?? 0, controller: ports['controller'] ?? 0 },
      keycloak: ports['keycloak'] ?? 0,
    },
    secrets,
    progress,
    tellEvents(folders, progress),
    running,
  );
  await progress.step('topics', () => applySectorTopics(folders, addressOf(infra.kafka), infra.kafka.copies));
  await progress.step('realm', () =>
    applyRealm(
      infra.keycloak,
      readRealm(folders, { consoleUrl: options.console, clientSecrets: openClientSecrets(folders.local) }),
    ),
  );
  writeInfraFile(folders, infra);
  progress.say(
    [
      '',
      `Kafka and Keycloak are ready after ${process.uptime().toFixed(1)} s`,
      `  KAFKA_BROKERS=${infra.kafka.environment['KAFKA_BROKERS']} KAFKA_REPLICAS=1 KAFKA_IN_SYNC_REPLICAS=1`,
      `  KEYCLOAK_URL=${infra.keycloak.url}`,
      `  Keycloak's administrator: ${infra.keycloak.administrator.username}, with the password in ${folders.secretsFile}`,
      '',
      '  In another terminal `npm start -- --real` runs the sector on them. Ctrl-C stops both.',
    ].join('\n'),
  );
} catch (error) {
  if (!isStopping) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

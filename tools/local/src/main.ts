import { parseArgs } from 'node:util';
import { demonstrationAccounts } from '@whichdoor/data';
import { openFolders } from './folders.js';
import { choosePorts, readPortBase, wantedPorts } from './ports.js';
import { tellEvents, terminalProgress } from './progress.js';
import { readRunFile, removeRunFile, writeRunFile } from './run-file.js';
import { readAddresses } from './addresses.js';
import { readInfraFile } from './infra/infra-file.js';
import { startSector, stopParts, type Sector } from './sector.js';
import type { Part } from './parts/part.js';

const { values: options } = parseArgs({
  options: {
    'port-base': { type: 'string' },
    empty: { type: 'boolean' },
    real: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(
    [
      'npm start -- [--port-base N] [--empty] [--real]   starts the whole sector on this machine; Ctrl-C stops it',
      '',
      '  --port-base N   other ports: the gateway at N, the console at N + 10, identity at N + 20',
      '  --empty         without the demonstration sector',
      '  --real          on Kafka and Keycloak (needs Java and Maven); DATABASE_URL, KAFKA_BROKERS and',
      '                  KEYCLOAK_URL name those that run already, with the settings of docs/operations.md',
    ].join('\n'),
  );
  process.exit(0);
}
const folders = openFolders();
const progress = terminalProgress(process.stdout);
const other = readRunFile(folders.runFile);
if (other) {
  console.error(`Whichdoor already runs here (process ${other.pid}): ${other.addresses.console}`);
  process.exit(1);
}

const running: { parts: Part[] } = { parts: [] };
let sector: Sector | null = null;
let isStopping = false;

const stop = async (code: number) => {
  if (isStopping) return;
  isStopping = true;
  progress.say('· stopping');
  await (sector ? sector.stop() : stopParts(running.parts));
  removeRunFile(folders.runFile);
  progress.say('✓ stopped; the data stay. `npm run reset` clears them.');
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
// Only where whoever started it has opened a channel, as the journeys do: it ends with them, however they end.
process.once('disconnect', () => void stop(0));

const noteRun = (started: Sector) =>
  writeRunFile(folders.runFile, {
    pid: process.pid,
    addresses: started.addresses,
    importer: started.importer,
    databases: started.databases,
    eventLog: started.eventLog,
    password: started.password,
    keycloakAdministrator: started.keycloakAdministrator,
    parts: Object.fromEntries(
      started.parts.map((part) => [
        part.settings.name,
        { pid: part.pid ?? null, url: started.urls[part.settings.name] ?? null },
      ]),
    ),
  });

try {
  const addresses = readAddresses(process.env, options.real === true, readInfraFile(folders));
  const ports = await choosePorts(wantedPorts(readPortBase(options['port-base'])));
  sector = await startSector(
    folders,
    ports,
    progress,
    tellEvents(folders, progress, () => {
      if (sector) noteRun(sector);
    }),
    running,
    { isEmpty: options.empty === true, addresses },
  );
  noteRun(sector);
  const { console: consoleUrl, gateway, identity } = sector.addresses;
  progress.say(
    [
      '',
      `Whichdoor is ready after ${process.uptime().toFixed(1)} s`,
      `  console   ${consoleUrl}`,
      `  gateway   ${gateway}   (open it in a browser to explore the graph)`,
      `  identity  ${identity}`,
      '',
      `  Demonstration accounts, all with the password ${sector.password}:`,
      ...demonstrationAccounts.map(({ username, roles }) => `    ${username.padEnd(20)} ${roles.join(', ')}`),
      '',
      '  Ctrl-C stops everything; the data stay.',
    ].join('\n'),
  );
} catch (error) {
  if (!isStopping) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}

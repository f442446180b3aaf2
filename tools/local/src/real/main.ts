import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openFolders } from './folders.js';
import { removeInfraFile, writeInfraFile } from './infra/infra-file.js';
import { startKafka } from './infra/kafka.js';
import { startKeycloak } from './infra/keycloak.js';
import { findToolchain } from './infra/toolchain.js';
import type { Part } from './parts/part.js';
import { choosePorts } from './ports.js';
import { terminalProgress } from './progress.js';
import { readRunFile } from './run-file.js';
import { openSecrets } from './secrets.js';
import { stopParts } from './sector.js';

// `npm run test:real`: what holds on embedded parts has to hold on real Kafka and Keycloak too. One of each is started
// for the whole run, in a folder and on ports of its own, and gone at the end.
const parts = ['event-log', 'identity', 'journeys'] as const;

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean' } },
});
if (options.help || positionals.some((name) => !(parts as readonly string[]).includes(name))) {
  console.log(`npm run test:real -- [${parts.join('] [')}]   runs these parts, or all of them`);
  process.exit(options.help ? 0 : 1);
}
const isWanted = (part: (typeof parts)[number]) => positionals.length === 0 || positionals.includes(part);

/** Ways into Kafka with a gate each, so that the contract can cut one client off. */
const gates = 6;
// Below the ports that the system hands to outgoing connections: those come and go between a look and a listen.
const firstPort = 12_000 + Math.floor(Math.random() * 18_000);

const local = mkdtempSync(join(tmpdir(), 'whichdoor-real-'));
chmodSync(local, 0o755);
const folders = openFolders(local);
const progress = terminalProgress(process.stdout);
const running: Part[] = [];
let child: ReturnType<typeof spawn> | null = null;

const untilSectorEnded = async () => {
  for (let waited = 0; waited < 15_000 && readRunFile(folders.runFile); waited += 100) await pause(100);
};

const cleanUp = async () => {
  child?.kill('SIGTERM');
  // A sector that Jest has started ends with it, and needs what it stands on until then.
  await untilSectorEnded();
  await stopParts(running);
  removeInfraFile(folders);
  rmSync(local, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void cleanUp().finally(() => process.exit(1)));

/** Runs one Jest in a project; says whether all held. */
const jest = async (
  project: string,
  config: string,
  environment: NodeJS.ProcessEnv,
  tests: readonly string[],
) => {
  const cwd = join(folders.root, project);
  child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      join(folders.root, 'node_modules/jest/bin/jest.js'),
      ...['--config', join(folders.root, 'tools/jest', config), '--rootDir', cwd, ...tests],
    ],
    { cwd, env: { ...process.env, ...environment }, stdio: 'inherit' },
  );
  const ended = new Promise<boolean>((resolve) => child?.once('exit', (code) => resolve(code === 0)));
  return ended;
};

const eventsNobodyTells = { crashed: () => undefined, recovered: () => undefined };

const start = async () => {
  const toolchain = findToolchain();
  const gated = Array.from({ length: gates }, (_, place) => `gate${place}`);
  const names = ['kafka', 'controller', 'keycloak', ...gated.flatMap((gate) => [gate, `${gate} outside`])];
  const ports = await choosePorts(Object.fromEntries(names.map((name, place) => [name, firstPort + place])));
  const portOf = (name: string) => ports[name] ?? 0;
  const ways = gated.map((gate) => ({ listen: portOf(gate), advertise: portOf(`${gate} outside`) }));
  const { brokers } = await progress.step('Kafka', () =>
    startKafka(
      folders,
      toolchain,
      { broker: portOf('kafka'), controller: portOf('controller'), gated: ways },
      eventsNobodyTells,
      running,
    ),
  );
  const keycloak = await progress.step(
    'Keycloak (fetching and building it takes a minute or two, once)',
    () =>
      startKeycloak(
        folders,
        toolchain,
        { port: portOf('keycloak'), password: openSecrets(folders.secretsFile).keycloak },
        eventsNobodyTells,
        running,
      ),
  );
  writeInfraFile(folders, { brokers, keycloak });
  return { ways, keycloak };
};

const failed: string[] = [];
try {
  const { ways, keycloak } = await start();
  const step = async (part: (typeof parts)[number], run: () => Promise<boolean>) => {
    if (isWanted(part) && !(await run())) failed.push(part);
  };
  await step('event-log', () =>
    jest('libs/platform', 'real.config.mjs', { TEST_KAFKA_GATES: JSON.stringify(ways) }, []),
  );
  await step('identity', () =>
    jest('tools/local', 'real.config.mjs', { TEST_KEYCLOAK: JSON.stringify(keycloak) }, []),
  );
  // The supervisor's own journeys start embedded sectors of their own, whatever runs here.
  await step('journeys', () =>
    jest('apps/journeys', 'journey.config.mjs', { WHICHDOOR_REAL: 'true', WHICHDOOR_LOCAL: local }, [
      ...['--testMatch', '<rootDir>/src/**/*.{e2e,real}.spec.ts'],
      ...['--testPathIgnorePatterns', 'supervisor.e2e'],
    ]),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed.push('starting');
  for (const file of existsSync(folders.logs) ? readdirSync(folders.logs) : [])
    console.error(`\n--- ${file}\n${readFileSync(join(folders.logs, file), 'utf8').slice(-2_000)}`);
} finally {
  await cleanUp();
}
console.log(
  failed.length
    ? `\n✗ Not in order on real parts: ${failed.join(', ')}`
    : `\n✓ On real Kafka and Keycloak all of it holds (${process.uptime().toFixed(0)} s)`,
);
process.exit(failed.length ? 1 : 0);

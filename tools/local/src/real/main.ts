import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { openFolders } from '../folders.js';
import { familyOf, signalAll } from '../parts/family.js';
import type { Part } from '../parts/part.js';
import { terminalProgress } from '../progress.js';
import { isAlive, readRunFile } from '../run-file.js';
import { lastWordsIn } from '../supervised-sector.js';
import { clearGround, layGround, type Ground } from './ground.js';

// `npm run test:real`: what holds on embedded parts has to hold on real Kafka and Keycloak too. They are started for the
// run, in a folder and on ports of its own, and gone at the end, however it ends.
const onContracts = ['event-log', 'identity', 'journeys'] as const;
const parts = [...onContracts, 'faults', 'restore'] as const;
type PartName = (typeof parts)[number];

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean' },
    'fault-seconds': { type: 'string', default: '60' },
    'fault-seed': { type: 'string', default: '6' },
  },
});
if (options.help || positionals.some((name) => !(parts as readonly string[]).includes(name))) {
  console.log(
    [
      `npm run test:real -- [${parts.join('] [')}]   runs these parts, or all of them`,
      '',
      '  --fault-seconds N   how long faults strike; a minute unless said',
      '  --fault-seed N      other faults, the same each time',
    ].join('\n'),
  );
  process.exit(options.help ? 0 : 1);
}
const isWanted = (part: PartName) => positionals.length === 0 || positionals.includes(part);

const local = mkdtempSync(join(tmpdir(), 'whichdoor-real-'));
chmodSync(local, 0o755);
const progress = terminalProgress(process.stdout);
const failed: string[] = [];
const children = new Set<ChildProcess>();
let standing: { readonly local: string; readonly running: Part[] } | null = null;

const longestGoodbye = 40_000;

const untilIsSo = async (holds: () => boolean) => {
  for (let waited = 0; waited < longestGoodbye && !holds(); waited += 100) await pause(100);
};

/** Stops a child, and waits for all that it has started: each of those hears by itself that it is gone. */
const stopChild = async (child: ChildProcess) => {
  if (!child.pid) return;
  const family = familyOf(child.pid);
  child.kill('SIGTERM');
  await untilIsSo(() => !family.some(isAlive));
  signalAll(family.filter(isAlive), 'SIGKILL');
};

const leaveGround = async () => {
  if (!standing) return;
  const left = standing;
  standing = null;
  // A sector whose child has ended without stopping it needs what it stands on until it has ended, too.
  await untilIsSo(() => readRunFile(openFolders(left.local).runFile) === null);
  await clearGround(left.local, left.running);
};

/** Lays a ground, has work done on it, and clears it. */
const onGround = async (
  name: string,
  sectorsWay: 'open' | 'secured',
  work: (ground: Ground) => Promise<void>,
) => {
  const folder = join(local, name);
  const running: Part[] = [];
  standing = { local: folder, running };
  try {
    await work(await layGround(folder, progress, running, sectorsWay));
  } finally {
    await leaveGround();
  }
};

/** What was found not to be in order, in the words of the parts: said again at the end, after the logs. */
const findings: string[] = [];
const mostFindings = 60;
const note = (line: string) => {
  const isFinding = /^\s*(?:✗|✕|●|\w*Error\b)/u.test(stripVTControlCharacters(line));
  if (isFinding && findings.length < mostFindings) findings.push(line);
};

/** Runs one program to its end; says whether it was content. What it says goes to a file, where one is given. */
const run = (
  args: readonly string[],
  cwd: string,
  { environment = {}, output }: { readonly environment?: NodeJS.ProcessEnv; readonly output?: number } = {},
) =>
  new Promise<boolean>((resolve) => {
    const quiet = ['ExperimentalWarning', 'TimeoutNegativeWarning'].map(
      (kind) => `--disable-warning=${kind}`,
    );
    const child = spawn(process.execPath, [...quiet, ...args], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output ?? 'pipe', output ?? 'pipe'],
    });
    children.add(child);
    for (const [heard, shown] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      if (!heard) continue;
      createInterface({ input: heard }).on('line', (line) => {
        shown.write(`${line}\n`);
        note(line);
      });
    }
    // Not before all that it said has been heard.
    child.once('close', (code) => {
      children.delete(child);
      resolve(code === 0);
    });
  });

const { root } = openFolders(local);
const jest = (project: string, config: string, environment: NodeJS.ProcessEnv, ...tests: string[]) => {
  const cwd = join(root, project);
  return run(
    [
      '--experimental-vm-modules',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...['--config', join(root, 'tools/jest', config), '--rootDir', cwd, ...tests],
    ],
    cwd,
    { environment },
  );
};

let isInterrupted = false;
const step = async (part: PartName, work: () => Promise<boolean>) => {
  if (!isWanted(part) || isInterrupted) return;
  const begun = performance.now();
  const isContent = await work();
  if (!isContent) failed.push(part);
  progress.say(`${isContent ? '✓' : '✗'} ${part} (${((performance.now() - begun) / 1000).toFixed(0)} s)`);
};

const contractsAndJourneys = async ({ folders, ways, secured, keycloak }: Ground) => {
  await step('event-log', () =>
    jest('libs/platform', 'real.config.mjs', {
      TEST_KAFKA_GATES: JSON.stringify(ways),
      TEST_KAFKA_SECURED: JSON.stringify(secured),
    }),
  );
  await step('identity', () =>
    jest('tools/local', 'real.config.mjs', { TEST_KEYCLOAK: JSON.stringify(keycloak) }),
  );
  // The supervisor's own journeys start sectors of their own.
  await step('journeys', () =>
    jest(
      'apps/journeys',
      'journey.config.mjs',
      { WHICHDOOR_REAL: 'true', WHICHDOOR_LOCAL: folders.local },
      ...['--testMatch', '<rootDir>/src/**/*.{e2e,real}.spec.ts'],
      ...['--testPathIgnorePatterns', 'supervisor\\.e2e'],
    ),
  );
};

const faults = ({ folders, ways }: Ground) =>
  step('faults', () =>
    run(
      [
        join(root, 'tools/check/dist/faults/main.js'),
        ...['--real', folders.local, '--ways', JSON.stringify(ways)],
        ...['--seconds', options['fault-seconds'], '--seed', options['fault-seed']],
      ],
      root,
    ),
  );

const giveUp = (why: string, code: number) => {
  if (isInterrupted) return;
  isInterrupted = true;
  progress.say(why);
  void Promise.all([...children].map(stopChild))
    .then(leaveGround)
    .finally(() => {
      rmSync(local, { recursive: true, force: true });
      process.exit(code);
    });
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => giveUp('· interrupted: stopping', 130));

/** On servers of its own, of the PostgreSQL that is installed here: beside the others, and told when it is over. */
const restore = () =>
  step('restore', async () => {
    const told = join(local, 'restore.log');
    const output = openSync(told, 'w');
    const isContent = await run([join(root, 'tools/check/dist/restore/main.js')], root, { output });
    closeSync(output);
    const said = readFileSync(told, 'utf8');
    process.stdout.write(said);
    said.split('\n').forEach(note);
    return isContent;
  });

// Far longer than it takes on two quiet cores. Something stands still then, and nobody may be there to interrupt it.
const longestMinutes = 30 + Number(options['fault-seconds']) / 60;
setTimeout(
  () => giveUp(`✗ not done within ${longestMinutes.toFixed(0)} minutes: stopping`, 1),
  longestMinutes * 60_000,
).unref();

const begun = performance.now();
const restoring = restore();
try {
  if (onContracts.some(isWanted)) await onGround('contracts', 'secured', contractsAndJourneys);
  await restoring;
  // The drill compares everything on the log with what services hold: it begins with an empty one.
  if (isWanted('faults') && !isInterrupted) await onGround('faults', 'open', faults);
} catch (error) {
  if (!isInterrupted) {
    console.error(error instanceof Error ? error.message : error);
    failed.push('starting');
  }
  await restoring;
}
if (isInterrupted) await new Promise(() => undefined);
if (failed.length) {
  for (const name of ['contracts', 'faults'])
    for (const words of lastWordsIn(join(local, name))) console.error(words);
  console.error(['', 'What was found:', ...findings].join('\n'));
}
rmSync(local, { recursive: true, force: true });
console.log(
  failed.length
    ? `\n✗ Not in order on real parts: ${failed.join(', ')}`
    : `\n✓ On real Kafka and Keycloak all of it holds (${((performance.now() - begun) / 1000).toFixed(0)} s)`,
);
process.exit(failed.length ? 1 : 0);

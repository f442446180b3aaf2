import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { obtainToken, readRunFile, type RunFile } from '@whichdoor/local';
import { processTree } from './process-tree.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Of every demonstration account. */
const demonstrationPassword = 'open-door';
const longestStart = 300_000;
const longestStop = 20_000;

/** How a sector is started: the supervisor itself, or the whole of `npm start`, which first looks what must be built. */
export type StartedBy = 'supervisor' | 'npm start';

/** A sector that runs for a figure, in a data folder of its own. */
export type BenchSector = {
  readonly pid: number;
  readonly run: RunFile;
  /** Seconds from starting the process to the line `Whichdoor is ready` */
  readonly secondsToReady: number;
  /** What the supervisor printed about its steps, with the seconds of each */
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
  /** Address of a part's own graph, the gateway included */
  graphOf(part: string): string;
  /** Access token of a demonstration account, through the code flow */
  tokenOf(username: string, password?: string): Promise<string>;
  /** What a file of the data folder says. */
  read(file: string): Record<string, string>;
  /** @returns seconds it took */
  stop(): Promise<number>;
};

/** The same server's other database. */
export const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** Address of a service's database as PostgreSQL's superuser, for what no role of the service may see. */
export const adminUrlOf = ({ run, read }: BenchSector, service: string): string => {
  const url = new URL(run.databases[service] ?? '');
  url.username = 'postgres';
  url.password = read('secrets.json')['postgres'] ?? '';
  return url.href;
};

/** A data folder that ends with the work that needs it; what still runs in it is stopped, whatever happens. */
export type BenchFolder = {
  start(startedBy?: StartedBy): Promise<BenchSector>;
};

const commandOf: Readonly<Record<StartedBy, readonly string[]>> = {
  supervisor: ['--disable-warning=ExperimentalWarning', join(root, 'tools/local/dist/main.js')],
  'npm start': [join(root, 'tools/local/start.mjs')],
};

/** Whether `npm start` has installed what it needs. Else it would do so first, which is another figure. */
export const isInstalled = (): boolean => existsSync(join(root, 'node_modules/.whichdoor-installed'));

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const endOf = (child: ChildProcess) =>
  isOver(child) ? Promise.resolve() : new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** Asks a supervisor to stop its sector; one that does not is killed together with all it has started. */
const stop = async (child: ChildProcess): Promise<number> => {
  const begun = performance.now();
  if (!isOver(child) && child.pid) {
    const { pid } = child;
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      console.error(`✗ the sector did not stop within ${longestStop / 1000} s and is killed`);
      for (const one of processTree(pid, new Map([[pid, 'sector']])).keys()) process.kill(one, 'SIGKILL');
    }, longestStop);
    await endOf(child);
    clearTimeout(timer);
  }
  return (performance.now() - begun) / 1000;
};

/** Reads what the supervisor prints until the sector is ready. @throws Error with its last lines when it is not */
const untilReady = (child: ChildProcess) => {
  const steps: { step: string; seconds: number }[] = [];
  const lastLines: string[] = [];
  return new Promise<typeof steps>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${lastLines.slice(-15).join('\n')}`));
    const timer = setTimeout(() => fail('The sector was not ready in time.'), longestStart);
    const hear = (line: string) => {
      lastLines.push(line);
      const [, step, seconds] = /^✓ (.+?)(?: \(| in )([\d.]+) s\)?$/.exec(line) ?? [];
      if (step && seconds) steps.push({ step, seconds: Number(seconds) });
      if (!line.startsWith('Whichdoor is ready')) return;
      clearTimeout(timer);
      resolve(steps);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', hear);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      fail(`The sector ended before it was ready (${signal ?? `code ${code}`}).`);
    });
  });
};

/** Does work in a data folder made for it, and leaves neither processes nor files behind. */
export const inBenchFolder = async <T>(
  portBase: number,
  work: (folder: BenchFolder) => Promise<T>,
): Promise<T> => {
  const local = mkdtempSync(join(tmpdir(), 'whichdoor-bench-'));
  // PostgreSQL runs as a user of its own where this is root.
  chmodSync(local, 0o755);
  const children: ChildProcess[] = [];
  const clear = async () => {
    await Promise.all(children.map(stop));
    rmSync(local, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const interrupted = () => void clear().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted);

  const start = async (startedBy: StartedBy = 'supervisor'): Promise<BenchSector> => {
    const begun = performance.now();
    const child = spawn(process.execPath, [...commandOf[startedBy], '--port-base', String(portBase)], {
      env: { ...process.env, WHICHDOOR_LOCAL: local },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Ctrl-C is for the bench, which then stops the sector.
      detached: true,
    });
    children.push(child);
    const steps = await untilReady(child);
    const secondsToReady = (performance.now() - begun) / 1000;
    const run = readRunFile(join(local, 'run.json'));
    if (!run) throw new Error('The sector that is ready left no run file.');
    return {
      pid: run.pid,
      run,
      secondsToReady,
      steps,
      graphOf: (part) => `${run.parts[part]?.url ?? ''}/graphql`,
      tokenOf: (username, password = demonstrationPassword) =>
        obtainToken({
          identityUrl: run.addresses.identity,
          consoleUrl: run.addresses.console,
          username,
          password,
        }),
      read: (file) => JSON.parse(readFileSync(join(local, file), 'utf8')) as Record<string, string>,
      stop: () => stop(child),
    };
  };

  try {
    return await work({ start });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, interrupted);
    await clear();
  }
};

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { familyOf, signalAll } from './parts/family.js';
import { readRunFile, type RunFile } from './run-file.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const longestStart = 300_000;
const longestStop = 30_000;

/** How a sector is started: the supervisor itself, or the whole of `npm start`, which first looks what must be built. */
export type StartedBy = 'supervisor' | 'npm start';

export type SupervisedSettings = {
  /** Its data folder */
  readonly local: string;
  /** Where its ports begin; anywhere unless said */
  readonly portBase?: number;
  /** On the Kafka and Keycloak that the folder's infra file names */
  readonly isReal?: boolean;
  readonly startedBy?: StartedBy;
  /** Beside the environment of this process */
  readonly env?: NodeJS.ProcessEnv;
};

/** A sector in a process of its own, as `npm start` runs it. It ends with the process that has started it. */
export type SupervisedSector = {
  readonly pid: number;
  /** Rejects with what it printed, and the ends of its logs, when it never is. */
  readonly ready: Promise<void>;
  /** Where the parts are now: their processes change as they are started again */
  run(): RunFile;
  /** Every line that it has printed */
  readonly lines: readonly string[];
  /** Asks it to stop; what does not is killed with all that it has started. @returns seconds it took */
  stop(): Promise<number>;
};

/** Below the ports that the system hands to outgoing connections: those come and go between a look and a listen. */
export const anyPortBase = (): number => 12_000 + Math.floor(Math.random() * 18_000);

const commandOf: Readonly<Record<StartedBy, readonly string[]>> = {
  supervisor: ['--disable-warning=ExperimentalWarning', join(root, 'tools/local/dist/main.js')],
  'npm start': [join(root, 'tools/local/start.mjs')],
};

/** Starts a sector; it can be stopped before it is ready, too. */
export const startSupervised = (settings: SupervisedSettings): SupervisedSector => {
  const { local, portBase = anyPortBase(), isReal = false, startedBy = 'supervisor', env } = settings;
  const child = spawn(
    process.execPath,
    [...commandOf[startedBy], '--port-base', String(portBase), ...(isReal ? ['--real'] : [])],
    {
      cwd: root,
      env: { ...process.env, ...env, WHICHDOOR_LOCAL: local },
      // The channel tells it when this process ends, however it does.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Ctrl-C is for whoever has started it, who then stops it.
      detached: true,
    },
  );
  const lines: string[] = [];
  const stop = () => stopSupervised(child);
  const ready = untilReady(child, lines).catch(async (error: Error) => {
    await stop();
    throw new Error([error.message, ...lines, ...lastWordsIn(local)].join('\n'), { cause: error });
  });
  // Who stops it before it is ready does not ask.
  ready.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    ready,
    lines,
    run: () => {
      const run = readRunFile(join(local, 'run.json'));
      if (!run) throw new Error('The sector does not run.');
      return run;
    },
    stop,
  };
};

const untilReady = (child: ChildProcess, lines: string[]) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The sector was not ready within ${longestStart / 1000} s.`)),
      longestStart,
    );
    const settle = (end: () => void) => {
      clearTimeout(timer);
      end();
    };
    const hear = (line: string) => {
      lines.push(line);
      if (line.startsWith('Whichdoor is ready')) settle(resolve);
    };
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', hear);
    child.once('error', (error) => settle(() => reject(error)));
    child.once('exit', (code, signal) =>
      settle(() => reject(new Error(`The sector ended before it was ready (${signal ?? `code ${code}`}).`))),
    );
  });

const stopSupervised = async (child: ChildProcess): Promise<number> => {
  const begun = performance.now();
  if (child.pid && child.exitCode === null && child.signalCode === null) {
    const { pid } = child;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      console.error(`✗ the sector did not stop within ${longestStop / 1000} s and is killed`);
      signalAll(familyOf(pid), 'SIGKILL');
    }, longestStop);
    await ended;
    clearTimeout(timer);
  }
  return (performance.now() - begun) / 1000;
};

/** The ends of the logs of a sector, so that a run on a machine that nobody can look into tells what was wrong. */
export const lastWordsIn = (local: string): readonly string[] => {
  const logs = join(local, 'logs');
  return (existsSync(logs) ? readdirSync(logs) : []).map(
    (file) => `\n--- ${file}\n${readFileSync(join(logs, file), 'utf8').slice(-3_000)}`,
  );
};

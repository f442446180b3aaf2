import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { subgraphs, type Subgraph } from '@whichdoor/contracts';
import type { RunFile } from '@whichdoor/local';
import pg from 'pg';
import { instruments, type Patch, type Plan } from './patch.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The services whose facts and effects are checked. */
export const services = subgraphs;
export type Service = Subgraph;

/** A sector under test: `npm start` in a folder of its own, with the hook in every service. */
export type Rig = {
  readonly local: string;
  readonly isReal: boolean;
  /** Where the parts are now: their processes change as they are started again */
  run(): RunFile;
  /** A connection that row-level security does not bind. Closed with the rig. */
  database(name: Service | 'event_log'): pg.Pool;
  plan(): Plan;
  /** Changes where services die, at once. */
  dieAt(deaths: Plan['deaths']): void;
  /** Changes what services are patched by and how wrong their clocks are; takes effect when they start again. */
  change(planned: { readonly patches?: readonly Patch[]; readonly skews?: Plan['skews'] }): void;
  /** Sends a signal to a part. @returns false when it does not run */
  signal(part: string, signal: NodeJS.Signals): boolean;
  /** Resolves when every part answers that it is ready. @throws Error after a while, with the last log lines */
  untilReady(): Promise<void>;
  stop(): Promise<void>;
};

const patience = 180_000;

/** Waits until something holds. @throws Error with the sentence when it does not in time */
export const until = async (sentence: string, holds: () => Promise<boolean>, milliseconds = patience) => {
  for (const end = Date.now() + milliseconds; !(await holds().catch(() => false));) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${sentence}`);
    await pause(100);
  }
};

const adminUrlOf = (local: string, run: RunFile) => {
  const given = process.env['DATABASE_URL'];
  if (given) return new URL(given);
  const url = new URL(run.databases['intake'] ?? '');
  url.username = 'postgres';
  url.password = (
    JSON.parse(readFileSync(join(local, 'secrets.json'), 'utf8')) as { postgres: string }
  ).postgres;
  return url;
};

/**
 * Starts a sector with the demonstration in it.
 * @param local a folder whose infra file says where Kafka and Keycloak are; null for a sector on embedded parts
 */
export const startRig = async (local: string | null, say: (line: string) => void): Promise<Rig> => {
  const isReal = local !== null;
  const folder = local ?? mkdtempSync(join(tmpdir(), 'whichdoor-faults-'));
  chmodSync(folder, 0o755);
  const planFile = join(folder, 'fault-plan.json');
  let plan: Plan = { patches: instruments, deaths: {}, skews: {} };
  const writePlan = () => writeFileSync(planFile, JSON.stringify(plan));
  writePlan();

  const portBase = 12_000 + Math.floor(Math.random() * 18_000);
  const output: string[] = [];
  const supervisor: ChildProcess = spawn(
    process.execPath,
    [join(root, 'tools/local/dist/main.js'), '--port-base', String(portBase), ...(isReal ? ['--real'] : [])],
    {
      cwd: root,
      env: {
        ...process.env,
        WHICHDOOR_LOCAL: folder,
        WHICHDOOR_FAULT_PLAN: planFile,
        NODE_OPTIONS: `--import ${new URL('./hook.js', import.meta.url).href}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  supervisor.stdout?.on('data', (chunk: Buffer) => output.push(String(chunk)));
  supervisor.stderr?.on('data', (chunk: Buffer) => output.push(String(chunk)));
  const ended = new Promise<void>((resolve) => supervisor.once('exit', () => resolve()));
  const run = () => JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as RunFile;
  const pools = new Map<string, pg.Pool>();
  const database = (name: string) => {
    const known = pools.get(name);
    if (known) return known;
    const url = adminUrlOf(folder, run());
    const { databases, eventLog } = run();
    url.pathname = new URL(
      (name === 'event_log' ? eventLog['EVENT_LOG_URL'] : databases[name]) ?? '',
    ).pathname;
    const pool = new pg.Pool({ connectionString: url.href, max: 3 });
    // PostgreSQL itself is among what is killed.
    pool.on('error', () => undefined);
    pools.set(name, pool);
    return pool;
  };
  const pidOf = (part: string) => run().parts[part]?.pid ?? null;

  const rig: Rig = {
    local: folder,
    isReal,
    run,
    database,
    plan: () => plan,
    dieAt: (deaths) => {
      plan = { ...plan, deaths };
      writePlan();
    },
    change: ({ patches, skews }) => {
      plan = {
        ...plan,
        ...(patches && { patches: [...instruments, ...patches] }),
        ...(skews && { skews }),
      };
      writePlan();
    },
    signal: (part, signal) => {
      const pid = pidOf(part);
      try {
        if (pid !== null) process.kill(pid, signal);
        return pid !== null;
      } catch {
        return false;
      }
    },
    untilReady: async () => {
      const urls = services
        .map((service) => run().parts[service]?.url)
        .filter((url) => typeof url === 'string');
      await until('every service is ready', async () => {
        const answers = await Promise.all(urls.map((url) => fetch(`${url}/health`)));
        return answers.every(({ ok }) => ok);
      }).catch((problem: unknown) => {
        say(output.join('').slice(-3_000));
        throw problem;
      });
    },
    stop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end().catch(() => undefined)));
      supervisor.kill('SIGTERM');
      await ended;
      if (!isReal) rmSync(folder, { recursive: true, force: true });
    },
  };

  await Promise.race([
    until('the sector is ready', async () => output.join('').includes('Whichdoor is ready')),
    ended.then(() => {
      throw new Error(`The sector did not start.\n${output.join('')}`);
    }),
  ]);
  return rig;
};

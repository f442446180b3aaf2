import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphs, type Subgraph } from '@whichdoor/contracts';
import { familyOf, signalAll, startSupervised, type RunFile } from '@whichdoor/local';
import { until as untilIsSo } from '@whichdoor/testing';
import pg from 'pg';
import { instruments, type Patch, type Plan } from './patch.js';

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

const patience = 180;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Waits until something holds; what cannot be asked at the moment, because of a fault, is asked again. */
export const until = (sentence: string, holds: () => Promise<boolean>): Promise<void> =>
  untilIsSo(sentence, () => holds().catch(() => false), patience);

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

  const sector = startSupervised({
    local: folder,
    isReal,
    env: {
      WHICHDOOR_FAULT_PLAN: planFile,
      NODE_OPTIONS: `--import ${new URL('./hook.js', import.meta.url).href}`,
    },
  });
  const { run } = sector;
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
        say(sector.lines.slice(-40).join('\n'));
        throw problem;
      });
    },
    stop: async () => {
      // A part that stands still would not hear that it is to stop.
      signalAll(familyOf(sector.pid), 'SIGCONT');
      await Promise.all([...pools.values()].map((pool) => pool.end().catch(() => undefined)));
      await sector.stop();
      if (!isReal) rmSync(folder, { recursive: true, force: true });
      for (const signal of signals) process.off(signal, interrupted);
    },
  };

  const interrupted = () => void rig.stop().finally(() => process.exit(130));
  for (const signal of signals) process.on(signal, interrupted);
  await sector.ready.catch(async (problem: unknown) => {
    await rig.stop();
    throw problem;
  });
  return rig;
};

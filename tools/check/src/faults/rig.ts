import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { subgraphs, type Subgraph } from '@whichdoor/contracts';
import { familyOf, signalAll, startSupervised, type RunFile } from '@whichdoor/local';
import { until as untilIsSo } from '@whichdoor/testing';
import pg from 'pg';
import { openGate, type Gate } from './gate.js';
import { instruments, type Patch, type Plan } from './patch.js';
import { deathsFile, listensFile } from './plan-files.js';

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
  /** On the way of each service to the event log; none where the log lets nobody put one there */
  readonly gates: Readonly<Partial<Record<Service, Gate>>>;
  /** The events that a service takes in */
  listensTo(service: Service): readonly { readonly topic: string; readonly type: string }[];
  /** How often services have died at a place of the plan */
  deathsAt(place: string): number;
  /** Changes where services die, at once. */
  dieAt(deaths: Plan['deaths']): void;
  /** Changes what services are patched by and how wrong their clocks are; takes effect when they start again. */
  change(changed: Partial<Pick<Plan, 'patches' | 'skews' | 'environments'>>): void;
  /** Sends a signal to a part. @returns false when it does not run */
  signal(part: string, signal: NodeJS.Signals): boolean;
  /** Kills services, and resolves when each runs again and is ready. */
  restart(parts: readonly string[]): Promise<void>;
  /** Resolves when every part answers that it is ready. @throws Error after a while, with the last log lines */
  untilReady(): Promise<void>;
  /** Stops all of it; its folder goes, unless it is to be left standing. */
  stop(isLeftStanding?: boolean): Promise<void>;
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

/** A way into a real broker: where it listens, and the port that it tells clients, where a gate can be put. */
export type Way = { readonly listen: number; readonly advertise: number };

export type Site = {
  /** A folder whose infra file says where Kafka and Keycloak are; null for a sector on embedded parts */
  readonly local: string | null;
  /** Into the real broker, one for each service; not needed on embedded parts */
  readonly ways: readonly Way[];
  /** The folder of a sector that was left standing, to begin with a copy of; it has no gates */
  readonly copyOf?: string;
};

/** Puts a gate before the event log for each service, and says what the service has to be told. */
const openGates = async ({ eventLog }: RunFile, ways: readonly Way[]) => {
  const gates: Partial<Record<Service, Gate>> = {};
  const environments: Record<string, Record<string, string>> = {};
  for (const [place, service] of services.entries()) {
    const url = eventLog['EVENT_LOG_URL'] ? new URL(eventLog['EVENT_LOG_URL']) : null;
    const way = ways[place];
    if (url) {
      const gate = await openGate({ host: url.hostname, port: Number(url.port) });
      url.host = `127.0.0.1:${gate.port}`;
      gates[service] = gate;
      environments[service] = { EVENT_LOG_URL: url.href };
    } else if (way) {
      gates[service] = await openGate({ host: '127.0.0.1', port: way.listen }, way.advertise);
      environments[service] = { KAFKA_BROKERS: `127.0.0.1:${way.advertise}` };
    }
  }
  return { gates, environments };
};

/** Starts a sector with the demonstration in it, and what is planted into its services once that is loaded. */
export const startRig = async (
  { local, ways, copyOf }: Site,
  planted: readonly Patch[],
  say: (line: string) => void,
): Promise<Rig> => {
  const isReal = local !== null;
  const folder = local ?? mkdtempSync(join(tmpdir(), 'whichdoor-faults-'));
  chmodSync(folder, 0o755);
  // Its files belong to more than one user.
  if (copyOf) execFileSync('cp', ['-a', `${copyOf}/.`, folder]);
  const planFile = join(folder, 'fault-plan.json');
  // A sector that is new has its demonstration loaded before anything is planted.
  const patches = [...instruments, ...(copyOf ? planted : [])];
  let plan: Plan = { patches, deaths: {}, skews: {}, environments: {} };
  let gates: Rig['gates'] = {};
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
    get gates() {
      return gates;
    },
    listensTo: (service) => {
      const file = listensFile(planFile, service);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReturnType<Rig['listensTo']>) : [];
    },
    deathsAt: (place) =>
      existsSync(deathsFile(planFile))
        ? readFileSync(deathsFile(planFile), 'utf8')
            .split('\n')
            .filter((line) => line === place).length
        : 0,
    dieAt: (deaths) => {
      plan = { ...plan, deaths };
      writePlan();
    },
    change: (changed) => {
      plan = { ...plan, ...changed };
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
    restart: async (parts) => {
      const before = new Map(parts.map((part) => [part, pidOf(part)]));
      for (const part of parts) rig.signal(part, 'SIGKILL');
      await until('what was killed runs again', async () =>
        parts.every((part) => pidOf(part) !== before.get(part)),
      );
      await rig.untilReady();
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
    stop: async (isLeftStanding = false) => {
      // A part that stands still would not hear that it is to stop.
      signalAll(familyOf(sector.pid), 'SIGCONT');
      await Promise.all([...pools.values()].map((pool) => pool.end().catch(() => undefined)));
      await sector.stop();
      await Promise.all(Object.values(gates).map((gate) => gate.close()));
      if (!isReal && !isLeftStanding) rmSync(folder, { recursive: true, force: true });
      for (const signal of signals) process.off(signal, interrupted);
    },
  };

  const interrupted = () => void rig.stop().finally(() => process.exit(130));
  for (const signal of signals) process.on(signal, interrupted);
  try {
    await sector.ready;
    if (copyOf) return rig;
    const opened = await openGates(run(), ways);
    gates = opened.gates;
    rig.change({ patches: [...instruments, ...planted], environments: opened.environments });
    await rig.restart(services);
    return rig;
  } catch (problem) {
    await rig.stop();
    throw problem;
  }
};

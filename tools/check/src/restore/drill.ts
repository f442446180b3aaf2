import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { subgraphs } from '@whichdoor/contracts';
import { signalAll, startSupervised, type SupervisedSector } from '@whichdoor/local';
import { until } from '@whichdoor/testing';
import { signInTo } from '../faults/person.js';
import type { Backup } from './backup.js';
import { holdingOf, plannersView, type Holding } from './figures.js';
import { withDatabase, type Server } from './server.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Beside those of the services: who may sign in, as Keycloak's database holds it where there is a Keycloak. */
const databases = [...subgraphs, 'identity'];
const eventLog = 'event_log';

/** What a sector says of itself when all events have arrived. */
export type Told = {
  readonly planner: string;
  readonly holdings: ReadonlyMap<string, Holding>;
};

/** What the drill compares a restored sector with. */
export type Original = {
  /** When the last event of before the backup had arrived, and before anything else was done */
  readonly backedUp: Told;
  /** At the end, with what was done after the backup */
  readonly last: Told;
};

export type DrillSettings = {
  /** Folder of the sector's secrets, which go with the backup */
  readonly local: string;
  readonly backup: Backup;
  readonly month: string;
};

const healthOf = async (sector: SupervisedSector, service: string) =>
  (await (await fetch(`${sector.run().parts[service]?.url}/health`)).json()) as {
    readonly oldestUnsentMilliseconds: number | null;
    readonly eventsBehind: number | null;
  };

const untilSent = (sector: SupervisedSector, services: readonly string[]) =>
  until(
    'everything was sent',
    async () =>
      (await Promise.all(services.map((service) => healthOf(sector, service)))).every(
        ({ oldestUnsentMilliseconds }) => oldestUnsentMilliseconds === 0,
      ),
    120,
  );

const untilAtRest = async (sector: SupervisedSector) => {
  await untilSent(sector, subgraphs);
  await until(
    'everything was taken in',
    async () =>
      (await Promise.all(subgraphs.map((service) => healthOf(sector, service)))).every(
        ({ eventsBehind }) => eventsBehind === 0,
      ),
    300,
  );
};

const tellAll = async (sector: SupervisedSector, server: Server, month: string): Promise<Told> => {
  await untilAtRest(sector);
  const planner = await plannersView(
    signInTo(sector, 'planner', () => undefined),
    month,
  );
  const holdings = new Map<string, Holding>();
  for (const service of subgraphs) holdings.set(service, await holdingOf(server, service));
  return { planner, holdings };
};

const openNeeds = async (sector: SupervisedSector, month: string, howMany: number) => {
  const worker = signInTo(sector, 'peer-worker', () => undefined);
  for (let count = 0; count < howMany; count += 1)
    await worker.tell(
      'mutation ($input: OpenNeedInput!) { openNeed(input: $input) { __typename ... on Need { id } } }',
      { kind: 'COUNSELLING', month, idempotencyKey: randomUUID() },
    );
};

/** Runs a sector on a server, has work done with it, and stops it whatever happens. */
const withSector = async <T>(
  local: string,
  server: Server,
  work: (sector: SupervisedSector) => Promise<T>,
): Promise<T> => {
  const sector = startSupervised({ local, env: { DATABASE_URL: server.administratorUrl } });
  try {
    await sector.ready;
    return await work(sector);
  } finally {
    await sector.stop();
  }
};

/**
 * Runs a sector, and backs it up while events are under way: needs have been opened and announced, and those who listen are held
 * up. Then people go on, until the end.
 */
export const runOriginal = (
  { local, backup, month }: DrillSettings,
  server: Server,
  needs: { readonly underWay: number; readonly afterwards: number },
): Promise<Original> =>
  withSector(local, server, async (sector) => {
    await untilAtRest(sector);
    const listeners = ['analytics', 'referrals'].flatMap((name) => sector.run().parts[name]?.pid ?? []);
    signalAll(listeners, 'SIGSTOP');
    try {
      await openNeeds(sector, month, needs.underWay);
      await untilSent(sector, ['intake']);
      backup.dump(server, databases);
    } finally {
      signalAll(listeners, 'SIGCONT');
    }
    const backedUp = await tellAll(sector, server, month);
    await openNeeds(sector, month, needs.afterwards);
    const last = await tellAll(sector, server, month);
    // The log is on a server of its own where there is a Kafka; here it is brought out of the one that is lost.
    backup.dump(server, [eventLog]);
    return { backedUp, last };
  });

/** Runs one of the operator's commands. */
const operate = (word: string, environment: NodeJS.ProcessEnv) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'tools/local/dist/operate.js'), word],
    { env: { ...process.env, ...environment }, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`npm run ${word} did not succeed.\n${stdout}`);
  return stdout;
};

/** Restores the backup into an empty server, as docs/operations.md says, and tells what the sector then says of itself. */
export const runRestored = async (
  { local, backup, month }: DrillSettings,
  server: Server,
  { hasLog, redelivers, say }: { hasLog: boolean; redelivers: boolean; say: (line: string) => void },
): Promise<Told> => {
  const secrets = JSON.parse(readFileSync(join(local, 'secrets.json'), 'utf8')) as Record<string, string>;
  const passwords = Object.fromEntries(
    subgraphs.flatMap((service) => [
      [`${service.toUpperCase()}_OWNER_PASSWORD`, secrets['owner']],
      [`${service.toUpperCase()}_SERVING_PASSWORD`, secrets['serving']],
    ]),
  );
  const environment = {
    ...passwords,
    DATABASE_URL: server.administratorUrl,
    EVENT_LOG_URL: withDatabase(server.administratorUrl, eventLog),
  };
  operate('database', environment);
  await server.makeDatabases(['identity', eventLog]);
  backup.restore(server, hasLog ? [...databases, eventLog] : databases);
  if (redelivers) say(operate('redeliver', environment).trimEnd());
  return withSector(local, server, (sector) => tellAll(sector, server, month));
};

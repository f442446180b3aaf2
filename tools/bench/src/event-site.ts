import pg from 'pg';
import { adminUrlOf, type BenchFolder, type BenchSector } from './bench-sector.js';

/** The event logs that a sector can stand on. */
export type EventLogName = 'embedded' | 'kafka';

/** A sector on one event log, with what the bench reads of its databases as PostgreSQL's superuser. */
export type EventSite = {
  readonly sector: BenchSector;
  readonly databases: Readonly<Record<'intake' | 'referrals' | 'analytics', pg.Client>>;
  /** Prints a figure's line, with the log that it is of. */
  say(line: string): void;
};

/** What was measured on one log. */
export type Measured = {
  /** In few words, by what they are of */
  readonly figures: readonly (readonly [figure: string, value: string])[];
  /** Whether nothing was lost and nothing failed; a figure beyond its goal is neither. */
  readonly isRight: boolean;
};

const connect = async (sector: BenchSector, service: string) => {
  const client = new pg.Client({ connectionString: adminUrlOf(sector, service) });
  await client.connect();
  return client;
};

/** Lets PostgreSQL note when each transaction committed, which it begins with its next start. */
const startWithCommitTimes = async (
  { start }: BenchFolder,
  how: Parameters<BenchFolder['start']>[0],
): Promise<BenchSector> => {
  const first = await start(how);
  const admin = await connect(first, 'intake');
  await admin.query('alter system set track_commit_timestamp = on');
  await admin.end();
  await first.stop();
  return start(how);
};

/** Does work on a sector that stands on this log: on Kafka, as `npm start -- --real` runs it, with Keycloak. */
export const onEventSite = async (
  folder: BenchFolder,
  log: EventLogName,
  work: (site: EventSite) => Promise<Measured>,
): Promise<Measured> => {
  const sector = await startWithCommitTimes(folder, { isReal: log === 'kafka' });
  const databases = {
    intake: await connect(sector, 'intake'),
    referrals: await connect(sector, 'referrals'),
    analytics: await connect(sector, 'analytics'),
  };
  try {
    return await work({ sector, databases, say: (line) => console.log(`P5 ${log}: ${line}`) });
  } finally {
    await Promise.all(Object.values(databases).map((client) => client.end()));
  }
};

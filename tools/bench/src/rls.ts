import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { adminUrlOf, inBenchFolder, inDatabase } from './bench-sector.js';
import type { BenchOptions } from './options.js';
import { byTurns, inMilliseconds, median } from './statistics.js';

const database = 'bench_rls';
const organisationCount = 50;
const rowsEach = 2_000;
const warmUpRounds = 50;

/** A read as the service makes it, and the same with the tenant in a plain WHERE. */
const reads: Readonly<Record<string, (where: string) => string>> = {
  'newest 20': (where) => `select * from need ${where} order by opened_at desc, id desc limit 21`,
  count: (where) => `select count(*) from need ${where}`,
};

type Plan = {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
};
type Explained = { readonly Plan: Plan; readonly 'Execution Time': number; readonly 'Planning Time': number };

const open = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/**
 * Copies intake's migrated database, so that table, index, policies and rights are the real ones. PostgreSQL copies no
 * database that is in use: intake of this sector, which nobody else uses, loses its connections for a moment.
 */
const copyIntake = async (adminUrl: string) => {
  const admin = await open(inDatabase(adminUrl, 'postgres'));
  try {
    await admin.query('alter database intake allow_connections false');
    for (let left = 1; left > 0;) {
      const { rowCount } = await admin.query(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = 'intake'",
      );
      left = rowCount ?? 0;
    }
    await admin.query(`create database ${database} template intake`);
  } finally {
    await admin.query('alter database intake allow_connections true');
    await admin.end();
  }
};

/** Rows of many organisations, mixed as they would be after months of work in all of them. */
const fill = async (owner: pg.Client, organisations: readonly string[]) => {
  await owner.query('truncate need');
  await owner.query(
    `insert into need (id, organisation_id, kind, area, status, opened_in, close_reasons, accepted_offer_ids,
                       opened_at)
     select gen_random_uuid(), ($1::uuid[])[1 + row % ${organisationCount}], 'COUNSELLING', 'area-' || row % 40,
            case when row % 3 = 0 then 'MET' else 'SEEKING' end, '2026-01', '{}', '{}',
            timestamptz '2026-01-01' + row * interval '1 minute'
     from generate_series(1, ${organisationCount * rowsEach}) as row`,
    [organisations],
  );
  await owner.query('vacuum analyze need');
};

const scansOf = (plan: Plan): string[] => [
  ...(plan['Node Type'].includes('Scan')
    ? [`${plan['Node Type']}${plan['Index Name'] ? ` on ${plan['Index Name']}` : ''}`]
    : []),
  ...(plan.Plans ?? []).flatMap(scansOf),
];

const explain = async (
  client: pg.Client,
  sql: string,
  enter?: () => Promise<unknown>,
): Promise<Explained> => {
  await client.query('begin');
  await enter?.();
  const { rows } = await client.query<{ 'QUERY PLAN': [Explained] }>(
    `explain (analyze, timing off, format json) ${sql}`,
  );
  await client.query('commit');
  const explained = rows[0]?.['QUERY PLAN'][0];
  if (!explained) throw new Error('PostgreSQL explained nothing.');
  return explained;
};

/** What `Database.transaction` of the platform sets before anything is read in a worker's name. */
const enterAs = (client: pg.Client, organisation: string) =>
  client.query(
    `select set_config('app.kind', 'person', true), set_config('app.actor', $1, true),
            set_config('app.roles', 'worker', true), set_config('app.organisation', $2, true),
            set_config('app.client_organisation', $2, true), set_config('app.team', '', true)`,
    [randomUUID(), organisation],
  );

const compare = async (
  what: string,
  sql: (where: string) => string,
  {
    serving,
    owner,
    organisations,
    rounds,
  }: { serving: pg.Client; owner: pg.Client; organisations: readonly string[]; rounds: number },
) => {
  const scans = { rls: '', plain: '' };
  const planning = { rls: [] as number[], plain: [] as number[] };
  const organisationOf = (round: number) => organisations[round % organisations.length] ?? '';
  const underPolicies = async (round: number) => {
    const explained = await explain(serving, sql(''), () => enterAs(serving, organisationOf(round)));
    scans.rls = scansOf(explained.Plan).join(', ');
    planning.rls.push(explained['Planning Time']);
    return explained['Execution Time'];
  };
  const plainly = async (round: number) => {
    const explained = await explain(owner, sql(`where organisation_id = '${organisationOf(round)}'`));
    scans.plain = scansOf(explained.Plan).join(', ');
    planning.plain.push(explained['Planning Time']);
    return explained['Execution Time'];
  };

  await byTurns(warmUpRounds, underPolicies, plainly);
  const { first: rls, second: plain } = await byTurns(rounds, underPolicies, plainly);
  console.log(
    `P8 ${what} of ${rowsEach} among ${organisationCount * rowsEach} rows: RLS p50 ${inMilliseconds(median(rls))}, ` +
      `plain WHERE p50 ${inMilliseconds(median(plain))}, ratio ${(median(rls) / median(plain)).toFixed(2)} (goal 1.10), ` +
      `difference ${inMilliseconds(median(rls) - median(plain))}; ${rounds} rounds`,
  );
  console.log(`P8   RLS: ${scans.rls}; planning p50 ${inMilliseconds(median(planning.rls))}`);
  console.log(`P8   plain: ${scans.plain}; planning p50 ${inMilliseconds(median(planning.plain))}`);
};

/** A comparison of two reads that see different rows would mean nothing. */
const checkSameRows = async (serving: pg.Client, owner: pg.Client, organisation: string) => {
  const sql = (where: string) => `select count(*)::int as rows from need ${where}`;
  await serving.query('begin');
  await enterAs(serving, organisation);
  const seen = (await serving.query<{ rows: number }>(sql(''))).rows[0]?.rows;
  await serving.query('commit');
  const own = (await owner.query<{ rows: number }>(sql(`where organisation_id = '${organisation}'`))).rows[0]
    ?.rows;
  if (seen !== rowsEach || own !== rowsEach)
    throw new Error(
      `Under RLS ${seen} rows are seen, and ${own} by the plain WHERE; both should be ${rowsEach}.`,
    );
};

/** P8: the same read under row-level security as the serving role, and with a plain WHERE as the table's owner. */
export const measureRls = ({ portBase, rounds }: BenchOptions): Promise<boolean> =>
  inBenchFolder(portBase, async ({ start }) => {
    const sector = await start();
    const adminUrl = adminUrlOf(sector, 'intake');
    await copyIntake(adminUrl);
    const owner = await open(inDatabase(adminUrl, database));
    const serving = await open(inDatabase(sector.run.databases['intake'] ?? '', database));
    try {
      const organisations = Array.from({ length: organisationCount }, () => randomUUID());
      await fill(owner, organisations);
      // The owner, as which the plain read is made: in this copy alone the policies are not forced on it.
      await owner.query('alter table need no force row level security; set role intake_owner');
      await checkSameRows(serving, owner, organisations[0] ?? '');
      for (const [what, sql] of Object.entries(reads))
        await compare(what, sql, { serving, owner, organisations, rounds });
      return true;
    } finally {
      await Promise.all([owner.end(), serving.end()]);
    }
  });

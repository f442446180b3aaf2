import type { CriterionClass } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';
import type { GapFilter } from './gap-filter.js';
import type { Tally } from './tally.js';

/** Requests of a period, counted by everything that a report shows, and within it by who made them. */
export type GapTallies = {
  readonly requests: Tally;
  readonly shutOut: Tally;
  readonly undeclared: Tally;
  readonly absorbed: Tally;
  readonly placedElsewhere: Tally;
  readonly byMonth: ReadonlyMap<string, { readonly requests: Tally; readonly shutOut: Tally }>;
  readonly byClass: ReadonlyMap<CriterionClass, { readonly shutOut: Tally }>;
  readonly byService: ReadonlyMap<string, { readonly shutOut: Tally; readonly undeclared: Tally }>;
  readonly byCriterion: ReadonlyMap<string, CriterionTallies>;
  readonly byAbsorber: ReadonlyMap<string, { readonly absorbed: Tally }>;
};
export type CriterionTallies = {
  readonly serviceId: string;
  readonly class: CriterionClass;
  readonly shutOut: Tally;
  readonly declined: Tally;
  readonly skipped: Tally;
  readonly blocked: Tally;
  readonly absorbed: Tally;
};

type Row = {
  readonly dimension: 'REQUESTS' | 'MONTH' | 'SERVICE' | 'CLASS' | 'CRITERION' | 'ABSORBER';
  readonly month: string | null;
  readonly service_id: string | null;
  readonly class: CriterionClass | null;
  readonly criterion_id: string | null;
  readonly absorber_id: string | null;
  readonly organisation_id: string;
  readonly requests: number;
  readonly undeclared: number;
  readonly declined: number;
  readonly skipped: number;
  readonly blocked: number;
  readonly absorbed: number;
  readonly placed: number;
};

const asked = `
  month between $1 and $2
  and ($3::text[] is null or kind = any ($3::text[]))
  and ($4::text[] is null or area = any ($4::text[]))`;

const allDoors = `select * from shut_door_fact where ${asked} and $5::text[] is null`;

/** With some classes alone, another row may be the first of its request, and of its request at its service. */
const doorsOfClasses = `
  select need_id, service_id, criterion_id, was_declined, was_skipped, was_blocked, organisation_id, month, class,
         shut_since, is_absorbed, is_placed, is_undeclared, is_undeclared_here, is_first_of_class,
         row_number() over (partition by need_id order by service_id, criterion_id) = 1 as is_first,
         row_number() over (partition by need_id, service_id order by criterion_id) = 1 as is_first_at_service
  from shut_door_fact where ${asked} and class = any ($5::text[])`;

const noIds =
  'null::uuid as service_id, null as class, null::uuid as criterion_id, null::uuid as absorber_id';

/**
 * One statement, so that all figures are of one moment. Each dimension reads only the rows that count for it and adds
 * up only what is shown of it; PostgreSQL spreads each over its workers.
 */
const countingQuery = (doors: string, materialized: 'materialized' | 'not materialized') => `
  with door as ${materialized} (${doors})
  select 'REQUESTS' as dimension, month, ${noIds}, organisation_id, count(*)::int as requests,
         0 as undeclared, 0 as declined, 0 as skipped, 0 as blocked, 0 as absorbed, 0 as placed
  from need_fact where ${asked}
  group by month, organisation_id
  union all
  select 'MONTH', month, ${noIds}, organisation_id, count(*)::int,
         (count(*) filter (where is_undeclared))::int, 0, 0, 0,
         (count(*) filter (where is_absorbed))::int, (count(*) filter (where is_placed))::int
  from door where is_first
  group by month, organisation_id
  union all
  select 'SERVICE', null, service_id, null, null, null, organisation_id, count(*)::int,
         (count(*) filter (where is_undeclared_here))::int, 0, 0, 0, 0, 0
  from door where is_first_at_service
  group by service_id, organisation_id
  union all
  select 'CLASS', null, null, class, null, null, organisation_id, count(*)::int, 0, 0, 0, 0, 0, 0
  from door where is_first_of_class
  group by class, organisation_id
  union all
  select 'CRITERION', null, service_id, class, criterion_id, null, organisation_id, count(*)::int, 0,
         (count(*) filter (where was_declined))::int, (count(*) filter (where was_skipped))::int,
         (count(*) filter (where was_blocked))::int, (count(*) filter (where is_absorbed))::int, 0
  from door where criterion_id is not null
  group by service_id, class, criterion_id, organisation_id
  union all
  select 'ABSORBER', null, null, null, null, absorber_id, organisation_id, count(*)::int, 0, 0, 0, 0, 0, 0
  from (
    select distinct door.need_id, door.organisation_id, encounter.organisation_id as absorber_id
    from door join encounter_fact encounter
      on encounter.need_id = door.need_id and encounter.moment >= door.shut_since
    where door.is_first and door.is_absorbed
  ) absorption
  group by absorber_id, organisation_id
`;

const orNull = <T>(list: readonly T[] | null | undefined) => (list && list.length > 0 ? list : null);

/** Counts the requests of a period. These counts are raw: they leave this service only through `reportOf`. */
export const countGaps = async (tx: Pick<EntityManager, 'query'>, filter: GapFilter): Promise<GapTallies> => {
  const classes = orNull(filter.classes);
  // Compiling the statement takes longer than running it, and its tables of groups fit into memory.
  await tx.query("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)");
  const rows = await tx.query<Row[]>(
    classes ? countingQuery(doorsOfClasses, 'materialized') : countingQuery(allDoors, 'not materialized'),
    [filter.from, filter.to, orNull(filter.needKinds), orNull(filter.areas), classes],
  );
  const byDimension = Map.groupBy(rows, ({ dimension }) => dimension);
  const of = (dimension: Row['dimension']) => byDimension.get(dimension) ?? [];
  const requests = of('REQUESTS');
  const shut = of('MONTH');
  const shutIn = Map.groupBy(shut, keyOf('month'));
  return {
    requests: tallyOf(requests, 'requests'),
    shutOut: tallyOf(shut, 'requests'),
    undeclared: tallyOf(shut, 'undeclared'),
    absorbed: tallyOf(shut, 'absorbed'),
    placedElsewhere: tallyOf(shut, 'placed'),
    byMonth: mapped(requests, 'month', (of, month) => ({
      requests: tallyOf(of, 'requests'),
      shutOut: tallyOf(shutIn.get(month) ?? [], 'requests'),
    })),
    byClass: mapped(of('CLASS'), 'class', (of) => ({
      shutOut: tallyOf(of, 'requests'),
    })) as GapTallies['byClass'],
    byService: mapped(of('SERVICE'), 'service_id', (of) => ({
      shutOut: tallyOf(of, 'requests'),
      undeclared: tallyOf(of, 'undeclared'),
    })),
    byCriterion: mapped(of('CRITERION'), 'criterion_id', (of) => ({
      serviceId: of[0]?.service_id ?? '',
      class: of[0]?.class ?? 'NOT_CLASSIFIED',
      shutOut: tallyOf(of, 'requests'),
      declined: tallyOf(of, 'declined'),
      skipped: tallyOf(of, 'skipped'),
      blocked: tallyOf(of, 'blocked'),
      absorbed: tallyOf(of, 'absorbed'),
    })),
    byAbsorber: mapped(of('ABSORBER'), 'absorber_id', (of) => ({ absorbed: tallyOf(of, 'requests') })),
  };
};

type Key = 'month' | 'service_id' | 'class' | 'criterion_id' | 'absorber_id';
type Count = 'requests' | 'undeclared' | 'declined' | 'skipped' | 'blocked' | 'absorbed' | 'placed';

const keyOf =
  (key: Key) =>
  (row: Row): string =>
    row[key] ?? '';

const mapped = <T>(rows: readonly Row[], key: Key, make: (of: readonly Row[], key: string) => T) =>
  new Map([...Map.groupBy(rows, keyOf(key))].map(([name, of]) => [name, make(of, name)]));

const tallyOf = (rows: readonly Row[], count: Count): Tally => {
  const tally = new Map<string, number>();
  for (const row of rows)
    if (row[count] > 0) tally.set(row.organisation_id, (tally.get(row.organisation_id) ?? 0) + row[count]);
  return tally;
};

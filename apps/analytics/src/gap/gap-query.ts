import type { CriterionClass } from '@whichdoor/contracts';
import type { EntityManager } from 'typeorm';
import type { GapFilter } from './gap-filter.js';

/** Requests of one organisation in one cell of one dimension. Raw. */
export type GapRow = {
  readonly dimension: 'REQUESTS' | 'UNANSWERED' | 'MONTH' | 'SERVICE' | 'CLASS' | 'CRITERION' | 'ABSORBER';
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
  /** Accepted by a service without having been absorbed */
  readonly placed: number;
  /** Accepted by a service, absorbed or not */
  readonly accepted: number;
  readonly undeclared_absorbed: number;
  readonly undeclared_placed: number;
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

/** How many of the rows of a group hold something. */
const those = (condition: string) => `(count(*) filter (where ${condition}))::int`;
const absorbed = those('is_absorbed');
const placed = those('is_placed and not is_absorbed');

/**
 * One statement, so that all figures are of one moment. Each dimension reads only the rows that count for it and adds
 * up only what is shown of it; PostgreSQL spreads each over its workers.
 */
const countingQuery = (doors: string, materialized: 'materialized' | 'not materialized') => `
  with door as ${materialized} (${doors})
  select 'REQUESTS' as dimension, month, ${noIds}, organisation_id, count(*)::int as requests,
         0 as undeclared, 0 as declined, 0 as skipped, 0 as blocked, 0 as absorbed, 0 as placed, 0 as accepted,
         0 as undeclared_absorbed, 0 as undeclared_placed
  from need_fact where ${asked}
  group by month, organisation_id
  union all
  select 'UNANSWERED', null, ${noIds}, organisation_id, count(*)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from need_fact
  where ${asked} and exists (
    select from offer_fact offer where offer.need_id = need_fact.need_id and offer.outcome = 'EXPIRED'
  )
  group by organisation_id
  union all
  select 'MONTH', month, ${noIds}, organisation_id, count(*)::int,
         ${those('is_undeclared')}, 0, 0, 0, ${absorbed}, ${placed}, ${those('is_placed')},
         ${those('is_undeclared and is_absorbed')}, ${those('is_undeclared and is_placed and not is_absorbed')}
  from door where is_first
  group by month, organisation_id
  union all
  select 'SERVICE', null, service_id, null, null, null, organisation_id, count(*)::int,
         ${those('is_undeclared_here')}, 0, 0, 0, 0, 0, 0, 0, 0
  from door where is_first_at_service
  group by service_id, organisation_id
  union all
  select 'CLASS', month, null, class, null, null, organisation_id, count(*)::int,
         0, 0, 0, 0, ${absorbed}, ${placed}, 0, 0, 0
  from door where is_first_of_class
  group by class, month, organisation_id
  union all
  select 'CRITERION', null, service_id, class, criterion_id, null, organisation_id, count(*)::int,
         0, ${those('was_declined')}, ${those('was_skipped')}, ${those('was_blocked')}, ${absorbed}, ${placed}, 0, 0, 0
  from door where criterion_id is not null
  group by service_id, class, criterion_id, organisation_id
  union all
  select 'ABSORBER', null, null, null, null, absorber_id, organisation_id, count(*)::int, 0, 0, 0, 0, 0, 0, 0, 0, 0
  from (
    select distinct door.need_id, door.organisation_id, encounter.organisation_id as absorber_id
    from door join encounter_fact encounter
      on encounter.need_id = door.need_id and encounter.moment >= door.shut_since
    where door.is_first and door.is_absorbed
  ) absorption
  group by absorber_id, organisation_id
`;

const orNull = <T>(list: readonly T[] | null | undefined) => (list && list.length > 0 ? list : null);

/** Counts the requests of a period by everything that a report shows. */
export const readGapRows = async (
  tx: Pick<EntityManager, 'query'>,
  filter: GapFilter,
): Promise<readonly GapRow[]> => {
  const classes = orNull(filter.classes);
  // Compiling the statement takes longer than running it, and its tables of groups fit into memory.
  await tx.query("select set_config('jit', 'off', true), set_config('work_mem', '64MB', true)");
  return tx.query<GapRow[]>(
    classes ? countingQuery(doorsOfClasses, 'materialized') : countingQuery(allDoors, 'not materialized'),
    [filter.from, filter.to, orNull(filter.needKinds), orNull(filter.areas), classes],
  );
};

import type { CriterionClass } from '@whichdoor/contracts';
import type { Transaction } from '@whichdoor/platform';
import type { GapFilter } from './gap-filter.js';
import { emptyTally, type Tally } from './tally.js';

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
  readonly dimension: 'TOTAL' | 'MONTH' | 'CLASS' | 'SERVICE' | 'CRITERION' | 'ABSORBER';
  readonly key: string | null;
  readonly service_id: string | null;
  readonly class: CriterionClass | null;
  readonly organisation_id: string;
  /** Five counts; what they count depends on the dimension */
  readonly counts: readonly number[];
};

/**
 * Each request is looked at once: which doors it met, since when it was shut out, and what happened afterwards. A
 * criterion of which nothing was heard yet counts as not classified.
 */
const countingQuery = `
  with request as materialized (
    select need_id, organisation_id, month from need_fact
    where month between $1 and $2
      and ($3::text[] is null or kind = any ($3::text[]))
      and ($4::text[] is null or area = any ($4::text[]))
  ), door as materialized (
    select request.need_id, request.organisation_id, door.service_id, door.criterion_id, door.moment,
           door.was_declined, door.was_skipped, door.was_blocked, door.criterion_id is null as is_undeclared,
           coalesce(criterion.class, 'NOT_CLASSIFIED') as class,
           $5::text[] is null
             or door.criterion_id is not null and coalesce(criterion.class, 'NOT_CLASSIFIED') = any ($5::text[]) as counts
    from request
    join shut_door_fact door on door.need_id = request.need_id
    left join criterion_fact criterion on criterion.criterion_id = door.criterion_id
  ), shut as materialized (
    select need_id, organisation_id, min(moment) filter (where counts) as since,
           bool_or(is_undeclared) as is_undeclared
    from door group by need_id, organisation_id having bool_or(counts)
  ), absorption as materialized (
    select distinct shut.need_id, shut.organisation_id, encounter.organisation_id as absorber_id
    from shut join encounter_fact encounter
      on encounter.need_id = shut.need_id and encounter.moment >= shut.since
  ), absorbed as materialized (
    select distinct need_id from absorption
  ), placed as materialized (
    select distinct shut.need_id
    from shut join offer_fact offer
      on offer.need_id = shut.need_id and offer.outcome = 'ACCEPTED' and offer.moment >= shut.since
  )
  select 'TOTAL' as dimension, null as key, null::uuid as service_id, null as class, organisation_id,
         array[count(*), count(*) filter (where is_undeclared), count(absorbed.need_id), count(placed.need_id), 0]::int[]
           as counts
  from shut left join absorbed using (need_id) left join placed using (need_id)
  group by organisation_id
  union all
  select 'MONTH', request.month, null, null, request.organisation_id,
         array[count(*), count(shut.need_id), 0, 0, 0]::int[]
  from request left join shut using (need_id)
  group by request.month, request.organisation_id
  union all
  select 'CLASS', class, null, class, organisation_id, array[count(*), 0, 0, 0, 0]::int[]
  from (
    select need_id, organisation_id, class
    from door where counts and not is_undeclared group by need_id, organisation_id, class
  ) by_class
  group by class, organisation_id
  union all
  select 'SERVICE', service_id::text, service_id, null, organisation_id,
         array[count(*), count(*) filter (where is_undeclared), 0, 0, 0]::int[]
  from (
    select need_id, organisation_id, service_id, bool_or(is_undeclared) as is_undeclared
    from door group by need_id, organisation_id, service_id having bool_or(counts)
  ) at_service
  group by service_id, organisation_id
  union all
  select 'CRITERION', criterion_id::text, service_id, class, organisation_id,
         array[count(*), count(*) filter (where was_declined), count(*) filter (where was_skipped),
               count(*) filter (where was_blocked), count(absorbed.need_id)]::int[]
  from door left join absorbed using (need_id)
  where counts and not is_undeclared
  group by criterion_id, service_id, class, organisation_id
  union all
  select 'ABSORBER', absorber_id::text, null, null, organisation_id, array[count(*), 0, 0, 0, 0]::int[]
  from absorption
  group by absorber_id, organisation_id
`;

const orNull = <T>(list: readonly T[] | null | undefined) => (list && list.length > 0 ? list : null);

/** Counts the requests of a period. These counts are raw: they leave this service only through `reportOf`. */
export const countGaps = async (tx: Transaction, filter: GapFilter): Promise<GapTallies> => {
  const rows = await tx.query<Row[]>(countingQuery, [
    filter.from,
    filter.to,
    orNull(filter.needKinds),
    orNull(filter.areas),
    orNull(filter.classes),
  ]);
  const of = (dimension: Row['dimension']) => rows.filter((row) => row.dimension === dimension);
  const byKey = (dimension: Row['dimension']) => Map.groupBy(of(dimension), ({ key }) => key ?? '');
  const totals = of('TOTAL');
  const months = of('MONTH');
  return {
    requests: tallyOf(months, 0),
    shutOut: tallyOf(totals, 0),
    undeclared: tallyOf(totals, 1),
    absorbed: tallyOf(totals, 2),
    placedElsewhere: tallyOf(totals, 3),
    byMonth: mapped(byKey('MONTH'), (of) => ({ requests: tallyOf(of, 0), shutOut: tallyOf(of, 1) })),
    byClass: mapped(byKey('CLASS'), (of) => ({ shutOut: tallyOf(of, 0) })) as GapTallies['byClass'],
    byService: mapped(byKey('SERVICE'), (of) => ({ shutOut: tallyOf(of, 0), undeclared: tallyOf(of, 1) })),
    byCriterion: mapped(byKey('CRITERION'), (of) => ({
      serviceId: of[0]?.service_id ?? '',
      class: of[0]?.class ?? 'NOT_CLASSIFIED',
      shutOut: tallyOf(of, 0),
      declined: tallyOf(of, 1),
      skipped: tallyOf(of, 2),
      blocked: tallyOf(of, 3),
      absorbed: tallyOf(of, 4),
    })),
    byAbsorber: mapped(byKey('ABSORBER'), (of) => ({ absorbed: tallyOf(of, 0) })),
  };
};

const mapped = <T>(groups: ReadonlyMap<string, readonly Row[]>, make: (of: readonly Row[]) => T) =>
  new Map([...groups].map(([key, of]) => [key, make(of)]));

const tallyOf = (rows: readonly Row[], place: number): Tally => {
  if (rows.length === 0) return emptyTally;
  const tally = new Map<string, number>();
  for (const { organisation_id: organisation, counts } of rows)
    tally.set(organisation, (tally.get(organisation) ?? 0) + (counts[place] ?? 0));
  return tally;
};

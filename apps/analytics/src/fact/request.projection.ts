import type { EntityManager } from 'typeorm';

// Events of one request come from several topics at once, and what follows from them is made of all of them. So they
// wait for each other; those of a criterion, which concern many requests, wait for all.
// One order for everybody, or two that keep facts about the same requests could wait for each other.
const lockRequests = `
  select pg_advisory_xact_lock_shared(hashtext('whichdoor criteria')),
         pg_advisory_xact_lock(hashtext('whichdoor request'), number)
  from (select distinct hashtext(id) as number from unnest($1::text[]) as request (id) order by number) as requests`;
const lockAllRequests = "select pg_advisory_xact_lock(hashtext('whichdoor criteria'))";

/** Everything about the shut doors of these requests that follows from other facts, made anew. */
const followUp = `
  with outcome as (
    select need_id, min(moment) as since, bool_or(criterion_id is null) as is_undeclared
    from shut_door_fact where need_id = any ($1::uuid[]) group by need_id
  ), ranked as (
    select door.position, outcome.since, outcome.is_undeclared,
           request.organisation_id, request.kind, request.area, request.month, known.class,
           exists (
             select from encounter_fact encounter
             where encounter.need_id = door.need_id and encounter.moment >= outcome.since
           ) as is_absorbed,
           exists (
             select from offer_fact offer
             where offer.need_id = door.need_id and offer.outcome = 'ACCEPTED' and offer.moment >= outcome.since
           ) as is_placed,
           bool_or(door.criterion_id is null) over at_service as is_undeclared_here,
           row_number() over (partition by door.need_id order by door.service_id, door.criterion_id) = 1 as is_first,
           row_number() over (at_service order by door.criterion_id) = 1 as is_first_at_service,
           known.class is not null and row_number() over (
             partition by door.need_id, known.class order by door.service_id, door.criterion_id
           ) = 1 as is_first_of_class
    from shut_door_fact door
    join outcome on outcome.need_id = door.need_id
    left join need_fact request on request.need_id = door.need_id
    left join criterion_fact criterion on criterion.criterion_id = door.criterion_id
    cross join lateral (
      -- Of a criterion nothing may have been heard yet.
      select case when door.criterion_id is not null then coalesce(criterion.class, 'NOT_CLASSIFIED') end as class
    ) known
    window at_service as (partition by door.need_id, door.service_id)
  )
  update shut_door_fact door set
    organisation_id = ranked.organisation_id, kind = ranked.kind, area = ranked.area, month = ranked.month,
    class = ranked.class, shut_since = ranked.since, is_absorbed = ranked.is_absorbed, is_placed = ranked.is_placed,
    is_undeclared = ranked.is_undeclared, is_undeclared_here = ranked.is_undeclared_here,
    is_first = ranked.is_first, is_first_at_service = ranked.is_first_at_service,
    is_first_of_class = ranked.is_first_of_class
  from ranked
  where door.position = ranked.position
    and (door.organisation_id, door.kind, door.area, door.month, door.class, door.shut_since, door.is_absorbed,
         door.is_placed, door.is_undeclared, door.is_undeclared_here, door.is_first, door.is_first_at_service,
         door.is_first_of_class)
      is distinct from
        (ranked.organisation_id, ranked.kind, ranked.area, ranked.month, ranked.class, ranked.since, ranked.is_absorbed,
         ranked.is_placed, ranked.is_undeclared, ranked.is_undeclared_here, ranked.is_first, ranked.is_first_at_service,
         ranked.is_first_of_class)`;

/** Keeps facts about some requests, and everything that follows from them. */
export const keepOfRequests = async (
  tx: EntityManager,
  needIds: readonly string[],
  keep: () => Promise<unknown>,
): Promise<void> => {
  await tx.query(lockRequests, [needIds]);
  await keep();
  // Most requests never met a shut door, and looking costs a fraction of making nothing anew.
  const met = await tx.query<{ need_id: string }[]>(
    'select distinct need_id from shut_door_fact where need_id = any ($1::uuid[])',
    [needIds],
  );
  if (met.length > 0) await tx.query(followUp, [met.map(({ need_id: needId }) => needId)]);
};

/** Keeps a fact about one request, and everything that follows from it. */
export const keepOfRequest = (
  tx: EntityManager,
  needId: string,
  keep: () => Promise<unknown>,
): Promise<void> => keepOfRequests(tx, [needId], keep);

/** Keeps a fact about a criterion, and everything that follows from it for the requests that met it. */
export const keepOfCriterion = async (
  tx: EntityManager,
  criterionId: string,
  keep: () => Promise<unknown>,
): Promise<void> => {
  await tx.query(lockAllRequests);
  await keep();
  const met = await tx.query<{ need_id: string }[]>(
    'select distinct need_id from shut_door_fact where criterion_id = $1',
    [criterionId],
  );
  if (met.length > 0) await tx.query(followUp, [met.map(({ need_id: needId }) => needId)]);
};

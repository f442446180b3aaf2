import type { Transaction } from '@whichdoor/platform';
import type { GapFilter } from '../gap/gap-filter.js';
import { readCriteria } from './known-criterion.js';
import { narrowedBy, orNull, readRequests } from './requests-of.js';
import type { KnownCriterion, ShutRecord, ShutRequests } from './shut-request.js';

type ShutRow = {
  readonly organisation_id: string;
  readonly doors: readonly (readonly [string, readonly string[] | null, boolean])[];
  readonly requests: number;
};

/**
 * Requests that met the same doors, counted together. The classes of the filter choose requests, as they do in the gap
 * report; a chosen request keeps every door and every criterion that it met, or its blocking sets would be wrong.
 */
const shutQuery = `
  with door as (
    select request.need_id, request.organisation_id, door.service_id, door.criterion_id,
           $5::text[] is null
             or door.criterion_id is not null and coalesce(criterion.class, 'NOT_CLASSIFIED') = any ($5::text[]) as counts
    from need_fact request
    join shut_door_fact door on door.need_id = request.need_id
    left join criterion_fact criterion on criterion.criterion_id = door.criterion_id
    where request.month between $1 and $2
      and ($3::text[] is null or request.kind = any ($3::text[]))
      and ($4::text[] is null or request.area = any ($4::text[]))
  ), at_service as (
    select need_id, organisation_id, bool_or(counts) as counts,
           jsonb_build_array(service_id,
             jsonb_agg(criterion_id order by criterion_id) filter (where criterion_id is not null),
             bool_or(criterion_id is null)) as door
    from door group by need_id, organisation_id, service_id
  ), shut as (
    select need_id, organisation_id, jsonb_agg(door order by door) as doors
    from at_service group by need_id, organisation_id having bool_or(counts)
  )
  select organisation_id, doors, count(*)::int as requests from shut group by organisation_id, doors
`;

/** Reads which doors were shut to the requests of a period, and by what. */
export const readShutRecord = async (
  tx: Transaction,
  filter: GapFilter,
  askedAbout: readonly string[],
): Promise<ShutRecord> => {
  const rows = await tx.query<ShutRow[]>(shutQuery, [...narrowedBy(filter), orNull(filter.classes)]);
  const shut = rows.map(shutRequestsOf);
  const services = new Set(shut.flatMap(({ doors }) => doors.map(({ serviceId }) => serviceId)));
  const known = await readCriteria(tx, [...services], askedAbout);
  return {
    requests: await readRequests(tx, filter),
    shut,
    criteria: new Map([...metAt(shut), ...known]),
  };
};

const shutRequestsOf = ({ organisation_id: organisationId, doors, requests }: ShutRow): ShutRequests => ({
  organisationId,
  doors: doors.map(([serviceId, criterionIds, isUndeclared]) => ({
    serviceId,
    criterionIds: criterionIds ?? [],
    isUndeclared,
  })),
  requests,
});

/** Criteria that shut a door, of which nothing else may have been heard yet. */
const metAt = (shut: readonly ShutRequests[]): (readonly [string, KnownCriterion])[] =>
  shut.flatMap(({ doors }) =>
    doors.flatMap(({ serviceId, criterionIds }) =>
      criterionIds.map(
        (id) => [id, { serviceId, class: 'NOT_CLASSIFIED', limit: null, failed: null }] as const,
      ),
    ),
  );

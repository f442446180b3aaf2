import type { Transaction } from '@whichdoor/platform';
import type { AddedQuestion } from './added-question.js';
import { readCriteria } from './known-criterion.js';
import { narrowedBy, orNull, readRequests } from './requests-of.js';
import type { KnownCriterion } from './shut-request.js';

/** Requests of one organisation that the same services took on, and that the same criteria had shut out elsewhere. */
export type AcceptedRequests = {
  readonly organisationId: string;
  readonly takenOnBy: readonly string[];
  /** By service that did not take them on */
  readonly shut: readonly { readonly serviceId: string; readonly criterionIds: readonly string[] }[];
  readonly requests: number;
};

/** What an added criterion is asked of. Raw: it leaves this service only through `addedReportOf`. */
export type AcceptedRecord = {
  readonly requests: ReadonlyMap<string, number>;
  readonly accepted: readonly AcceptedRequests[];
  readonly criteria: ReadonlyMap<string, KnownCriterion>;
};

type Row = {
  readonly organisation_id: string;
  readonly taken_on_by: readonly string[];
  readonly shut: readonly (readonly [string, readonly string[]])[];
  readonly requests: number;
};

/** A service that took a request on in the end was open to it, whatever it said before. */
const acceptedQuery = `
  with accepted as (
    select request.need_id, request.organisation_id, taken.on_by
    from need_fact request
    cross join lateral (
      select array_agg(distinct service_id order by service_id) as on_by from offer_fact offer
      where offer.need_id = request.need_id and offer.outcome = 'ACCEPTED'
    ) taken
    where request.month between $1 and $2
      and ($3::text[] is null or request.kind = any ($3::text[]))
      and ($4::text[] is null or request.area = any ($4::text[]))
      and $5::uuid = any (taken.on_by)
      and ($6::text[] is null or exists (
        select from shut_door_fact door where door.need_id = request.need_id and door.class = any ($6::text[])
      ))
  ), told as (
    select accepted.organisation_id, accepted.on_by as taken_on_by, coalesce((
      select jsonb_agg(jsonb_build_array(service_id, criteria) order by service_id) from (
        select door.service_id, jsonb_agg(door.criterion_id order by door.criterion_id) as criteria
        from shut_door_fact door
        where door.need_id = accepted.need_id and door.criterion_id is not null
          and door.service_id <> all (accepted.on_by)
        group by door.service_id
      ) at_service
    ), '[]') as shut
    from accepted
  )
  select organisation_id, taken_on_by, shut, count(*)::int as requests
  from told group by organisation_id, taken_on_by, shut
`;

/** Reads which requests of a period a service took on, and what had shut them out elsewhere. */
export const readAcceptedRecord = async (
  tx: Transaction,
  { filter, service, like }: AddedQuestion,
): Promise<AcceptedRecord> => {
  const rows = await tx.query<Row[]>(acceptedQuery, [...narrowedBy(filter), service, orNull(filter.classes)]);
  return {
    requests: await readRequests(tx, filter),
    accepted: rows.map((row) => ({
      organisationId: row.organisation_id,
      takenOnBy: row.taken_on_by,
      shut: row.shut.map(([serviceId, criterionIds]) => ({ serviceId, criterionIds })),
      requests: row.requests,
    })),
    criteria: new Map(await readCriteria(tx, [], [like])),
  };
};

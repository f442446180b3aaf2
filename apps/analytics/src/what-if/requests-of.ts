import type { Transaction } from '@whichdoor/platform';
import type { GapFilter } from '../gap/gap-filter.js';

/** An empty list does not narrow, and is none to SQL. */
export const orNull = <T>(list: readonly T[] | null | undefined) => (list && list.length > 0 ? list : null);

/** What a filter narrows requests by, as the first four parameters of a query: months, kinds and areas. */
export const narrowedBy = (filter: GapFilter) => [
  filter.from,
  filter.to,
  orNull(filter.needKinds),
  orNull(filter.areas),
];

const query = `
  select organisation_id, count(*)::int as requests from need_fact
  where month between $1 and $2
    and ($3::text[] is null or kind = any ($3::text[]))
    and ($4::text[] is null or area = any ($4::text[]))
  group by organisation_id
`;

/** How many requests each organisation made, shut out or not. */
export const readRequests = async (tx: Transaction, filter: GapFilter): Promise<Map<string, number>> => {
  const rows = await tx.query<{ organisation_id: string; requests: number }[]>(query, narrowedBy(filter));
  return new Map(rows.map((row) => [row.organisation_id, row.requests]));
};

import type { CriterionClass } from '@whichdoor/contracts';
import type { KnownLimit, LimitOperator } from '@whichdoor/eligibility';
import type { Transaction } from '@whichdoor/platform';
import type { KnownCriterion } from './shut-request.js';

type CriterionRow = {
  readonly criterion_id: string;
  readonly service_id: string;
  readonly class: CriterionClass | null;
  readonly limit_attribute: string | null;
  readonly limit_operator: LimitOperator | null;
  readonly limit_value: number | null;
  readonly limit_told: number | null;
};

/** Of these services and ids, and those about the same amounts as any of them: what shut one door tells of the next. */
const query = `
  with asked as (
    select * from criterion_fact where service_id = any ($1::uuid[]) or criterion_id = any ($2::uuid[])
  )
  select * from asked
  union
  select * from criterion_fact
  where limit_attribute in (select limit_attribute from asked where criterion_id = any ($2::uuid[]))
`;

/** Criteria of some services, and some criteria with all others about the same amounts. */
export const readCriteria = async (
  tx: Transaction,
  serviceIds: readonly string[],
  criterionIds: readonly string[],
): Promise<(readonly [string, KnownCriterion])[]> => {
  const rows = await tx.query<CriterionRow[]>(query, [serviceIds, criterionIds]);
  return rows.map((row) => [
    row.criterion_id,
    {
      serviceId: row.service_id,
      class: row.class ?? 'NOT_CLASSIFIED',
      limit: limitOf(row, row.limit_value),
      failed: limitOf(row, row.limit_told),
    },
  ]);
};

const limitOf = (
  { limit_attribute: attribute, limit_operator: operator }: CriterionRow,
  value: number | null,
): KnownLimit | null =>
  attribute !== null && operator !== null && value !== null ? { attribute, operator, value } : null;

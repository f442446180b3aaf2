import type { AddedCriterion } from '@whichdoor/eligibility';
import type { GapFilter } from '../gap/gap-filter.js';
import type { KnownCriterion } from './shut-request.js';

/** A criterion that a planner thinks up for a service, and of which requests. */
export type AddedQuestion = {
  readonly filter: GapFilter;
  readonly service: string;
  readonly like: string;
  readonly value?: number | null;
};

type Criteria = ReadonlyMap<string, KnownCriterion>;

/** Why a question cannot be answered, as a sentence; null when it can. */
export const checkAdded = ({ like, value }: AddedQuestion, criteria: Criteria): string | null => {
  const known = criteria.get(like);
  if (!known) return 'Nothing was ever heard of the criterion that the new one would be like.';
  return value !== null && value !== undefined && !known.limit
    ? 'That criterion is not a limit, so there is no number to change.'
    : null;
};

/**
 * The new criterion in the engine's words. Of a limit, every rule about the same amount tells; of anything else, only the
 * rule that it is like.
 */
export const addedOf = ({ service, like, value }: AddedQuestion, criteria: Criteria): AddedCriterion => {
  const limit = criteria.get(like)?.limit;
  if (!limit) return { serviceId: service, knownFrom: [like] };
  const knownFrom = [...criteria]
    .filter(([, it]) => it.limit?.attribute === limit.attribute)
    .map(([id]) => id);
  return {
    serviceId: service,
    knownFrom,
    limit: { operator: limit.operator, value: value ?? limit.value },
  };
};

/** The same with every other number at which what is recorded tells something else: what a reader may ask next. */
export const othersLike = (added: AddedCriterion, criteria: Criteria): AddedCriterion[] => {
  const { limit, knownFrom } = added;
  if (!limit) return [];
  const values = new Set(knownFrom.flatMap((id) => criteria.get(id)?.failed?.value ?? []));
  values.delete(limit.value);
  return [...values].map((value) => ({ ...added, limit: { operator: limit.operator, value } }));
};

import { In, type EntityManager } from 'typeorm';
import type { CriterionVersion, KnownCriterion } from './criterion.js';
import { KnownCriterionEntity } from './criterion.entity.js';

/** Every known version of these criteria, in one question to the database. */
export const findKnownCriteria = async (
  tx: EntityManager,
  criteria: readonly CriterionVersion[],
): Promise<KnownCriterion[]> => {
  const ids = [...new Set(criteria.map(({ criterionId }) => criterionId))];
  return ids.length ? tx.find(KnownCriterionEntity, { where: { criterionId: In(ids) } }) : [];
};

import { EntitySchema } from 'typeorm';
import type { KnownCriterion } from './criterion.js';

export const KnownCriterionEntity = new EntitySchema<KnownCriterion>({
  name: 'known_criterion',
  columns: {
    criterionId: {
      type: 'uuid',
      name: 'criterion_id',
      primary: true,
      primaryKeyConstraintName: 'known_criterion_pk',
    },
    version: { type: 'int', primary: true, primaryKeyConstraintName: 'known_criterion_pk' },
    serviceId: { type: 'uuid', name: 'service_id' },
    attributes: { type: 'text', array: true, nullable: true },
    endedAt: { type: 'timestamptz', name: 'ended_at', nullable: true },
  },
});

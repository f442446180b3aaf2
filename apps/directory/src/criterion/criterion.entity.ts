import { EntitySchema } from 'typeorm';
import type { Criterion, CriterionVersion } from './criterion.js';

export const CriterionEntity = new EntitySchema<Criterion>({
  name: 'criterion',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'criterion_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    serviceId: { type: 'uuid', name: 'service_id' },
    version: { type: 'integer' },
    class: { type: 'text' },
    sentence: { type: 'text' },
    rule: { type: 'text' },
    quote: { type: 'text', nullable: true },
    status: { type: 'text' },
    publishedAt: { type: 'timestamptz', name: 'published_at' },
  },
});

export const CriterionVersionEntity = new EntitySchema<CriterionVersion>({
  name: 'criterion_version',
  columns: {
    criterionId: {
      type: 'uuid',
      name: 'criterion_id',
      primary: true,
      primaryKeyConstraintName: 'criterion_version_pk',
    },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'criterion_version_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    sentence: { type: 'text' },
    rule: { type: 'text' },
    publishedAt: { type: 'timestamptz', name: 'published_at' },
  },
});

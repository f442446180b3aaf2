import { EntitySchema } from 'typeorm';
import type { Gap } from './gap.js';

export const GapEntity = new EntitySchema<Gap>({
  name: 'gap',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'gap_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    needId: { type: 'uuid', name: 'need_id' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    serviceId: { type: 'uuid', name: 'service_id', nullable: true },
    skipReason: { type: 'text', name: 'skip_reason', nullable: true },
    doors: { type: 'jsonb' },
  },
});

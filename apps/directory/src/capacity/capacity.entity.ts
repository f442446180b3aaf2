import { EntitySchema } from 'typeorm';
import type { Capacity } from './capacity.js';

export const CapacityEntity = new EntitySchema<Capacity>({
  name: 'capacity',
  columns: {
    serviceId: { type: 'uuid', name: 'service_id', primary: true, primaryKeyConstraintName: 'capacity_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    available: { type: 'integer' },
    maximum: { type: 'integer', nullable: true },
    confirmedAt: { type: 'timestamptz', name: 'confirmed_at' },
  },
});

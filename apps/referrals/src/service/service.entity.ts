import { EntitySchema } from 'typeorm';
import type { KnownService } from './service.js';

export const KnownServiceEntity = new EntitySchema<KnownService>({
  name: 'known_service',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_service_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    isListed: { type: 'boolean', name: 'is_listed' },
  },
});

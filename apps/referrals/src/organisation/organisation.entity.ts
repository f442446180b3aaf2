import { EntitySchema } from 'typeorm';
import type { KnownOrganisation } from './organisation.js';

export const KnownOrganisationEntity = new EntitySchema<KnownOrganisation>({
  name: 'known_organisation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_organisation_pk' },
    isActive: { type: 'boolean', name: 'is_active' },
  },
});

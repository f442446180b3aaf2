import { EntitySchema } from 'typeorm';
import type { KnownNeed } from './need.js';

export const KnownNeedEntity = new EntitySchema<KnownNeed>({
  name: 'known_need',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_need_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    isOpen: { type: 'boolean', name: 'is_open' },
  },
});

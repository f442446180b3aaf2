import { EntitySchema } from 'typeorm';
import type { Site } from './site.js';

export const SiteEntity = new EntitySchema<Site>({
  name: 'site',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'site_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    name: { type: 'text' },
    area: { type: 'text', nullable: true },
  },
});

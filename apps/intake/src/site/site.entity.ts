import { EntitySchema } from 'typeorm';
import type { KnownSite } from './site.js';

export const KnownSiteEntity = new EntitySchema<KnownSite>({
  name: 'known_site',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'known_site_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
  },
});

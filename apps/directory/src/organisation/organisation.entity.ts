import { EntitySchema } from 'typeorm';
import type { Organisation } from './organisation.js';

export const OrganisationEntity = new EntitySchema<Organisation>({
  name: 'organisation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organisation_pk' },
    name: { type: 'text' },
    model: { type: 'text' },
    governanceWords: { type: 'text', name: 'governance_words', nullable: true },
    status: { type: 'text' },
    sourceDirectory: { type: 'text', name: 'source_directory', nullable: true },
    sourceRowId: { type: 'text', name: 'source_row_id', nullable: true },
    sourceDigest: { type: 'text', name: 'source_digest', nullable: true },
  },
});

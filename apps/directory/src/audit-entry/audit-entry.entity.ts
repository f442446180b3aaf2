import { EntitySchema } from 'typeorm';
import type { AuditEntry } from './audit-entry.js';

export const AuditEntryEntity = new EntitySchema<AuditEntry>({
  name: 'audit_entry',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'audit_entry_pk' },
    at: { type: 'timestamptz' },
    actor: { type: 'text' },
    action: { type: 'text' },
    subjectId: { type: 'text', name: 'subject_id' },
    organisationId: { type: 'uuid', name: 'organisation_id', nullable: true },
    changes: { type: 'jsonb' },
  },
});

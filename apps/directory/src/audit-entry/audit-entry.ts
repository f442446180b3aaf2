import type { AuditChange } from './audit-change.js';

/** Something somebody changed in the directory. It is written once and never changed. */
export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  /** Id of the person or system, never a name. */
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  /** The organisation whose matter it was; null for people who work for the whole sector. */
  readonly organisationId: string | null;
  /** What became different; empty where something was made. */
  readonly changes: AuditChange[];
};

import { Injectable } from '@nestjs/common';
import { Database, pageOf, toConnection, type User } from '@whichdoor/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { checkIsOwnOrganisation } from '../authority.js';
import type { AskedPage } from '../page-by-name.js';
import { AuditEntryEntity } from './audit-entry.entity.js';
import type { AuditEntry } from './audit-entry.js';

/** Which entries to list; every part narrows. */
export type AuditFilter = {
  readonly actor?: string | null;
  readonly action?: string | null;
  readonly subjectId?: string | null;
  readonly from?: Date | null;
  readonly until?: Date | null;
};
export type ListAuditEntries = AskedPage & {
  readonly organisationId?: string | null;
  readonly filter?: AuditFilter | null;
};

@Injectable()
export class AuditEntryService {
  constructor(private readonly database: Database) {}

  /** Entries of one organisation, or all that this administrator may see. */
  list(user: User, { organisationId, filter, ...asked }: ListAuditEntries) {
    if (organisationId) checkIsOwnOrganisation(user, organisationId);
    const page = pageOf(asked);
    const [at, id] = page.after ?? [];
    return this.database.transaction(user, async (tx) => {
      const query = tx
        .createQueryBuilder(AuditEntryEntity, 'entry')
        .orderBy('entry.at', 'DESC')
        .addOrderBy('entry.id', 'DESC')
        .limit(page.size + 1);
      if (organisationId) query.andWhere('entry.organisation_id = :organisationId', { organisationId });
      narrow(query, filter ?? {});
      if (page.after) query.andWhere('(entry.at, entry.id) < (:at::timestamptz, :id::uuid)', { at, id });
      return toConnection(await query.getMany(), page, (entry) => [entry.at.toISOString(), entry.id]);
    });
  }
}

const narrow = (
  query: SelectQueryBuilder<AuditEntry>,
  { actor, action, subjectId, from, until }: AuditFilter,
) => {
  if (actor) query.andWhere('entry.actor = :actor', { actor });
  // The action of a role also says which: `grantRole manager`.
  if (action) query.andWhere("split_part(entry.action, ' ', 1) = :action", { action });
  if (subjectId) query.andWhere('entry.subject_id = :subjectId', { subjectId });
  if (from) query.andWhere('entry.at >= :from', { from });
  if (until) query.andWhere('entry.at < :until', { until });
};

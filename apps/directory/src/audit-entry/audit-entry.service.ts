import { Injectable } from '@nestjs/common';
import { Database, pageOf, toConnection, type User } from '@whichdoor/platform';
import { checkIsOwnOrganisation } from '../authority.js';
import type { AskedPage } from '../page-by-name.js';
import { AuditEntryEntity } from './audit-entry.entity.js';

export type ListAuditEntries = AskedPage & { readonly organisationId?: string | null };

@Injectable()
export class AuditEntryService {
  constructor(private readonly database: Database) {}

  /** Entries of one organisation, or all that this administrator may see. */
  list(user: User, { organisationId, ...asked }: ListAuditEntries) {
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
      if (page.after) query.andWhere('(entry.at, entry.id) < (:at::timestamptz, :id::uuid)', { at, id });
      return toConnection(await query.getMany(), page, (entry) => [entry.at.toISOString(), entry.id]);
    });
  }
}

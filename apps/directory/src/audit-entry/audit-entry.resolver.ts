import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import { Loaders, type RequestContext } from '../request-loaders.js';
import type { AuditEntry } from './audit-entry.js';
import type { ListAuditEntries } from './audit-entry.service.js';
import { AuditEntryService } from './audit-entry.service.js';

@Resolver('AuditEntry')
export class AuditEntryResolver {
  constructor(
    private readonly entries: AuditEntryService,
    private readonly loaders: Loaders,
  ) {}

  @Query('auditEntries')
  @Allow('AUDIT_READ')
  list(@Args() asked: ListAuditEntries, @CurrentUser() user: User) {
    return this.entries.list(user, asked);
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: AuditEntry, @Context() context: RequestContext) {
    return organisationId && this.loaders.of(context).organisation.load(organisationId);
  }
}

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

  // The union's type is told by where it was found; what a person is called stays at the identity provider.
  @ResolveField()
  async subject(@Parent() { subjectId }: AuditEntry, @Context() context: RequestContext) {
    const loaders = this.loaders.of(context);
    const [organisation, site, service, criterion] = await Promise.all([
      loaders.organisation.load(subjectId),
      loaders.site.load(subjectId),
      loaders.service.load(subjectId),
      loaders.criterion.load(subjectId),
    ]);
    if (organisation) return { __typename: 'Organisation', ...organisation };
    if (site) return { __typename: 'Site', ...site };
    if (service) return { __typename: 'Service', ...service };
    return criterion && { __typename: 'Criterion', ...criterion };
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: AuditEntry, @Context() context: RequestContext) {
    return organisationId && this.loaders.of(context).organisation.load(organisationId);
  }
}

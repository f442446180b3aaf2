import { Args, Context, Mutation, Parent, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import { Loaders, type RequestContext } from '../request-loaders.js';
import type { Site } from './site.js';
import type { OpenSite } from './site.service.js';
import { SiteService } from './site.service.js';

@Resolver('Site')
export class SiteResolver {
  constructor(
    private readonly sites: SiteService,
    private readonly loaders: Loaders,
  ) {}

  @Mutation()
  @Allow('ORGANISATION_REVISE')
  async openSite(@Args('input') input: OpenSite, @CurrentUser() user: User) {
    return toResult('Site', await this.sites.open(user, input));
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: Site, @Context() context: RequestContext) {
    return this.loaders.of(context).organisation.load(organisationId);
  }

  @ResolveReference()
  @Allow('DIRECTORY_READ')
  resolveReference(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loaders.of(context).site.load(id);
  }
}

import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
  ResolveReference,
} from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import { listingSourceOf } from '../listing-source.js';
import type { AskedPage } from '../page-by-name.js';
import { Loaders, type RequestContext } from '../request-loaders.js';
import { ServiceService } from '../service/service.service.js';
import type { Organisation } from './organisation.js';
import type { ListOrganisations, RegisterOrganisation, ReviseOrganisation } from './organisation.service.js';
import { OrganisationService } from './organisation.service.js';

@Resolver('Organisation')
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly listedServices: ServiceService,
    private readonly loaders: Loaders,
  ) {}

  @Query()
  @Allow('DIRECTORY_READ')
  organisation(@Args('id') id: string, @Context() context: RequestContext) {
    return this.loaders.of(context).organisation.load(id);
  }

  @Query('organisations')
  @Allow('DIRECTORY_READ')
  list(@Args() asked: ListOrganisations, @CurrentUser() user: User) {
    return this.organisations.list(user, asked);
  }

  @Mutation()
  @Allow('ORGANISATION_REGISTER')
  async registerOrganisation(@Args('input') input: RegisterOrganisation, @CurrentUser() user: User) {
    return toResult('Organisation', await this.organisations.register(user, input));
  }

  @Mutation()
  @Allow('ORGANISATION_REVISE')
  async reviseOrganisation(@Args('input') input: ReviseOrganisation, @CurrentUser() user: User) {
    return toResult('Organisation', await this.organisations.revise(user, input));
  }

  @Mutation()
  @Allow('ORGANISATION_REVISE')
  async reactivateOrganisation(@Args('input') { id }: { readonly id: string }, @CurrentUser() user: User) {
    return toResult('Organisation', await this.organisations.reactivate(user, id));
  }

  @Mutation()
  @Allow('ORGANISATION_REVISE')
  async deactivateOrganisation(@Args('input') { id }: { readonly id: string }, @CurrentUser() user: User) {
    return toResult('Organisation', await this.organisations.deactivate(user, id));
  }

  @ResolveField()
  sites(@Parent() { id }: Organisation, @Context() context: RequestContext) {
    return this.loaders.of(context).sitesOf.load(id);
  }

  @ResolveField()
  services(@Parent() { id }: Organisation, @Args() asked: AskedPage, @CurrentUser() user: User) {
    return this.listedServices.listOf(user, id, asked);
  }

  @ResolveField()
  source(@Parent() organisation: Organisation) {
    return listingSourceOf(organisation);
  }

  @ResolveReference()
  @Allow('DIRECTORY_READ')
  resolveReference(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loaders.of(context).organisation.load(id);
  }
}

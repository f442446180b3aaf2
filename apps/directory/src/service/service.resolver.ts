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
import { Loaders, type RequestContext } from '../request-loaders.js';
import type { Service } from './service.js';
import type { ListService, ListServices, ReviseService } from './service.service.js';
import { ServiceService } from './service.service.js';

@Resolver('Service')
export class ServiceResolver {
  constructor(
    private readonly services: ServiceService,
    private readonly loaders: Loaders,
  ) {}

  @Query()
  @Allow('DIRECTORY_READ')
  service(@Args('id') id: string, @Context() context: RequestContext) {
    return this.loaders.of(context).service.load(id);
  }

  @Query('services')
  @Allow('DIRECTORY_READ')
  list(@Args() asked: ListServices, @CurrentUser() user: User) {
    return this.services.list(user, asked);
  }

  @Mutation()
  @Allow('SERVICE_LIST')
  async listService(@Args('input') input: ListService, @CurrentUser() user: User) {
    return toResult('Service', await this.services.add(user, input));
  }

  @Mutation()
  @Allow('SERVICE_LIST')
  async reviseService(@Args('input') input: ReviseService, @CurrentUser() user: User) {
    return toResult('Service', await this.services.revise(user, input));
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: Service, @Context() context: RequestContext) {
    return this.loaders.of(context).organisation.load(organisationId);
  }

  @ResolveField()
  criteria(@Parent() { id }: Service, @Context() context: RequestContext) {
    return this.loaders.of(context).criteriaOf.load(id);
  }

  @ResolveField()
  retiredCriteria(@Parent() { id }: Service, @Context() context: RequestContext) {
    return this.loaders.of(context).retiredCriteriaOf.load(id);
  }

  @ResolveField()
  capacity(@Parent() { id }: Service, @Context() context: RequestContext) {
    return this.loaders.of(context).capacity.load(id);
  }

  @ResolveField()
  source(@Parent() service: Service) {
    return listingSourceOf(service);
  }

  @ResolveReference()
  @Allow('DIRECTORY_READ')
  resolveReference(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loaders.of(context).service.load(id);
  }
}

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
import { Loaders, type RequestContext } from '../request-loaders.js';
import type { Criterion } from './criterion.js';
import type { PublishCriterion, ReviseCriterion } from './criterion.service.js';
import { CriterionService } from './criterion.service.js';

@Resolver('Criterion')
export class CriterionResolver {
  constructor(
    private readonly criteria: CriterionService,
    private readonly loaders: Loaders,
  ) {}

  @Query()
  @Allow('DIRECTORY_READ')
  criterion(@Args('id') id: string, @Context() context: RequestContext) {
    return this.loaders.of(context).criterion.load(id);
  }

  @Mutation()
  @Allow('CRITERION_PUBLISH')
  async publishCriterion(@Args('input') input: PublishCriterion, @CurrentUser() user: User) {
    return toResult('Criterion', await this.criteria.publish(user, input));
  }

  @Mutation()
  @Allow('CRITERION_PUBLISH')
  async reviseCriterion(@Args('input') input: ReviseCriterion, @CurrentUser() user: User) {
    return toResult('Criterion', await this.criteria.revise(user, input));
  }

  @Mutation()
  @Allow('CRITERION_PUBLISH')
  async retireCriterion(@Args('input') { id }: { readonly id: string }, @CurrentUser() user: User) {
    return toResult('Criterion', await this.criteria.retire(user, id));
  }

  @ResolveField()
  service(@Parent() { serviceId }: Criterion, @Context() context: RequestContext) {
    return this.loaders.of(context).service.load(serviceId);
  }

  @ResolveField()
  rule(@Parent() { rule }: Criterion): unknown {
    return JSON.parse(rule);
  }

  @ResolveField()
  versions(@Parent() { id }: Criterion, @Context() context: RequestContext) {
    return this.loaders.of(context).versionsOf.load(id);
  }

  // A retired criterion is still what somebody was declined with: it stays readable.
  @ResolveReference()
  @Allow('DIRECTORY_READ')
  resolveReference(@Parent() { id }: { id: string }, @Context() context: RequestContext) {
    return this.loaders.of(context).criterion.load(id);
  }
}

import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type {
  ChangeInsightPermission,
  ListInsights,
  NoteInsight,
  ReadableInsight,
  RecordInsightFate,
} from './insight.service.js';
import { InsightService } from './insight.service.js';

@Resolver('Insight')
export class InsightResolver {
  constructor(private readonly insights: InsightService) {}

  @Query()
  @Allow('INSIGHT_READ')
  insight(@Args('id') id: string, @CurrentUser() user: User) {
    return this.insights.find(user, id);
  }

  @Query('insights')
  @Allow('INSIGHT_READ')
  list(@Args() asked: ListInsights, @CurrentUser() user: User) {
    return this.insights.list(user, asked);
  }

  @Mutation()
  @Allow('INSIGHT_NOTE')
  async noteInsight(@Args('input') input: NoteInsight, @CurrentUser() user: User) {
    return toResult('Insight', await this.insights.note(user, input));
  }

  @Mutation()
  @Allow('INSIGHT_NOTE')
  async removeInsight(@Args('input') { id }: { id: string }, @CurrentUser() user: User) {
    return toResult('InsightRemoval', await this.insights.remove(user, id));
  }

  @Mutation()
  @Allow('INSIGHT_FATE_RECORD')
  async recordInsightFate(@Args('input') input: RecordInsightFate, @CurrentUser() user: User) {
    return toResult('Insight', await this.insights.recordFate(user, input));
  }

  @Mutation()
  @Allow('INSIGHT_NOTE')
  async changeInsightPermission(@Args('input') input: ChangeInsightPermission, @CurrentUser() user: User) {
    return toResult('Insight', await this.insights.changePermission(user, input));
  }

  @ResolveField()
  organisation(@Parent() { organisationId }: ReadableInsight) {
    return { id: organisationId };
  }

  @ResolveField()
  partners(@Parent() { partnerIds }: ReadableInsight) {
    return partnerIds.map((id) => ({ id }));
  }

  @ResolveField()
  fates(@Parent() { fates }: ReadableInsight) {
    return fates.toReversed();
  }

  @ResolveReference()
  @Allow('INSIGHT_READ')
  resolveReference(@Parent() { id }: { id: string }, @CurrentUser() user: User) {
    return this.insights.find(user, id);
  }
}

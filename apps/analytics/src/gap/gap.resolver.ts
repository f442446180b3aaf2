import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, pageOf, type User } from '@whichdoor/platform';
import type { GapFilter } from './gap-filter.js';
import type { GapReport } from './gap-report.js';
import { GapService } from './gap.service.js';

/** Criteria that one report names: each comes with ten figures and their sentences. */
const mostCriteria = 500;

@Resolver('GapReport')
export class GapResolver {
  constructor(private readonly service: GapService) {}

  @Query()
  @Allow('GAP_READ')
  gaps(@Args('filter') filter: GapFilter, @CurrentUser() user: User) {
    return this.service.report(user, filter);
  }

  @ResolveField()
  byCriterion(@Parent() { byCriterion }: GapReport, @Args('first') first: number | null) {
    return byCriterion.slice(0, pageOf({ first }, { largest: mostCriteria }).size);
  }
}

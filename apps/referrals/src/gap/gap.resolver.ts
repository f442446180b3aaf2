import { Args, Mutation, Parent, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type { Gap } from './gap.js';
import type { RecordBlockedReferral, SkipMatch } from './gap.service.js';
import { GapService } from './gap.service.js';

@Resolver('Gap')
export class GapResolver {
  constructor(private readonly gaps: GapService) {}

  @Mutation()
  @Allow('GAP_RECORD')
  async skipMatch(@Args('input') input: SkipMatch, @CurrentUser() user: User) {
    return toResult('Gap', await this.gaps.skip(user, input));
  }

  @Mutation()
  @Allow('GAP_RECORD')
  async recordBlockedReferral(@Args('input') input: RecordBlockedReferral, @CurrentUser() user: User) {
    return toResult('Gap', await this.gaps.recordBlocked(user, input));
  }

  @ResolveField()
  need(@Parent() { needId }: Gap) {
    return { id: needId };
  }

  @ResolveField()
  service(@Parent() { serviceId }: Gap) {
    return serviceId && { id: serviceId };
  }

  @ResolveReference()
  @Allow('REFERRAL_READ')
  resolveReference(@Parent() { id }: { id: string }, @CurrentUser() user: User) {
    return this.gaps.find(user, id);
  }
}

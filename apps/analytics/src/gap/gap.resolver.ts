import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import type { GapFilter } from './gap-filter.js';
import { GapService } from './gap.service.js';

@Resolver()
export class GapResolver {
  constructor(private readonly service: GapService) {}

  @Query()
  @Allow('GAP_READ')
  gaps(@Args('filter') filter: GapFilter, @CurrentUser() user: User) {
    return this.service.report(user, filter);
  }
}

import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import type { MatchServices } from './matching.service.js';
import { MatchingService } from './matching.service.js';

@Resolver('ServiceMatches')
export class MatchingResolver {
  constructor(private readonly matching: MatchingService) {}

  @Query()
  @Allow('SERVICE_MATCH')
  matchServices(@Args('input') input: MatchServices, @CurrentUser() user: User) {
    return this.matching.match(user, input);
  }
}

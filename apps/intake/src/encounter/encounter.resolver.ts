import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type { Encounter } from './encounter.js';
import type { RecordEncounter } from './encounter.service.js';
import { EncounterService } from './encounter.service.js';

@Resolver('Encounter')
export class EncounterResolver {
  constructor(private readonly encounters: EncounterService) {}

  @Query()
  @Allow('ENCOUNTER_READ')
  encounter(@Args('id') id: string, @CurrentUser() user: User) {
    return this.encounters.find(user, id);
  }

  @Query('encounters')
  @Allow('ENCOUNTER_READ')
  list(
    @Args() asked: { readonly first?: number | null; readonly after?: string | null },
    @CurrentUser() user: User,
  ) {
    return this.encounters.list(user, asked);
  }

  @Query('encounterMonths')
  @Allow('ENCOUNTER_READ')
  countByMonth(@CurrentUser() user: User) {
    return this.encounters.countByMonth(user);
  }

  @Mutation()
  @Allow('ENCOUNTER_RECORD')
  async recordEncounter(@Args('input') input: RecordEncounter, @CurrentUser() user: User) {
    return toResult('Encounter', await this.encounters.record(user, input));
  }

  @Mutation()
  @Allow('ENCOUNTER_RECORD')
  async removeEncounter(@Args('input') { id }: { readonly id: string }, @CurrentUser() user: User) {
    return toResult('EncounterRemoval', await this.encounters.remove(user, id));
  }

  @ResolveField()
  site(@Parent() { siteId }: Encounter) {
    return { id: siteId };
  }

  @ResolveField()
  need(@Parent() { needId }: Encounter) {
    return needId && { id: needId };
  }

  @ResolveReference()
  @Allow('ENCOUNTER_READ')
  resolveReference(@Parent() { id }: { id: string }, @CurrentUser() user: User) {
    return this.encounters.find(user, id);
  }
}

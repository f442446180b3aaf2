import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type { Need } from './need.js';
import type { CloseNeed, ListNeeds, OpenNeed } from './need.service.js';
import { NeedService } from './need.service.js';

@Resolver('Need')
export class NeedResolver {
  constructor(private readonly needs: NeedService) {}

  @Query()
  @Allow('NEED_READ')
  need(@Args('id') id: string, @CurrentUser() user: User) {
    return this.needs.find(user, id);
  }

  @Query('needs')
  @Allow('NEED_READ')
  list(@Args() asked: ListNeeds, @CurrentUser() user: User) {
    return this.needs.list(user, asked);
  }

  @Mutation()
  @Allow('NEED_OPEN')
  async openNeed(@Args('input') input: OpenNeed, @CurrentUser() user: User) {
    return toResult('Need', await this.needs.open(user, input));
  }

  @Mutation()
  @Allow('NEED_CLOSE')
  async closeNeed(@Args('input') input: CloseNeed, @CurrentUser() user: User) {
    return toResult('Need', await this.needs.close(user, input));
  }

  @ResolveField()
  hasCodeWord(@Parent() { handle }: Need) {
    return handle !== null;
  }

  @ResolveReference()
  @Allow('NEED_READ')
  resolveReference(@Parent() { id }: { id: string }, @CurrentUser() user: User) {
    return this.needs.find(user, id);
  }
}

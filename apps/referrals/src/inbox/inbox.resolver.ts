import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import type { ReadInbox } from './inbox.service.js';
import { InboxService } from './inbox.service.js';

@Resolver()
export class InboxResolver {
  constructor(private readonly inboxes: InboxService) {}

  @Query()
  @Allow('OFFER_READ')
  inbox(@Args() asked: ReadInbox, @CurrentUser() user: User) {
    return this.inboxes.read(user, asked);
  }

  @Query()
  @Allow('OFFER_READ')
  inboxCounts(@CurrentUser() user: User) {
    return this.inboxes.count(user);
  }
}

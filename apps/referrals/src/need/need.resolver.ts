import { Parent, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, type User } from '@whichdoor/platform';
import { NeedService } from './need.service.js';

type NeedReference = { readonly id: string };

/** What referrals add to a need, which is intake's. Every field asks again who is asking. */
@Resolver('Need')
export class NeedResolver {
  constructor(private readonly needs: NeedService) {}

  @ResolveField()
  @Allow('REFERRAL_READ')
  referrals(@Parent() { id }: NeedReference, @CurrentUser() user: User) {
    return this.needs.referralsOf(user, id);
  }

  @ResolveField()
  @Allow('REFERRAL_READ')
  gaps(@Parent() { id }: NeedReference, @CurrentUser() user: User) {
    return this.needs.gapsOf(user, id);
  }

  @ResolveField()
  @Allow('REFERRAL_READ')
  triedServiceIds(@Parent() { id }: NeedReference, @CurrentUser() user: User) {
    return this.needs.triedServiceIdsOf(user, id);
  }

  @ResolveReference()
  @Allow('REFERRAL_READ')
  resolveReference({ id }: NeedReference) {
    return { id };
  }
}

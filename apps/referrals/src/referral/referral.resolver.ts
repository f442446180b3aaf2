import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import type { Referral } from './referral.js';
import type { SendReferral } from './referral.service.js';
import { ReferralService } from './referral.service.js';

@Resolver('Referral')
export class ReferralResolver {
  constructor(private readonly referrals: ReferralService) {}

  @Query()
  @Allow('REFERRAL_READ')
  referral(@Args('id') id: string, @CurrentUser() user: User) {
    return this.referrals.find(user, id);
  }

  @Mutation()
  @Allow('REFERRAL_SEND')
  async sendReferral(@Args('input') input: SendReferral, @CurrentUser() user: User) {
    return toResult('Referral', await this.referrals.send(user, input));
  }

  @ResolveField()
  need(@Parent() { needId }: Referral) {
    return { id: needId };
  }

  @ResolveField()
  consent(@Parent() { consentForm, consentFacts, consentUntil }: Referral) {
    return { form: consentForm, facts: consentFacts, until: consentUntil };
  }

  @ResolveField()
  offers(@Parent() { id }: Referral, @CurrentUser() user: User) {
    return this.referrals.offersOf(user, id);
  }

  @ResolveReference()
  @Allow('REFERRAL_READ')
  resolveReference(@Parent() { id }: { id: string }, @CurrentUser() user: User) {
    return this.referrals.find(user, id);
  }
}

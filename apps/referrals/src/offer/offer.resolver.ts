import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { Allow, CurrentUser, toResult, type User } from '@whichdoor/platform';
import { ReferralService } from '../referral/referral.service.js';
import { waitsFor, type Offer } from './offer.js';
import type { DeclineOffer, EndOffer, TakeAcceptanceBack } from './offer.service.js';
import { OfferService } from './offer.service.js';
import type { AnswerOfferQuestion, AskAboutOffer } from './question.service.js';
import { QuestionService } from './question.service.js';
import { factsIn, waiversIn } from './shared-fact.js';
import { SharedFactService } from './shared-fact.service.js';

type OfferId = { readonly id: string };

@Resolver('Offer')
export class OfferResolver {
  constructor(
    private readonly offers: OfferService,
    private readonly questions: QuestionService,
    private readonly shared: SharedFactService,
    private readonly referrals: ReferralService,
  ) {}

  @Query()
  @Allow('OFFER_READ')
  offer(@Args('id') id: string, @CurrentUser() user: User) {
    return this.offers.find(user, id);
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async receiveOffer(@Args('input') { id }: OfferId, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.receive(user, id));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async acceptOffer(@Args('input') { id }: OfferId, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.accept(user, id));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async takeAcceptanceBack(@Args('input') input: TakeAcceptanceBack, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.takeAcceptanceBack(user, input));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async waitlistOffer(@Args('input') { id }: OfferId, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.waitlist(user, id));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async askAboutOffer(@Args('input') input: AskAboutOffer, @CurrentUser() user: User) {
    return toResult('Offer', await this.questions.ask(user, input));
  }

  @Mutation()
  @Allow('REFERRAL_SEND')
  async answerOfferQuestion(@Args('input') input: AnswerOfferQuestion, @CurrentUser() user: User) {
    return toResult('Offer', await this.questions.answer(user, input));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async endOffer(@Args('input') input: EndOffer, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.end(user, input));
  }

  @Mutation()
  @Allow('OFFER_DECIDE')
  async declineOffer(@Args('input') input: DeclineOffer, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.decline(user, input));
  }

  @Mutation()
  @Allow('OFFER_TAKE_BACK')
  async takeBackOffer(@Args('input') { id }: OfferId, @CurrentUser() user: User) {
    return toResult('Offer', await this.offers.takeBack(user, id));
  }

  /** The referral leads to the need and to other offers, so the recipient gets none: its row is the sender's alone. */
  @ResolveField()
  referral(@Parent() { referralId }: Offer, @CurrentUser() user: User) {
    return this.referrals.find(user, referralId);
  }

  @ResolveField()
  service(@Parent() { serviceId }: Offer) {
    return { id: serviceId };
  }

  @ResolveField()
  needsMyAction(@Parent() offer: Offer, @CurrentUser() user: User) {
    return waitsFor(offer, user.organisationId);
  }

  @ResolveField()
  isReceived(@Parent() { recipientOrganisationId }: Offer, @CurrentUser() user: User) {
    return recipientOrganisationId === user.organisationId;
  }

  @ResolveField()
  isOverdue(@Parent() offer: Offer) {
    return this.offers.isOverdue(offer);
  }

  @ResolveField()
  canTakeAcceptanceBackUntil(@Parent() offer: Offer) {
    return this.offers.acceptanceOpenUntil(offer);
  }

  @ResolveField()
  senderOrganisation(@Parent() { senderOrganisationId }: Offer) {
    return { id: senderOrganisationId };
  }

  @ResolveField()
  recipientOrganisation(@Parent() { recipientOrganisationId }: Offer) {
    return { id: recipientOrganisationId };
  }

  @ResolveField()
  async sharedFacts(@Parent() offer: Offer, @CurrentUser() user: User) {
    return factsIn(await this.shared.of(user, offer));
  }

  @ResolveField()
  sharedUntil(@Parent() { factsUntil }: Offer) {
    return factsUntil;
  }

  @ResolveField()
  async asksToWaive(@Parent() offer: Offer, @CurrentUser() user: User) {
    return waiversIn(await this.shared.of(user, offer)).map(({ criterionId, version }) => ({
      criterion: { id: criterionId },
      criterionVersion: version,
    }));
  }

  @ResolveField()
  decline(@Parent() { decline }: Offer) {
    if (!decline) return null;
    const { reason, criterion, nextStep, alternativeServiceId } = decline;
    return {
      reason,
      criterion: criterion && { id: criterion.criterionId },
      criterionVersion: criterion?.version ?? null,
      nextStep,
      alternativeService: alternativeServiceId && { id: alternativeServiceId },
    };
  }

  @ResolveReference()
  @Allow('OFFER_READ')
  resolveReference(@Parent() { id }: OfferId, @CurrentUser() user: User) {
    return this.offers.find(user, id);
  }
}

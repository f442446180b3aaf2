import { OfferSent, refuse, type ConsentForm } from '@whichdoor/contracts';
import {
  areAllOf,
  criterionNotOfService,
  withoutRepeats,
  type CriterionVersion,
  type KnownCriterion,
} from '../criterion/criterion.js';
import { isOpen, needNotOpen, type KnownNeed } from '../need/need.js';
import { currentPolicy, timesOf } from '../escalation/escalation-policy.js';
import { told, type Offer } from '../offer/offer.js';
import type { KnownService } from '../service/service.js';
import { consentUntil, findTooLong, type ConsentGiven } from './consent.js';

/** One request for help with a need, carrying the consent it rests on. Only the organisation that sent it sees it. */
export type Referral = {
  readonly id: string;
  readonly organisationId: string;
  readonly needId: string;
  readonly consentForm: ConsentForm;
  /** Which attributes may be shared with the recipient. The answers are on the offer alone. */
  readonly consentFacts: string[];
  readonly consentUntil: Date;
  /** The criteria versions that the worker saw when matching. */
  readonly criteriaSeen: CriterionVersion[];
  readonly sentAt: Date;
};

/** What a worker asks to be sent. */
export type ReferralAsked = {
  readonly referralId: string;
  readonly offerId: string;
  readonly consent: ConsentGiven;
  readonly sharedAttributes: readonly string[];
  readonly criteriaSeen: readonly CriterionVersion[];
  readonly asksToWaive: readonly CriterionVersion[];
};

/**
 * Sends a referral to one service.
 *
 * @param need as known here; null where the organisation has none with this id
 * @param service as listed; null where it takes no referrals here
 * @param openOffers offers for this need to this service that something still has to come of
 * @param known the criteria that the service is asked to waive, as far as they are known here
 * @returns the referral, and the offer without its facts and waivers: they have to be sealed before they are kept
 */
export const send = (
  asked: ReferralAsked,
  {
    need,
    service,
    openOffers,
    known,
  }: {
    need: KnownNeed | null;
    service: KnownService | null;
    openOffers: number;
    known: readonly KnownCriterion[];
  },
  at: Date,
) => {
  if (!isOpen(need)) return needNotOpen(need);
  if (!service)
    return refuse(
      'ServiceNotAvailable',
      'This service is not listed here, or no longer takes referrals. Choose another one.',
    );
  const tooLong = findTooLong(asked.consent);
  if (tooLong) return tooLong;
  if (openOffers > 0)
    return refuse(
      'OfferAlreadyOpen',
      'Your earlier offer to this service for this need is still open. Wait for the answer, or take that offer back first.',
    );
  if (!areAllOf(service.id, asked.asksToWaive, known)) return criterionNotOfService;
  const referral: Referral = {
    id: asked.referralId,
    organisationId: need.organisationId,
    needId: need.id,
    consentForm: asked.consent.form,
    consentFacts: [...asked.sharedAttributes],
    consentUntil: consentUntil(asked.consent, at),
    criteriaSeen: withoutRepeats(asked.criteriaSeen),
    sentAt: at,
  };
  const offer: Offer = {
    id: asked.offerId,
    referralId: referral.id,
    needId: need.id,
    serviceId: service.id,
    senderOrganisationId: need.organisationId,
    recipientOrganisationId: service.organisationId,
    status: 'SENT',
    sealedFacts: null,
    factsUntil: referral.consentUntil,
    sentAt: at,
    receivedAt: null,
    decidedAt: null,
    ...timesOf(currentPolicy, at),
    questions: [],
    decline: null,
    acceptances: 0,
    acceptedFrom: null,
    acceptanceTakenBackAt: null,
  };
  return { referral, offer, facts: [OfferSent(told(offer, at))] };
};

/** The consent that a client gave anew, for these facts. */
export const renewConsent = (
  referral: Referral,
  given: ConsentGiven,
  attributes: readonly string[],
  at: Date,
): Referral => ({
  ...referral,
  consentForm: given.form,
  consentFacts: [...attributes],
  consentUntil: consentUntil(given, at),
});

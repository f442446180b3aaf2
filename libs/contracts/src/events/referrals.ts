import { z } from 'zod';
import { declineReasons, exclusionReasons, nextSteps, skipReasons } from '../vocabulary.js';
import { defineEvent } from './define.js';
import { code, id, month, openCode, version } from './fields.js';

const criterionVersion = z.object({ criterionId: id, version });

const offer = {
  offerId: id,
  referralId: id,
  needId: id,
  serviceId: id,
  senderOrganisationId: id,
  recipientOrganisationId: id,
  month,
};
export const OfferSent = defineEvent('OfferSent', 'referrals.offer', 'offerId', offer);
/** Which acceptance of one offer it is, counted from 1: there is a further one only after the last was taken back. */
const acceptance = z.int().min(1);
export const OfferAccepted = defineEvent('OfferAccepted', 'referrals.offer', 'offerId', {
  ...offer,
  /** Absent in events of before an acceptance could be taken back: the first. */
  acceptance: acceptance.optional(),
});
/** The service had accepted by mistake. It is as if it had not: the offer stands where it stood, and nobody was shut out. */
export const OfferAcceptanceTakenBack = defineEvent(
  'OfferAcceptanceTakenBack',
  'referrals.offer',
  'offerId',
  {
    ...offer,
    /** The one that was taken back */
    acceptance,
    /** Where the offer stands again */
    backTo: code(['RECEIVED', 'INFO_REQUESTED', 'WAITLISTED']),
  },
);
export const OfferTakenBack = defineEvent('OfferTakenBack', 'referrals.offer', 'offerId', offer);
export const OfferDeclined = defineEvent('OfferDeclined', 'referrals.offer', 'offerId', {
  ...offer,
  reason: code(declineReasons),
  /** The criterion cited; null where the reason is another, or an undeclared criterion. */
  criterion: criterionVersion.nullable(),
  nextStep: code(nextSteps),
  alternativeServiceId: id.nullable(),
});
/** The service takes the person as soon as it has a place; there is none yet. */
export const OfferWaitlisted = defineEvent('OfferWaitlisted', 'referrals.offer', 'offerId', offer);
/** Nobody at the service answered in the time that the escalation policy gives. */
export const OfferExpired = defineEvent('OfferExpired', 'referrals.offer', 'offerId', offer);
/** The service asks about one thing more before it decides. What came of it is between the two parties. */
export const OfferInformationRequested = defineEvent(
  'OfferInformationRequested',
  'referrals.offer',
  'offerId',
  { ...offer, attribute: openCode },
);
/** A service that had accepted excluded the person later. */
export const OfferEndedByService = defineEvent('OfferEndedByService', 'referrals.offer', 'offerId', {
  ...offer,
  reason: code(exclusionReasons),
  /** The criterion cited; null where the service admits that it was undeclared. */
  criterion: criterionVersion.nullable(),
  nextStep: code(nextSteps),
  alternativeServiceId: id.nullable(),
});

/** A worker passed a door that matching had not shut. */
export const MatchSkipped = defineEvent('MatchSkipped', 'referrals.gap', 'gapId', {
  gapId: id,
  needId: id,
  organisationId: id,
  serviceId: id,
  reason: code(skipReasons),
  /** Criteria that the worker believes to be behind it; often none is declared. */
  criteria: z.array(criterionVersion),
  month,
});

/** Matching left no door open for a need: per service, the criteria that shut it (the need's blocking sets). */
export const ReferralBlocked = defineEvent('ReferralBlocked', 'referrals.gap', 'gapId', {
  gapId: id,
  needId: id,
  organisationId: id,
  services: z.array(z.object({ serviceId: id, criteria: z.array(criterionVersion) })).max(200),
  month,
});

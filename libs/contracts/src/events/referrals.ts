import { z } from 'zod';
import { declineReasons, nextSteps, skipReasons } from '../vocabulary.js';
import { defineEvent } from './define.js';
import { code, id, month, version } from './fields.js';

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
export const OfferAccepted = defineEvent('OfferAccepted', 'referrals.offer', 'offerId', offer);
export const OfferTakenBack = defineEvent('OfferTakenBack', 'referrals.offer', 'offerId', offer);
export const OfferDeclined = defineEvent('OfferDeclined', 'referrals.offer', 'offerId', {
  ...offer,
  reason: code(declineReasons),
  /** The criterion cited; null where the reason is another, or an undeclared criterion. */
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

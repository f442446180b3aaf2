import {
  OfferAccepted,
  OfferExpired,
  OfferTakenBack,
  OfferWaitlisted,
  type Fact,
} from '@whichdoor/contracts';
import { getPolicy } from '../escalation/escalation-policy.js';
import { addWorkingDays } from '../escalation/working-day.js';
import { standingOf } from './mistaken-acceptance.js';
import { told, type Offer } from './offer.js';
import { alreadyDecided, canTake } from './offer-step.js';

/** Somebody at the service has seen it. From then on it is due when the service has to have answered. */
export const receive = (offer: Offer, at: Date) => {
  if (!canTake('receive', offer)) return alreadyDecided(offer);
  const next: Offer = {
    ...offer,
    status: 'RECEIVED',
    receivedAt: offer.receivedAt ?? at,
    dueAt: offer.decideBy,
  };
  return { next, facts: [] };
};

/** The facts stay until the day agreed: the service now works with the person. */
export const accept = (offer: Offer, at: Date) => {
  if (!canTake('accept', offer)) return alreadyDecided(offer);
  const acceptance = offer.acceptances + 1;
  const next: Offer = {
    ...closed(offer, at),
    status: 'ACCEPTED',
    acceptances: acceptance,
    acceptedFrom: standingOf(offer),
  };
  return { next, facts: [OfferAccepted({ ...told(next, at), acceptance })] };
};

/**
 * Says yes, for when there is a place. The service has to confirm it again and again, so that nobody waits on a list
 * that was forgotten. Confirming is no news to others.
 */
export const waitlist = (offer: Offer, at: Date) => {
  if (!canTake('waitlist', offer)) return alreadyDecided(offer);
  const { confirmPlaceWithin, timeZone } = getPolicy(offer.policyVersion);
  const dueAt = addWorkingDays(at, confirmPlaceWithin, timeZone);
  if (offer.status === 'WAITLISTED') return { next: { ...offer, dueAt }, facts: [] };
  const next: Offer = { ...closed(offer, at), status: 'WAITLISTED', dueAt };
  return { next, facts: [OfferWaitlisted(told(next, at))] };
};

export const takeBack = (offer: Offer, at: Date) => {
  if (!canTake('takeBack', offer)) return alreadyDecided(offer);
  const next: Offer = {
    ...offer,
    status: 'TAKEN_BACK',
    decidedAt: at,
    dueAt: null,
    sealedFacts: null,
  };
  return { next, facts: [OfferTakenBack(told(next, at))] };
};

/** What time does to an offer that nobody answers. A service that was silent has no business with the facts. */
export const expire = (offer: Offer, at: Date) => {
  if (!canTake('expire', offer)) return alreadyDecided(offer);
  const next: Offer = { ...offer, status: 'EXPIRED', decidedAt: at, dueAt: null, sealedFacts: null };
  return { next, facts: [OfferExpired(told(next, at))] };
};

/**
 * What the end of its need does to an offer: nobody has to answer it any more, and the purpose for which facts were
 * shared has gone.
 */
export const endWithNeed = (offer: Offer, at: Date): { next: Offer; facts: readonly Fact[] } => {
  const takenBack = takeBack(offer, at);
  if (!('refusal' in takenBack)) return takenBack;
  const hasTraces = offer.sealedFacts !== null || offer.acceptedFrom !== null;
  // An acceptance stands from then on: there is no need left for which the offer could be open again.
  return { next: hasTraces ? { ...offer, sealedFacts: null, acceptedFrom: null } : offer, facts: [] };
};

/** What every decision of the service has in common: deciding is seeing. */
export const closed = (offer: Offer, at: Date): Offer => ({
  ...offer,
  receivedAt: offer.receivedAt ?? at,
  decidedAt: at,
  dueAt: null,
});

import { OfferAcceptanceTakenBack, refuse } from '@whichdoor/contracts';
import { getPolicy } from '../escalation/escalation-policy.js';
import { addWorkingDays, endOfDay } from '../escalation/working-day.js';
import { told, type Offer, type StoodAt } from './offer.js';
import { alreadyDecided, canTake, openStatuses } from './offer-step.js';

/** What is kept of an open offer that is accepted now. Who accepts an offer has seen it. */
export const standingOf = ({ status, dueAt, decideBy, decidedAt }: Offer): StoodAt => {
  const wasAskedOrPromised = status === 'INFO_REQUESTED' || status === 'WAITLISTED';
  return {
    status: wasAskedOrPromised ? status : 'RECEIVED',
    dueAt: ((wasAskedOrPromised && dueAt) || decideBy).toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
};

/** Until when the service can take its acceptance back; null where it cannot, or not any more. */
export const acceptanceOpenUntil = (offer: Offer, at: Date): Date | null => {
  if (!canTake('takeAcceptanceBack', offer) || !offer.acceptedFrom || !offer.decidedAt) return null;
  const { takeAcceptanceBackWithin, timeZone } = getPolicy(offer.policyVersion);
  const until = endOfDay(offer.decidedAt, takeAcceptanceBackWithin, timeZone);
  return at.getTime() < until.getTime() ? until : null;
};

/**
 * Takes back what was accepted by mistake, while nothing has come of it. The offer stands again where it stood, and the
 * time that the service had is not given again; a sender who had to answer a question gets back the time in which that
 * was not possible.
 *
 * @param openOffers further offers for this need to this service that something still has to come of
 */
export const takeAcceptanceBack = (offer: Offer, openOffers: number, at: Date) => {
  if (!canTake('takeAcceptanceBack', offer))
    return openStatuses.includes(offer.status) ? notAccepted : alreadyDecided(offer);
  const { acceptedFrom } = offer;
  if (!acceptedFrom)
    return acceptanceStands(
      'There is nothing to go back to: the sender has closed the need since, or it was accepted before this was possible.',
    );
  if (!acceptanceOpenUntil(offer, at))
    return acceptanceStands(
      'An acceptance can be taken back on the day on which it was given. Speak with the sender about what happens next.',
    );
  if (openOffers > 0)
    return acceptanceStands(
      'The sender has sent your service another offer for the same need since. Answer that one.',
    );
  const next: Offer = {
    ...offer,
    status: acceptedFrom.status,
    dueAt: dueAgain(offer, acceptedFrom, at),
    decidedAt: acceptedFrom.decidedAt === null ? null : new Date(acceptedFrom.decidedAt),
    acceptedFrom: null,
    acceptanceTakenBackAt: at,
  };
  const fact = { ...told(next, at), acceptance: offer.acceptances, backTo: acceptedFrom.status };
  return { next, facts: [OfferAcceptanceTakenBack(fact)] };
};

const dueAgain = ({ decidedAt, policyVersion }: Offer, { status, dueAt }: StoodAt, at: Date): Date => {
  if (status !== 'INFO_REQUESTED' || !decidedAt) return new Date(dueAt);
  const lost = at.getTime() - decidedAt.getTime();
  return addWorkingDays(new Date(Date.parse(dueAt) + lost), 0, getPolicy(policyVersion).timeZone);
};

const acceptanceStands = (message: string) => refuse('AcceptanceStands', message);

const notAccepted = refuse(
  'OfferNotAccepted',
  'The service has not accepted this offer, or has taken that back already. You can answer it.',
);

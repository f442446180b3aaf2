import {
  monthOf,
  OfferAccepted,
  OfferDeclined,
  OfferTakenBack,
  refuse,
  type DeclineReason,
  type Fact,
  type NextStep,
  type OfferStatus,
} from '@whichdoor/contracts';
import { canBeCited, type CriterionVersion, type KnownCriterion } from '../criterion/criterion.js';
import type { KnownService } from '../service/service.js';

/** Why an offer was declined, and what happened then: both said by the service, neither assumed. */
export type Decline = {
  readonly reason: DeclineReason;
  /** Null where the reason is another, or the criterion undeclared. */
  readonly criterion: CriterionVersion | null;
  readonly nextStep: NextStep;
  readonly alternativeServiceId: string | null;
};

/** A referral as one service received it. Its two parties see it; the need's id is for the events, not for the recipient. */
export type Offer = {
  readonly id: string;
  readonly referralId: string;
  readonly needId: string;
  readonly serviceId: string;
  readonly senderOrganisationId: string;
  readonly recipientOrganisationId: string;
  readonly status: OfferStatus;
  /** What the client agreed to share, sealed with the sender's key; null where nothing was, or it was destroyed. */
  readonly sealedFacts: Buffer | null;
  readonly factsUntil: Date;
  readonly sentAt: Date;
  readonly receivedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decline: Decline | null;
};

/**
 * Where an offer can go from where it stands. Nobody has to open an offer before deciding on it: deciding is seeing it.
 * Somebody else who opens it later changes nothing.
 */
const transitions: Readonly<Record<OfferStatus, readonly OfferStatus[]>> = {
  SENT: ['RECEIVED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK'],
  RECEIVED: ['RECEIVED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK'],
  ACCEPTED: [],
  DECLINED: [],
  TAKEN_BACK: [],
};

/** The statuses in which an offer waits for an answer. */
export const openStatuses: readonly OfferStatus[] = ['SENT', 'RECEIVED'];

/** The statuses in which the service should not be tried next for the same need. */
export const triedStatuses: readonly OfferStatus[] = [...openStatuses, 'ACCEPTED', 'DECLINED'];

export const isOpen = ({ status }: Offer): boolean => openStatuses.includes(status);

/** Whether this organisation has to act. */
export const waitsFor = (offer: Offer, organisationId: string | null): boolean =>
  isOpen(offer) && offer.recipientOrganisationId === organisationId;

/** Whether the facts may still be shown. The day that the client agreed to counts, even before the sweep comes. */
export const mayShowFacts = (offer: Offer, at: Date): boolean =>
  offer.sealedFacts !== null && at.getTime() < offer.factsUntil.getTime();

export const receive = (offer: Offer, at: Date) => {
  if (!transitions[offer.status].includes('RECEIVED')) return alreadyDecided(offer);
  const next: Offer = { ...offer, status: 'RECEIVED', receivedAt: offer.receivedAt ?? at };
  return { next, facts: [] };
};

/** The facts stay until the day agreed: the service now works with the person. */
export const accept = (offer: Offer, at: Date) => {
  if (!transitions[offer.status].includes('ACCEPTED')) return alreadyDecided(offer);
  const next: Offer = { ...offer, status: 'ACCEPTED', receivedAt: offer.receivedAt ?? at, decidedAt: at };
  return { next, facts: [OfferAccepted(told(next, at))] };
};

export const takeBack = (offer: Offer, at: Date) => {
  if (!transitions[offer.status].includes('TAKEN_BACK')) return alreadyDecided(offer);
  const next: Offer = { ...offer, status: 'TAKEN_BACK', decidedAt: at, sealedFacts: null };
  return { next, facts: [OfferTakenBack(told(next, at))] };
};

/**
 * What the end of its need does to an offer: nobody has to answer it any more, and the purpose for which facts were
 * shared has gone.
 */
export const endWithNeed = (offer: Offer, at: Date): { next: Offer; facts: readonly Fact[] } => {
  const takenBack = takeBack(offer, at);
  if (!('refusal' in takenBack)) return takenBack;
  return { next: offer.sealedFacts ? { ...offer, sealedFacts: null } : offer, facts: [] };
};

/**
 * Says no. The facts are destroyed with it: a service that does not take somebody has no business with them.
 *
 * @param known the criterion that the decline cites, as far as it is known here
 * @param alternative the service that the decline names, as far as it is listed
 */
export const decline = (
  offer: Offer,
  said: Decline,
  { known, alternative }: { known: KnownCriterion | null; alternative: KnownService | null },
  at: Date,
) => {
  if (!transitions[offer.status].includes('DECLINED')) return alreadyDecided(offer);
  if (said.reason === 'DOES_NOT_MEET_CRITERION' && !said.criterion)
    return refuse(
      'CriterionNotCited',
      'Say which of the service’s criteria is not met. If it is none of those it has published, decline with “undeclared criterion”.',
    );
  if (said.reason !== 'DOES_NOT_MEET_CRITERION' && said.criterion)
    return refuse(
      'CriterionNotCited',
      'A criterion is cited only with “does not meet a criterion”. Choose that reason, or leave the criterion out.',
    );
  if (said.criterion && !(known && canBeCited(known, offer)))
    return refuse(
      'CriterionNotOfService',
      'This is not one of the service’s criteria in a version that held when the offer was sent, or since. Look at its criteria again and choose one.',
    );
  if (said.alternativeServiceId && (!alternative || alternative.id === offer.serviceId))
    return refuse(
      'AlternativeNotListed',
      'The alternative is not another service that is listed here. Choose a listed one, or leave it out.',
    );
  const next: Offer = {
    ...offer,
    status: 'DECLINED',
    receivedAt: offer.receivedAt ?? at,
    decidedAt: at,
    sealedFacts: null,
    decline: said,
  };
  return { next, facts: [OfferDeclined({ ...told(next, at), ...said })] };
};

/** What every event of an offer tells: ids and the month. Neither the facts nor the day. */
export const told = (offer: Offer, at: Date) => ({
  offerId: offer.id,
  referralId: offer.referralId,
  needId: offer.needId,
  serviceId: offer.serviceId,
  senderOrganisationId: offer.senderOrganisationId,
  recipientOrganisationId: offer.recipientOrganisationId,
  month: monthOf(at),
});

const alreadyDecided = ({ status }: Offer) => refuse('OfferAlreadyDecided', decidedSentence(status));

const decidedSentence = (status: OfferStatus): string => {
  switch (status) {
    case 'ACCEPTED':
      return 'Somebody already accepted this offer.';
    case 'DECLINED':
      return 'Somebody already declined this offer.';
    case 'TAKEN_BACK':
      return 'The sender already took this offer back.';
    case 'SENT':
    case 'RECEIVED':
      return 'This offer cannot be changed in this way.';
  }
};

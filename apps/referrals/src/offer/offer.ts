import {
  monthOf,
  type DeclineReason,
  type NextStep,
  type OfferStatus,
  type QuestionOutcome,
} from '@whichdoor/contracts';
import type { CriterionVersion } from '../criterion/criterion.js';
import { actorOf } from './offer-step.js';

/** Why an offer was declined or ended, and what happened then: said by the service, not assumed. */
export type Decline = {
  readonly reason: DeclineReason;
  /** Null where the reason is another, or the criterion undeclared. */
  readonly criterion: CriterionVersion | null;
  readonly nextStep: NextStep;
  readonly alternativeServiceId: string | null;
};

/** One thing that the service asked about. The answer itself is among the sealed facts, where it was shared. */
export type OfferQuestion = {
  readonly attribute: string;
  /** ISO 8601, as `answeredAt`. */
  readonly askedAt: string;
  readonly outcome: QuestionOutcome | null;
  readonly answeredAt: string | null;
};

/** Where an offer stood before it was accepted: there it goes back to if that was a mistake. */
export type StoodAt = {
  readonly status: 'RECEIVED' | 'INFO_REQUESTED' | 'WAITLISTED';
  /** ISO 8601, as `decidedAt`: when somebody had to act, and when it was put on the waiting list, if it was. */
  readonly dueAt: string;
  readonly decidedAt: string | null;
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
  /** The escalation policy under which it was sent; a later one changes none of its times. */
  readonly policyVersion: number;
  /** When whoever has to act is late; null where nobody has to. */
  readonly dueAt: Date | null;
  /** When the service has to have answered. It moves while the sender is asked. */
  readonly decideBy: Date;
  /** When it ends by itself, unanswered. */
  readonly expiresAt: Date;
  readonly questions: OfferQuestion[];
  readonly decline: Decline | null;
  /** How often it was accepted: more than once only where an acceptance was taken back. */
  readonly acceptances: number;
  /** Null unless it is accepted, and nothing has come of that yet. */
  readonly acceptedFrom: StoodAt | null;
  /** When an acceptance was taken back, the last time; null where none was. */
  readonly acceptanceTakenBackAt: Date | null;
};

/** Whether this organisation has to act. */
export const waitsFor = (offer: Offer, organisationId: string | null): boolean => {
  const actor = actorOf(offer.status);
  if (!actor) return false;
  return offer[actor === 'recipient' ? 'recipientOrganisationId' : 'senderOrganisationId'] === organisationId;
};

/** Whether whoever has to act is late. */
export const isOverdue = ({ dueAt }: Offer, at: Date): boolean =>
  dueAt !== null && dueAt.getTime() <= at.getTime();

/** Whether the facts may still be shown. The day that the client agreed to counts, even before the sweep comes. */
export const mayShowFacts = (offer: Offer, at: Date): boolean =>
  offer.sealedFacts !== null && at.getTime() < offer.factsUntil.getTime();

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

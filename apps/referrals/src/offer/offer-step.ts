import { refuse, type OfferStatus } from '@whichdoor/contracts';

/** Everything that can be done to an offer. */
export type OfferStep =
  | 'receive'
  | 'ask'
  | 'answerQuestion'
  | 'accept'
  | 'takeAcceptanceBack'
  | 'waitlist'
  | 'decline'
  | 'takeBack'
  | 'expire'
  | 'endByService';

type Rule = {
  readonly by: 'recipient' | 'sender' | 'time';
  readonly from: readonly OfferStatus[];
  /** One of these; for what is taken back, the one where it stood. */
  readonly to: readonly OfferStatus[];
};

/** The statuses in which the service has not answered. */
const unanswered = ['SENT', 'RECEIVED', 'INFO_REQUESTED'] as const satisfies readonly OfferStatus[];

/**
 * Where an offer can go from where it stands, and who takes it there. Nobody has to open an offer before deciding on
 * it: deciding is seeing it. Somebody else who opens it later changes nothing. A place on the waiting list can be
 * confirmed again and again. Time runs against the service, so not while it waits for an answer of the sender. What was
 * accepted by mistake goes back to where it stood.
 */
export const steps: Readonly<Record<OfferStep, Rule>> = {
  receive: { by: 'recipient', from: ['SENT', 'RECEIVED'], to: ['RECEIVED'] },
  ask: { by: 'recipient', from: ['SENT', 'RECEIVED'], to: ['INFO_REQUESTED'] },
  answerQuestion: { by: 'sender', from: ['INFO_REQUESTED'], to: ['RECEIVED'] },
  accept: { by: 'recipient', from: [...unanswered, 'WAITLISTED'], to: ['ACCEPTED'] },
  takeAcceptanceBack: {
    by: 'recipient',
    from: ['ACCEPTED'],
    to: ['RECEIVED', 'INFO_REQUESTED', 'WAITLISTED'],
  },
  waitlist: { by: 'recipient', from: [...unanswered, 'WAITLISTED'], to: ['WAITLISTED'] },
  decline: { by: 'recipient', from: unanswered, to: ['DECLINED'] },
  takeBack: { by: 'sender', from: [...unanswered, 'WAITLISTED'], to: ['TAKEN_BACK'] },
  expire: { by: 'time', from: ['SENT', 'RECEIVED'], to: ['EXPIRED'] },
  endByService: { by: 'recipient', from: ['WAITLISTED', 'ACCEPTED'], to: ['ENDED_BY_SERVICE'] },
};

/** Whether this can be done to an offer that stands there. */
export const canTake = (step: OfferStep, { status }: { readonly status: OfferStatus }): boolean =>
  steps[step].from.includes(status);

/** The statuses in which something still has to come of an offer. */
export const openStatuses: readonly OfferStatus[] = [...unanswered, 'WAITLISTED'];

/** The statuses in which nobody has to act any more. */
export const closedStatuses: readonly OfferStatus[] = [
  'ACCEPTED',
  'DECLINED',
  'TAKEN_BACK',
  'EXPIRED',
  'ENDED_BY_SERVICE',
];

/** The statuses in which the recipient has to act: to answer, or to find the place that it promised. */
export const recipientActs: readonly OfferStatus[] = ['SENT', 'RECEIVED', 'WAITLISTED'];

/** The statuses in which the sender has to act: to answer a question. */
export const senderActs: readonly OfferStatus[] = ['INFO_REQUESTED'];

/** The statuses in which the service should not be tried next for the same need. */
export const triedStatuses: readonly OfferStatus[] = [
  ...openStatuses,
  'ACCEPTED',
  'DECLINED',
  'EXPIRED',
  'ENDED_BY_SERVICE',
];

/** Which party has to act where an offer stands; null where nobody has to. */
export const actorOf = (status: OfferStatus): 'recipient' | 'sender' | null => {
  if (recipientActs.includes(status)) return 'recipient';
  return senderActs.includes(status) ? 'sender' : null;
};

/** Refuses a step to an offer that stands elsewhere by now, and says who was faster. */
export const alreadyDecided = ({ status }: { readonly status: OfferStatus }) =>
  refuse('OfferAlreadyDecided', decidedSentence(status));

const decidedSentence = (status: OfferStatus): string => {
  switch (status) {
    case 'ACCEPTED':
      return 'Somebody already accepted this offer.';
    case 'WAITLISTED':
      return 'Somebody already put this offer on the waiting list. If the service cannot keep that promise, end the offer instead.';
    case 'DECLINED':
      return 'Somebody already declined this offer.';
    case 'TAKEN_BACK':
      return 'The sender already took this offer back.';
    case 'EXPIRED':
      return 'Nobody answered this offer in time, and it has ended. The sender can send a new one.';
    case 'ENDED_BY_SERVICE':
      return 'The service already ended this offer.';
    case 'INFO_REQUESTED':
      return 'The sender was asked something and has not answered yet. You can decide without waiting for it.';
    case 'SENT':
    case 'RECEIVED':
      return 'This offer cannot be changed in this way.';
  }
};

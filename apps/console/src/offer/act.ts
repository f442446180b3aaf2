import type { OfferQuery } from '../graph/operations.generated.js';
import type { Refused } from '../graph/unless-refused.js';
import type { OfferKey } from './offer.words.js';

export type ShownOffer = NonNullable<OfferQuery['offer']>;

/** What a person can do with an offer on this page; its word stands in the address while they are at it. */
export type Act = 'accept' | 'takeBack' | 'waitlist' | 'ask' | 'decline' | 'end' | 'answer';

/** What each panel is given. */
export type ActProps = {
  readonly offer: ShownOffer;
  /** Address of the offer without the panel */
  readonly back: string;
  /** Called with what to say when it was taken */
  readonly onDone: (words: string) => void;
  /** Called when somebody else was faster, or it is too late by now, and nothing was sent */
  readonly onTooLate: (refusal: Refused) => void;
};

/**
 * What can be done with an offer by the organisation that is looking, most welcome first. The service decides for itself
 * what it allows; this only keeps a button from standing where it would be refused.
 */
export const actsFor = ({
  status,
  isReceived,
  needsMyAction,
  canTakeAcceptanceBackUntil,
}: ShownOffer): readonly Act[] => {
  const ofRecipient = isReceived
    ? (recipientActs[status] ?? []).filter((act) => act !== 'takeBack' || canTakeAcceptanceBackUntil)
    : [];
  // A question waits for the sender alone.
  const ofSender: readonly Act[] = status === 'INFO_REQUESTED' && needsMyAction ? ['answer'] : [];
  return [...ofSender, ...ofRecipient];
};

const recipientActs: Partial<Record<ShownOffer['status'], readonly Act[]>> = {
  SENT: ['accept', 'waitlist', 'ask', 'decline'],
  RECEIVED: ['accept', 'waitlist', 'ask', 'decline'],
  INFO_REQUESTED: ['accept', 'waitlist', 'decline'],
  WAITLISTED: ['accept', 'waitlist', 'end'],
  ACCEPTED: ['end', 'takeBack'],
};

/** The statuses in which something still has to come of an offer. */
export const openStatuses: readonly ShownOffer['status'][] = [
  'SENT',
  'RECEIVED',
  'INFO_REQUESTED',
  'WAITLISTED',
];

/** What stands on the button. */
export const actWord = (act: Act, { status }: ShownOffer): OfferKey =>
  act === 'waitlist' && status === 'WAITLISTED' ? 'act.confirm' : `act.${act}`;

/** Reads which act the address opens; null where none, or one that is not possible any more. */
export const readAct = (search: URLSearchParams, possible: readonly Act[]): Act | null =>
  possible.find((act) => act === search.get('do')) ?? null;

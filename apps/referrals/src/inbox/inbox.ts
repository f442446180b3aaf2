import type { OfferStatus } from '@whichdoor/contracts';
import { closedStatuses, recipientActs, senderActs } from '../offer/offer-step.js';

export type InboxPart = 'NEEDS_MY_ACTION' | 'WAITING_ON_OTHERS' | 'CLOSED';
export type InboxSort = 'DUE_FIRST' | 'NEWEST' | 'OLDEST';

/** Which offers of whom a part holds. */
export type InboxRule = {
  readonly asRecipient: readonly OfferStatus[];
  readonly asSender: readonly OfferStatus[];
  /** Whether offers to a service of the own organisation are left out: they wait on nobody else. */
  readonly betweenTwo: boolean;
};

export const inboxRules: Readonly<Record<InboxPart, InboxRule>> = {
  NEEDS_MY_ACTION: { asRecipient: recipientActs, asSender: senderActs, betweenTwo: false },
  WAITING_ON_OTHERS: { asRecipient: senderActs, asSender: recipientActs, betweenTwo: true },
  CLOSED: { asRecipient: closedStatuses, asSender: closedStatuses, betweenTwo: false },
};

/** The time that a part is sorted by. */
export type InboxOrder = {
  readonly by: 'dueAt' | 'sentAt' | 'decidedAt';
  readonly direction: 'ASC' | 'DESC';
};

/**
 * What is due first comes first, so that what is overdue is on top without anybody asking for it. Closed offers are due
 * to nobody: they come newest decision first, because people look for what has just been answered.
 */
export const orderOf = (part: InboxPart, sort: InboxSort): InboxOrder => {
  switch (sort) {
    case 'NEWEST':
      return { by: 'sentAt', direction: 'DESC' };
    case 'OLDEST':
      return { by: 'sentAt', direction: 'ASC' };
    case 'DUE_FIRST':
      return part === 'CLOSED' ? { by: 'decidedAt', direction: 'DESC' } : { by: 'dueAt', direction: 'ASC' };
  }
};

import type { OfferStatus } from '@whichdoor/contracts';
import { openStatuses } from '../offer/offer.js';

export type InboxPart = 'NEEDS_MY_ACTION' | 'WAITING_ON_OTHERS' | 'CLOSED';

/** What a part of the inbox holds, and in which order. */
export type InboxRule = {
  readonly side: 'recipient' | 'sender to others' | 'either';
  readonly statuses: readonly OfferStatus[];
  readonly orderBy: 'sentAt' | 'decidedAt';
  readonly direction: 'ASC' | 'DESC';
};

/**
 * Open offers come oldest first, because somebody has waited longest there; closed ones newest first, because people
 * look for what has just been answered. An offer to a service of the own organisation waits on nobody else.
 */
export const inboxRules: Readonly<Record<InboxPart, InboxRule>> = {
  NEEDS_MY_ACTION: { side: 'recipient', statuses: openStatuses, orderBy: 'sentAt', direction: 'ASC' },
  WAITING_ON_OTHERS: {
    side: 'sender to others',
    statuses: openStatuses,
    orderBy: 'sentAt',
    direction: 'ASC',
  },
  CLOSED: {
    side: 'either',
    statuses: ['ACCEPTED', 'DECLINED', 'TAKEN_BACK'],
    orderBy: 'decidedAt',
    direction: 'DESC',
  },
};

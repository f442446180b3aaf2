import {
  checkMonth,
  NeedClosed,
  NeedIdentified,
  refuse,
  type NeedCloseReason,
  type NeedClosing,
  type NeedStatus,
  type ServiceKind,
} from '@whichdoor/contracts';

/** Something a client asked for. No name, no answer, no day: it stays open until it is met or closed with a reason. */
export type Need = {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: ServiceKind;
  readonly area: string | null;
  readonly status: NeedStatus;
  readonly openedIn: string;
  readonly closeReasons: NeedCloseReason[];
  /** Offers by which services took the person, and neither put them out nor took it back since. */
  readonly acceptedOfferIds: string[];
  readonly openedAt: Date;
  /** Mark of the code word that the client chose; null where none was given, and once the need is closed */
  readonly handle: Buffer | null;
};

const openStatuses: readonly NeedStatus[] = ['SEEKING', 'BEING_MET'];

export const identify = (
  asked: Pick<Need, 'id' | 'organisationId' | 'kind' | 'area' | 'handle'> & { readonly month: string },
  at: Date,
) => {
  const implausible = checkMonth(asked.month, at);
  if (implausible) return implausible;
  const { id, organisationId, kind, area, handle, month } = asked;
  const next: Need = {
    id,
    organisationId,
    kind,
    area,
    status: 'SEEKING',
    openedIn: month,
    closeReasons: [],
    acceptedOfferIds: [],
    openedAt: at,
    handle,
  };
  return { next, facts: [NeedIdentified({ needId: id, organisationId, kind, area, month })] };
};

/** Ends a need. How it ended is said by the worker; nothing is assumed. Its code word has done its work and is forgotten. */
export const close = (
  need: Need,
  closing: NeedClosing,
  reasons: readonly NeedCloseReason[],
  month: string,
) => {
  if (!openStatuses.includes(need.status))
    return refuse('NeedAlreadyClosed', 'This need was already closed.');
  if (closing === 'UNMET_CLOSED' && reasons.length === 0)
    return refuse('CloseReasonMissing', 'Say at least one reason why this need ends without being met.');
  const next: Need = { ...need, status: closing, closeReasons: [...new Set(reasons)], handle: null };
  return {
    next,
    facts: [
      NeedClosed({
        needId: need.id,
        organisationId: need.organisationId,
        closing,
        reasons: next.closeReasons,
        month,
      }),
    ],
  };
};

/**
 * A service accepted somebody for this need. Declines, waiting lists and offers that nobody answers change nothing: the
 * need goes on seeking.
 */
export const beMet = (need: Need, offerId: string): Need => ({
  ...need,
  status: need.status === 'SEEKING' ? 'BEING_MET' : need.status,
  acceptedOfferIds: [...new Set([...need.acceptedOfferIds, offerId])],
});

/**
 * A service that had accepted put the person out, or took back what it had said by mistake. With no other that has, the
 * need is seeking again.
 */
export const seekAgain = (need: Need, offerId: string): Need => {
  const acceptedOfferIds = need.acceptedOfferIds.filter((id) => id !== offerId);
  const isLost = need.status === 'BEING_MET' && acceptedOfferIds.length === 0;
  return { ...need, status: isLost ? 'SEEKING' : need.status, acceptedOfferIds };
};

import type { NeedWithOffersFragment } from '../graph/operations.generated.js';

/** An open need with what was tried, as lists give it. */
export type NeedRow = NeedWithOffersFragment;
type Referral = NonNullable<NeedRow['referrals']>[number];
/** A referral as one service received it, as lists of needs give it. */
export type OfferRow = Referral['offers'][number] & { readonly referralId: string };

/** Where a need stands for the worker: what there is to do about it, or whom it waits for. */
export type Standing =
  | { readonly kind: 'nothingSent' }
  /** The newest of the services that said no, did not answer in time, or put the person out again */
  | { readonly kind: 'shut'; readonly offer: OfferRow }
  /** A service asks about something before it decides */
  | { readonly kind: 'asked'; readonly offer: OfferRow }
  /** A service took back a yes that was a mistake, and has not answered since */
  | { readonly kind: 'mistaken'; readonly offer: OfferRow }
  | { readonly kind: 'late'; readonly offer: OfferRow }
  | { readonly kind: 'waiting'; readonly offer: OfferRow }
  | { readonly kind: 'beingMet'; readonly offer: OfferRow | null }
  /** The part of the system that knows of referrals does not answer. */
  | { readonly kind: 'notKnown' };

type Fate = 'unanswered' | 'asked' | 'refused' | 'over';
const fateOf: Readonly<Record<OfferRow['status'], Fate>> = {
  SENT: 'unanswered',
  RECEIVED: 'unanswered',
  WAITLISTED: 'unanswered',
  INFO_REQUESTED: 'asked',
  DECLINED: 'refused',
  EXPIRED: 'refused',
  ENDED_BY_SERVICE: 'refused',
  ACCEPTED: 'over',
  TAKEN_BACK: 'over',
};

/** All that was offered for a need, the newest first. */
export const offersOf = ({ referrals }: Pick<NeedRow, 'referrals'>): readonly OfferRow[] =>
  (referrals ?? [])
    .flatMap(({ id: referralId, offers }) => offers.map((offer) => ({ ...offer, referralId })))
    .sort((one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt));

/** Where an open need stands. */
export const standingOf = (need: Pick<NeedRow, 'status' | 'referrals'>): Standing => {
  const offers = offersOf(need);
  if (need.status === 'BEING_MET')
    return { kind: 'beingMet', offer: offers.find(({ status }) => status === 'ACCEPTED') ?? null };
  if (!need.referrals) return { kind: 'notKnown' };
  const [asked] = offers.filter(({ status }) => fateOf[status] === 'asked');
  if (asked) return { kind: 'asked', offer: asked };
  const unanswered = offers.filter(({ status }) => fateOf[status] === 'unanswered');
  const mistaken = unanswered.find(({ acceptanceTakenBackAt }) => acceptanceTakenBackAt);
  if (mistaken) return { kind: 'mistaken', offer: mistaken };
  const late = unanswered.findLast(({ isOverdue }) => isOverdue);
  if (late) return { kind: 'late', offer: late };
  const [waiting] = unanswered;
  if (waiting) return { kind: 'waiting', offer: waiting };
  const refused = offers.find(({ status }) => fateOf[status] === 'refused');
  return refused ? { kind: 'shut', offer: refused } : { kind: 'nothingSent' };
};

const needsAction: Readonly<Record<Standing['kind'], boolean>> = {
  asked: true,
  mistaken: true,
  late: true,
  shut: true,
  nothingSent: true,
  notKnown: false,
  waiting: false,
  beingMet: false,
};
// What somebody waits for because of us comes before what has yet to begin.
const order: readonly Standing['kind'][] = [
  'asked',
  'mistaken',
  'shut',
  'late',
  'nothingSent',
  'waiting',
  'notKnown',
  'beingMet',
];

/** Open needs with where they stand, parted into those that need the worker and those that wait for others. */
export const partNeeds = <Row extends NeedRow>(needs: readonly Row[]) => {
  const standing = needs
    .map((need) => ({ need, standing: standingOf(need) }))
    .sort((one, other) => order.indexOf(one.standing.kind) - order.indexOf(other.standing.kind));
  return {
    needMe: standing.filter(({ standing: { kind } }) => needsAction[kind]),
    waiting: standing.filter(({ standing: { kind } }) => !needsAction[kind]),
  };
};

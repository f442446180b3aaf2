import type { TodayQuery } from '../graph/operations.generated.js';

/** An open need with what was tried, as lists give it. */
export type NeedRow = NonNullable<TodayQuery['needs']>['nodes'][number];
type Referral = NonNullable<NeedRow['referrals']>[number];
/** A referral as one service received it, as lists of needs give it. */
export type OfferRow = Referral['offers'][number] & { readonly referralId: string };

/** Where a need stands for the worker: what there is to do about it, or whom it waits for. */
export type Standing =
  | { readonly kind: 'nothingSent' }
  | { readonly kind: 'shut'; readonly offer: OfferRow }
  | { readonly kind: 'late'; readonly offer: OfferRow }
  | { readonly kind: 'waiting'; readonly offer: OfferRow }
  | { readonly kind: 'beingMet'; readonly offer: OfferRow | null }
  /** The part of the system that knows of referrals does not answer. */
  | { readonly kind: 'notKnown' };

/** Days after which a service that has not answered is asked after. */
const lateAfterDays = 3;
const day = 86_400_000;

const isUnanswered = ({ status }: OfferRow) => status === 'SENT' || status === 'RECEIVED';
const wasRefused = ({ status }: OfferRow) => status === 'DECLINED';

/** All that was offered for a need, the newest first. */
export const offersOf = ({ referrals }: Pick<NeedRow, 'referrals'>): readonly OfferRow[] =>
  (referrals ?? [])
    .flatMap(({ id: referralId, offers }) => offers.map((offer) => ({ ...offer, referralId })))
    .sort((one, other) => Date.parse(other.sentAt) - Date.parse(one.sentAt));

/** Where an open need stands. */
export const standingOf = (need: Pick<NeedRow, 'status' | 'referrals'>, now: Date): Standing => {
  if (need.status === 'BEING_MET')
    return {
      kind: 'beingMet',
      offer: offersOf(need).find(({ status }) => status === 'ACCEPTED') ?? null,
    };
  if (!need.referrals) return { kind: 'notKnown' };
  const offers = offersOf(need);
  const unanswered = offers.filter(isUnanswered);
  const late = unanswered.findLast(({ sentAt }) => now.getTime() - Date.parse(sentAt) > lateAfterDays * day);
  if (late) return { kind: 'late', offer: late };
  const [waiting] = unanswered;
  if (waiting) return { kind: 'waiting', offer: waiting };
  const refused = offers.find(wasRefused);
  return refused ? { kind: 'shut', offer: refused } : { kind: 'nothingSent' };
};

const needsAction: Readonly<Record<Standing['kind'], boolean>> = {
  late: true,
  shut: true,
  nothingSent: true,
  notKnown: false,
  waiting: false,
  beingMet: false,
};
// What somebody waits for because of us comes before what has yet to begin.
const order: readonly Standing['kind'][] = ['shut', 'late', 'nothingSent', 'waiting', 'notKnown', 'beingMet'];

/** Open needs with where they stand, parted into those that need the worker and those that wait for others. */
export const partNeeds = <Row extends NeedRow>(needs: readonly Row[], now: Date) => {
  const standing = needs
    .map((need) => ({ need, standing: standingOf(need, now) }))
    .sort((one, other) => order.indexOf(one.standing.kind) - order.indexOf(other.standing.kind));
  return {
    needMe: standing.filter(({ standing: { kind } }) => needsAction[kind]),
    waiting: standing.filter(({ standing: { kind } }) => !needsAction[kind]),
  };
};

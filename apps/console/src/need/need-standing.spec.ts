import { partNeeds, standingOf, type NeedRow, type OfferRow } from './need-standing.js';

const now = new Date('2026-11-25T09:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

const anOffer = (parts: Partial<OfferRow> = {}): OfferRow => ({
  id: 'offer',
  referralId: 'referral',
  status: 'SENT',
  service: { id: 'service', name: 'Riverbend' },
  isOverdue: false,
  sentAt: daysAgo(1),
  decidedAt: null,
  acceptanceTakenBackAt: null,
  decline: null,
  ...parts,
});
const aNeed = (offers: readonly OfferRow[] | null, parts: Partial<NeedRow> = {}): NeedRow => ({
  id: 'need',
  kind: 'RESIDENTIAL_WITHDRAWAL',
  area: null,
  status: 'SEEKING',
  openedIn: '2026-11',
  hasCodeWord: false,
  referrals: offers && offers.map((offer) => ({ id: offer.referralId, offers: [offer] })),
  ...parts,
});
const declined = (days: number) =>
  anOffer({ id: `declined ${days}`, status: 'DECLINED', sentAt: daysAgo(days) });

describe('where a need stands', () => {
  it.each([
    ['nothing was sent yet', aNeed([]), 'nothingSent'],
    ['what was sent was taken back', aNeed([anOffer({ status: 'TAKEN_BACK' })]), 'nothingSent'],
    ['a service said no', aNeed([declined(4)]), 'shut'],
    ['a service said no and another is still asked', aNeed([declined(4), anOffer()]), 'waiting'],
    ['a service has looked at it', aNeed([anOffer({ status: 'RECEIVED' })]), 'waiting'],
    ['a service asks something first', aNeed([declined(4), anOffer({ status: 'INFO_REQUESTED' })]), 'asked'],
    ['a service has it on its list', aNeed([anOffer({ status: 'WAITLISTED' })]), 'waiting'],
    ['a service never answered', aNeed([anOffer({ status: 'EXPIRED' })]), 'shut'],
    ['a service put the person out again', aNeed([anOffer({ status: 'ENDED_BY_SERVICE' })]), 'shut'],
    [
      'a service took back a yes that was a mistake',
      aNeed([anOffer({ status: 'RECEIVED', isOverdue: true, acceptanceTakenBackAt: daysAgo(0) })]),
      'mistaken',
    ],
    [
      'a service said no after a yes that was a mistake',
      aNeed([anOffer({ status: 'DECLINED', acceptanceTakenBackAt: daysAgo(0) })]),
      'shut',
    ],
    ['a service is late', aNeed([anOffer({ isOverdue: true })]), 'late'],
    ['somebody accepted', aNeed([anOffer({ status: 'ACCEPTED' })], { status: 'BEING_MET' }), 'beingMet'],
    ['nobody knows, for that part is down', aNeed(null), 'notKnown'],
  ])('is told when %s', (_, need, kind) => {
    expect(standingOf(need).kind).toBe(kind);
  });

  it('names the newest of several refusals', () => {
    expect(standingOf(aNeed([declined(9), declined(2), declined(5)]))).toMatchObject({
      kind: 'shut',
      offer: { id: 'declined 2' },
    });
  });
});

describe('what needs the worker now', () => {
  it('puts a shut door first, and leaves what waits for others apart', () => {
    const needs = [
      aNeed([], { id: 'new' }),
      aNeed([anOffer()], { id: 'asked' }),
      aNeed([declined(1)], { id: 'shut' }),
      aNeed([anOffer({ isOverdue: true })], { id: 'late' }),
    ];

    const { needMe, waiting } = partNeeds(needs);

    expect(needMe.map(({ need }) => need.id)).toEqual(['shut', 'late', 'new']);
    expect(waiting.map(({ need }) => need.id)).toEqual(['asked']);
  });
});

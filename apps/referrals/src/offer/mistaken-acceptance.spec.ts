import { accept, waitlist } from './answer.js';
import { acceptanceOpenUntil, takeAcceptanceBack } from './mistaken-acceptance.js';
import type { Offer } from './offer.js';
import { anOffer } from './offer.fixture.js';

// A Monday in Melbourne: 20:00, half past nine, and the midnight that ends it.
const at = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T10:30:00Z');
const midnight = new Date('2026-11-23T13:00:00Z');

const accepted = (offer: Offer): Offer => {
  const outcome = accept(offer, at);
  if (!('next' in outcome)) throw new Error(outcome.message);
  return outcome.next;
};
const back = (offer: Offer, openOffers = 0, when = later) => takeAcceptanceBack(offer, openOffers, when);

describe('an acceptance that was a mistake', () => {
  it('leaves the offer seen and unanswered, due when it was, with its facts', () => {
    const offer = anOffer();

    expect(back(accepted(offer))).toMatchObject({
      next: {
        status: 'RECEIVED',
        receivedAt: at,
        decidedAt: null,
        dueAt: offer.decideBy,
        decideBy: offer.decideBy,
        expiresAt: offer.expiresAt,
        sealedFacts: offer.sealedFacts,
        acceptedFrom: null,
        acceptanceTakenBackAt: later,
      },
    });
  });

  it('leaves a place on the waiting list promised since when it was, and to be confirmed when it was', () => {
    const promised = waitlist(anOffer(), new Date('2026-11-20T09:00:00Z'));
    if (!('next' in promised)) throw new Error(promised.message);

    expect(back(accepted(promised.next))).toMatchObject({
      next: {
        status: 'WAITLISTED',
        decidedAt: promised.next.decidedAt,
        dueAt: promised.next.dueAt,
      },
      facts: [{ type: 'OfferAcceptanceTakenBack', data: { backTo: 'WAITLISTED' } }],
    });
  });

  it('leaves a question open, and gives the sender the time back in which it could not be answered', () => {
    const asked = anOffer({
      status: 'INFO_REQUESTED',
      dueAt: new Date('2026-11-24T09:00:00Z'),
      questions: [{ attribute: 'age', askedAt: '2026-11-20T09:00:00.000Z', outcome: null, answeredAt: null }],
    });

    expect(back(accepted(asked))).toMatchObject({
      next: {
        status: 'INFO_REQUESTED',
        dueAt: new Date('2026-11-24T10:30:00Z'),
        decideBy: asked.decideBy,
        questions: asked.questions,
      },
    });
  });

  it('is announced as which of them it was, and where the offer stands', () => {
    const first = back(accepted(anOffer()));
    if (!('next' in first)) throw new Error(first.message);

    expect(first.facts).toMatchObject([
      {
        type: 'OfferAcceptanceTakenBack',
        key: first.next.id,
        data: { acceptance: 1, backTo: 'RECEIVED', month: '2026-11' },
      },
    ]);
    expect(back(accepted(first.next))).toMatchObject({ facts: [{ data: { acceptance: 2 } }] });
  });

  it('can be taken back until the day of it ends', () => {
    const offer = accepted(anOffer());
    const before = new Date(midnight.getTime() - 1);

    expect(acceptanceOpenUntil(offer, before)).toEqual(midnight);
    expect(back(offer, 0, before)).toHaveProperty('next');
    expect(acceptanceOpenUntil(offer, midnight)).toBeNull();
    expect(back(offer, 0, midnight)).toMatchObject({ refusal: 'AcceptanceStands' });
  });

  it('stands when nobody knows any more where the offer stood', () => {
    const offer = anOffer({ status: 'ACCEPTED', decidedAt: at, dueAt: null });

    expect(acceptanceOpenUntil(offer, later)).toBeNull();
    expect(back(offer)).toMatchObject({ refusal: 'AcceptanceStands' });
  });

  it('stands when the sender has another offer open there', () => {
    expect(back(accepted(anOffer()), 1)).toMatchObject({ refusal: 'AcceptanceStands' });
  });

  it.each([
    ['RECEIVED', 'OfferNotAccepted'],
    ['WAITLISTED', 'OfferNotAccepted'],
    ['DECLINED', 'OfferAlreadyDecided'],
    ['ENDED_BY_SERVICE', 'OfferAlreadyDecided'],
  ] as const)('is none of an offer that is %s', (status, refusal) => {
    expect(back(anOffer({ status }))).toMatchObject({ refusal });
    expect(acceptanceOpenUntil(anOffer({ status }), later)).toBeNull();
  });
});

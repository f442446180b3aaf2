import { accept, endWithNeed, expire, receive, takeBack, waitlist } from './answer.js';
import { anOffer } from './offer.fixture.js';

// A Monday in Melbourne, 20:00.
const at = new Date('2026-11-23T09:00:00Z');

describe('receiving an offer', () => {
  it('keeps when it was seen first, and announces nothing', () => {
    const first = new Date('2026-11-21T09:00:00Z');

    expect(receive(anOffer({ status: 'RECEIVED', receivedAt: first }), at)).toMatchObject({
      next: { receivedAt: first },
      facts: [],
    });
  });

  it('makes it due when the service has to have answered', () => {
    const offer = anOffer();

    expect(receive(offer, at)).toMatchObject({ next: { dueAt: offer.decideBy } });
  });
});

describe('deciding on an offer', () => {
  it('counts as having seen it, and leaves it due to nobody', () => {
    expect(accept(anOffer(), at)).toMatchObject({ next: { receivedAt: at, decidedAt: at, dueAt: null } });
  });

  it('announces ids and the month', () => {
    const offer = anOffer();

    const outcome = accept(offer, at);

    expect('facts' in outcome ? outcome.facts : null).toEqual([
      {
        type: 'OfferAccepted',
        topic: 'referrals.offer',
        key: offer.id,
        data: {
          offerId: offer.id,
          referralId: offer.referralId,
          needId: offer.needId,
          serviceId: offer.serviceId,
          senderOrganisationId: offer.senderOrganisationId,
          recipientOrganisationId: offer.recipientOrganisationId,
          month: '2026-11',
          acceptance: 1,
        },
      },
    ]);
  });

  it('keeps the shared facts where the service works with the person, and destroys them elsewhere', () => {
    const kept = { next: { sealedFacts: Buffer.from('sealed') } };
    const destroyed = { next: { sealedFacts: null } };

    expect(accept(anOffer(), at)).toMatchObject(kept);
    expect(waitlist(anOffer(), at)).toMatchObject(kept);
    expect(takeBack(anOffer(), at)).toMatchObject(destroyed);
    expect(expire(anOffer(), at)).toMatchObject(destroyed);
  });

  it.each([
    ['ACCEPTED', 'Somebody already accepted this offer.'],
    ['DECLINED', 'Somebody already declined this offer.'],
    ['TAKEN_BACK', 'The sender already took this offer back.'],
    ['EXPIRED', 'Nobody answered this offer in time, and it has ended. The sender can send a new one.'],
    ['ENDED_BY_SERVICE', 'The service already ended this offer.'],
  ] as const)('says of one that is %s who was faster', (status, message) => {
    expect(accept(anOffer({ status }), at)).toEqual({ refusal: 'OfferAlreadyDecided', message });
  });
});

describe('a place on the waiting list', () => {
  it('has to be confirmed within ten working days, again and again, without announcing it twice', () => {
    const first = waitlist(anOffer(), at);
    if (!('next' in first)) throw new Error(first.message);
    const later = new Date('2026-12-07T09:00:00Z');

    expect(first).toMatchObject({
      next: { status: 'WAITLISTED', decidedAt: at, dueAt: later },
      facts: [{ type: 'OfferWaitlisted' }],
    });
    expect(waitlist(first.next, later)).toMatchObject({
      next: { status: 'WAITLISTED', decidedAt: at, dueAt: new Date('2026-12-21T09:00:00Z') },
      facts: [],
    });
  });

  it('becomes an acceptance when there is a place', () => {
    const offer = anOffer({ status: 'WAITLISTED', decidedAt: new Date(0) });

    expect(accept(offer, at)).toMatchObject({
      next: { status: 'ACCEPTED', decidedAt: at, dueAt: null },
      facts: [{ type: 'OfferAccepted' }],
    });
  });
});

describe('the end of a need', () => {
  it.each(['SENT', 'RECEIVED', 'INFO_REQUESTED', 'WAITLISTED'] as const)(
    'takes an offer back that is %s',
    (status) => {
      expect(endWithNeed(anOffer({ status }), at)).toMatchObject({
        next: { status: 'TAKEN_BACK', sealedFacts: null },
        facts: [{ type: 'OfferTakenBack' }],
      });
    },
  );

  it('destroys the facts of an accepted one, and leaves alone what has none', () => {
    const accepted = anOffer({ status: 'ACCEPTED', dueAt: null });
    const declined = anOffer({ status: 'DECLINED', dueAt: null, sealedFacts: null });

    expect(endWithNeed(accepted, at)).toEqual({ next: { ...accepted, sealedFacts: null }, facts: [] });
    expect(endWithNeed(declined, at).next).toBe(declined);
  });

  it('lets an acceptance stand, also where no facts were shared', () => {
    const accepted = accept(anOffer({ sealedFacts: null }), at);
    if (!('next' in accepted)) throw new Error(accepted.message);

    expect(endWithNeed(accepted.next, at).next).toMatchObject({ status: 'ACCEPTED', acceptedFrom: null });
  });
});

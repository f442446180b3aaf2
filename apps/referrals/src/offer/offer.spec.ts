import { offerStatuses } from '@whichdoor/contracts';
import { aKnownCriterion } from '../criterion/criterion.fixture.js';
import { aKnownService } from '../service/service.fixture.js';
import { accept, decline, mayShowFacts, receive, takeBack, waitsFor, type Decline } from './offer.js';
import { anOffer } from './offer.fixture.js';

const at = new Date('2026-11-23T09:00:00Z');
const noCapacity: Decline = {
  reason: 'NO_CAPACITY',
  criterion: null,
  nextStep: 'NOTHING',
  alternativeServiceId: null,
};
const nothingKnown = { known: null, alternative: null };

const steps = {
  RECEIVED: receive,
  ACCEPTED: accept,
  DECLINED: (offer: ReturnType<typeof anOffer>, when: Date) => decline(offer, noCapacity, nothingKnown, when),
  TAKEN_BACK: takeBack,
};

describe('the way of an offer', () => {
  // BSeR's own table lets a recipient accept (02), decline (03) and an initiator cancel (04) from its "Received",
  // which covers both our SENT and our RECEIVED.
  const allowed = ['SENT', 'RECEIVED'];

  it.each(
    offerStatuses.flatMap((from) =>
      Object.keys(steps).map((to) => [from, to as keyof typeof steps] as const),
    ),
  )('from %s to %s', (from, to) => {
    const outcome = steps[to](anOffer({ status: from }), at);

    if (allowed.includes(from)) expect(outcome).toMatchObject({ next: { status: to } });
    else expect(outcome).toMatchObject({ refusal: 'OfferAlreadyDecided' });
  });

  it('says who was faster', () => {
    expect(accept(anOffer({ status: 'TAKEN_BACK' }), at)).toMatchObject({
      message: 'The sender already took this offer back.',
    });
  });
});

describe('receiving an offer', () => {
  it('keeps when it was seen first, and announces nothing', () => {
    const first = new Date('2026-11-21T09:00:00Z');

    expect(receive(anOffer({ status: 'RECEIVED', receivedAt: first }), at)).toMatchObject({
      next: { receivedAt: first },
      facts: [],
    });
  });
});

describe('deciding on an offer', () => {
  it('counts as having seen it', () => {
    expect(accept(anOffer(), at)).toMatchObject({ next: { receivedAt: at, decidedAt: at } });
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
        },
      },
    ]);
  });

  it('keeps the shared facts of an accepted offer, and destroys those of any other', () => {
    expect(accept(anOffer(), at)).toMatchObject({ next: { sealedFacts: Buffer.from('sealed') } });
    expect(takeBack(anOffer(), at)).toMatchObject({ next: { sealedFacts: null } });
    expect(decline(anOffer(), noCapacity, nothingKnown, at)).toMatchObject({ next: { sealedFacts: null } });
  });
});

describe('declining an offer', () => {
  const offer = anOffer();
  const known = aKnownCriterion({ serviceId: offer.serviceId });
  const criterion = { criterionId: known.criterionId, version: known.version };
  const notMet: Decline = { ...noCapacity, reason: 'DOES_NOT_MEET_CRITERION', criterion };

  it('keeps and announces the criterion cited and what happened next', () => {
    const said: Decline = { ...notMet, nextStep: 'WARM_HANDOVER' };

    expect(decline(offer, said, { ...nothingKnown, known }, at)).toMatchObject({
      next: { status: 'DECLINED', decline: said },
      facts: [{ type: 'OfferDeclined', data: said }],
    });
  });

  it('admits a criterion that was never published', () => {
    expect(decline(offer, { ...noCapacity, reason: 'UNDECLARED_CRITERION' }, nothingKnown, at)).toMatchObject(
      {
        next: { decline: { criterion: null } },
      },
    );
  });

  it('refuses to say that a criterion is not met without citing it', () => {
    expect(decline(offer, { ...notMet, criterion: null }, nothingKnown, at)).toMatchObject({
      refusal: 'CriterionNotCited',
    });
  });

  it('refuses to cite a criterion for another reason', () => {
    expect(decline(offer, { ...noCapacity, criterion }, { ...nothingKnown, known }, at)).toMatchObject({
      refusal: 'CriterionNotCited',
    });
  });

  it.each([
    ['nobody knows', null],
    ['is of another service', aKnownCriterion()],
    ['had ended', aKnownCriterion({ serviceId: offer.serviceId, endedAt: new Date(0) })],
  ])('refuses a criterion that %s', (_why, cited) => {
    expect(decline(offer, notMet, { ...nothingKnown, known: cited }, at)).toMatchObject({
      refusal: 'CriterionNotOfService',
    });
  });

  it('names a listed alternative', () => {
    const alternative = aKnownService();
    const said: Decline = {
      ...noCapacity,
      nextStep: 'ALTERNATIVE_OFFERED',
      alternativeServiceId: alternative.id,
    };

    expect(decline(offer, said, { known: null, alternative }, at)).toMatchObject({
      facts: [{ data: { alternativeServiceId: alternative.id } }],
    });
  });

  it.each([
    ['is not listed', null],
    ['is the service itself', aKnownService({ id: offer.serviceId })],
  ])('refuses an alternative that %s', (_why, alternative) => {
    const said: Decline = {
      ...noCapacity,
      nextStep: 'ALTERNATIVE_OFFERED',
      alternativeServiceId: alternative?.id ?? offer.serviceId,
    };

    expect(decline(offer, said, { known: null, alternative }, at)).toMatchObject({
      refusal: 'AlternativeNotListed',
    });
  });
});

describe('an offer in somebody’s hands', () => {
  it('waits for the recipient while it is open', () => {
    const offer = anOffer();

    expect(waitsFor(offer, offer.recipientOrganisationId)).toBe(true);
    expect(waitsFor(offer, offer.senderOrganisationId)).toBe(false);
    expect(waitsFor({ ...offer, status: 'ACCEPTED' }, offer.recipientOrganisationId)).toBe(false);
    expect(waitsFor(offer, null)).toBe(false);
  });

  it('shows its facts until the day agreed, and not at it', () => {
    const offer = anOffer({ factsUntil: at });

    expect(mayShowFacts(offer, new Date(at.getTime() - 1))).toBe(true);
    expect(mayShowFacts(offer, at)).toBe(false);
    expect(mayShowFacts({ ...offer, sealedFacts: null }, new Date(0))).toBe(false);
  });
});

import { aKnownCriterion } from '../criterion/criterion.fixture.js';
import { aKnownService } from '../service/service.fixture.js';
import { decline, endByService } from './decline.js';
import type { Decline } from './offer.js';
import { anOffer } from './offer.fixture.js';

const at = new Date('2026-11-23T09:00:00Z');
const noCapacity: Decline = {
  reason: 'NO_CAPACITY',
  criterion: null,
  nextStep: 'NOTHING',
  alternativeServiceId: null,
};
const nothingKnown = { known: null, alternative: null };

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

  it('destroys the shared facts', () => {
    expect(decline(offer, noCapacity, nothingKnown, at)).toMatchObject({ next: { sealedFacts: null } });
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

describe('ending an offer that was accepted', () => {
  const undeclared = { ...noCapacity, reason: 'UNDECLARED_CRITERION' } as const;

  it.each(['ACCEPTED', 'WAITLISTED'] as const)(
    '%s says why, destroys the facts and announces it',
    (status) => {
      expect(endByService(anOffer({ status }), undeclared, nothingKnown, at)).toMatchObject({
        next: { status: 'ENDED_BY_SERVICE', sealedFacts: null, dueAt: null, decline: undeclared },
        facts: [{ type: 'OfferEndedByService', data: undeclared }],
      });
    },
  );

  it('cites a criterion of the service, or none', () => {
    const offer = anOffer({ status: 'ACCEPTED' });
    const known = aKnownCriterion({ serviceId: offer.serviceId });
    const criterion = { criterionId: known.criterionId, version: known.version };
    const notMet = { ...undeclared, reason: 'DOES_NOT_MEET_CRITERION', criterion } as const;

    expect(endByService(offer, notMet, { ...nothingKnown, known }, at)).toMatchObject({
      facts: [{ data: { criterion } }],
    });
    expect(endByService(offer, notMet, nothingKnown, at)).toMatchObject({ refusal: 'CriterionNotOfService' });
    expect(endByService(offer, { ...notMet, criterion: null }, nothingKnown, at)).toMatchObject({
      refusal: 'CriterionNotCited',
    });
  });

  it.each(['SENT', 'RECEIVED', 'INFO_REQUESTED'] as const)('is not for one that is %s', (status) => {
    expect(endByService(anOffer({ status }), undeclared, nothingKnown, at)).toMatchObject({
      refusal: 'OfferNotAccepted',
    });
  });
});

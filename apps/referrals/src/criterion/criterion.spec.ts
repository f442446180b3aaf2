import { areAllOf, canBeCited, withoutRepeats } from './criterion.js';
import { aKnownCriterion } from './criterion.fixture.js';

const offer = {
  serviceId: '10000000-0000-4000-8000-000000000001',
  sentAt: new Date('2026-11-20T09:00:00Z'),
};

describe('citing a criterion', () => {
  it('is possible with one that holds', () => {
    expect(canBeCited(aKnownCriterion({ serviceId: offer.serviceId }), offer)).toBe(true);
  });

  it.each([
    ['that ended after the offer was sent', '2026-11-20T09:00:00.001Z', true],
    ['that ended at the instant of sending', '2026-11-20T09:00:00Z', false],
    ['that ended before the offer was sent', '2026-11-19T09:00:00Z', false],
  ])('with a version %s', (_which, endedAt, isPossible) => {
    const criterion = aKnownCriterion({ serviceId: offer.serviceId, endedAt: new Date(endedAt) });

    expect(canBeCited(criterion, offer)).toBe(isPossible);
  });

  it('is not possible with one of another service', () => {
    expect(canBeCited(aKnownCriterion(), offer)).toBe(false);
  });
});

describe('naming the criteria of a service', () => {
  const known = aKnownCriterion({ version: 2 });

  it('fits when all are its own, ended ones too', () => {
    const ended = aKnownCriterion({ serviceId: known.serviceId, endedAt: new Date(0) });

    expect(areAllOf(known.serviceId, [known, ended], [ended, known])).toBe(true);
  });

  it('does not fit in a version that was never published', () => {
    expect(areAllOf(known.serviceId, [{ ...known, version: 3 }], [known])).toBe(false);
  });

  it('does not fit where the criterion is of another service', () => {
    expect(areAllOf(aKnownCriterion().serviceId, [known], [known])).toBe(false);
  });

  it('names each version once, and nothing but id and version', () => {
    const { criterionId } = known;

    expect(withoutRepeats([known, known, { criterionId, version: 1 }])).toEqual([
      { criterionId, version: 2 },
      { criterionId, version: 1 },
    ]);
  });
});

import { randomUUID } from 'node:crypto';
import { aKnownCriterion } from '../criterion/criterion.fixture.js';
import { aKnownNeed } from '../need/need.fixture.js';
import { aKnownService } from '../service/service.fixture.js';
import { recordBlocked, skip } from './gap.js';

const at = new Date('2026-11-23T09:00:00Z');
const service = aKnownService();
const criterion = aKnownCriterion({ serviceId: service.id });
const cited = { criterionId: criterion.criterionId, version: criterion.version };
const need = aKnownNeed();

describe('passing a door', () => {
  const passed = (criteria = [cited]) => ({
    id: randomUUID(),
    reason: 'THEY_NEVER_TAKE_THEM' as const,
    criteria,
  });

  it('is recorded with the reason and what the worker believes to be behind it', () => {
    expect(skip(passed(), { need, service, known: [criterion] }, at)).toMatchObject({
      next: { serviceId: service.id, skipReason: 'THEY_NEVER_TAKE_THEM' },
      facts: [{ type: 'MatchSkipped', data: { serviceId: service.id, criteria: [cited], month: '2026-11' } }],
    });
  });

  it('needs no criterion: often none is declared', () => {
    expect(skip(passed([]), { need, service, known: [] }, at)).toMatchObject({
      facts: [{ data: { criteria: [] } }],
    });
  });

  it.each([
    ['NeedNotOpen', { need: null }],
    ['ServiceNotAvailable', { service: null }],
    ['CriterionNotOfService', { known: [] }],
  ])('refuses with %s', (refusal, parts) => {
    expect(skip(passed(), { need, service, known: [criterion], ...parts }, at)).toMatchObject({ refusal });
  });
});

describe('recording that no door was open', () => {
  it('keeps per service the criteria that shut it, each once', () => {
    const doors = [{ serviceId: service.id, criteria: [cited, cited] }];

    expect(recordBlocked({ id: randomUUID(), doors }, { need, known: [criterion] }, at)).toMatchObject({
      next: { serviceId: null, skipReason: null },
      facts: [
        { type: 'ReferralBlocked', data: { services: [{ serviceId: service.id, criteria: [cited] }] } },
      ],
    });
  });

  it('refuses a criterion under another service', () => {
    const doors = [{ serviceId: randomUUID(), criteria: [cited] }];

    expect(recordBlocked({ id: randomUUID(), doors }, { need, known: [criterion] }, at)).toMatchObject({
      refusal: 'CriterionNotOfService',
    });
  });

  it('refuses a need that was closed', () => {
    expect(
      recordBlocked({ id: randomUUID(), doors: [] }, { need: { ...need, isOpen: false }, known: [] }, at),
    ).toMatchObject({ refusal: 'NeedNotOpen' });
  });
});

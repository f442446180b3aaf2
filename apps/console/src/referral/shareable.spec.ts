import { DECLINED, type ServiceCriteria } from '@whichdoor/eligibility';
import { shareableWith } from './shareable.js';

const today = '2026-11-25';
const service: ServiceCriteria = {
  serviceId: 'service',
  criteria: [
    {
      id: 'adult',
      version: 1,
      effect: 'require',
      condition: { attribute: 'age', operator: 'at_least', value: 18 },
    },
    {
      id: 'using',
      version: 2,
      effect: 'exclude',
      condition: { attribute: 'currently_using', operator: 'is', value: true },
      discretion: 'case_by_case',
    },
  ],
};

describe('what a referral could tell', () => {
  it('parts what the service has to know from what it does not', () => {
    const { needed, notNeeded, inTheWay } = shareableWith(service, { age: 27, pregnant: true }, today);

    expect({ needed, notNeeded, inTheWay }).toEqual({
      needed: ['age'],
      notNeeded: ['pregnant'],
      inTheWay: [],
    });
  });

  it('names the rules in the way, and leaves what speaks against the person for the worker to choose', () => {
    const { needed, notNeeded, inTheWay, result } = shareableWith(
      service,
      { age: 27, currently_using: true },
      today,
    );

    expect(result.status).toBe('case_by_case');
    expect({ needed, notNeeded }).toEqual({ needed: ['age'], notNeeded: ['currently_using'] });
    expect(inTheWay.map(({ id }) => id)).toEqual(['using']);
  });

  it('never offers what somebody prefers not to say', () => {
    const { needed, notNeeded } = shareableWith(service, { age: DECLINED, pregnant: DECLINED }, today);

    expect([...needed, ...notNeeded]).toEqual([]);
  });
});

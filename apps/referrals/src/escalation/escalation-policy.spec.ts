import { currentPolicy, escalationPolicies, getPolicy, timesOf } from './escalation-policy.js';

describe('the escalation policy', () => {
  it('counts its versions from 1, and the newest holds', () => {
    expect(escalationPolicies.map(({ version }) => version)).toEqual(
      escalationPolicies.map((_, place) => place + 1),
    );
    expect(currentPolicy.version).toBe(escalationPolicies.length);
  });

  it('gives a service one working day to see an offer, two to answer, and ends it after two more', () => {
    // A Thursday in Melbourne, 20:00.
    expect(timesOf(getPolicy(1), new Date('2026-11-26T09:00:00Z'))).toEqual({
      policyVersion: 1,
      dueAt: new Date('2026-11-27T09:00:00Z'),
      decideBy: new Date('2026-11-30T09:00:00Z'),
      expiresAt: new Date('2026-12-02T09:00:00Z'),
    });
  });

  it('is never guessed', () => {
    expect(() => getPolicy(0)).toThrow('no escalation policy with the version 0');
  });
});

import { checkMonth } from './month.js';

describe('the month for which something is recorded', () => {
  it.each([
    ['2026-11', '2026-11-25T09:00:00Z', true],
    ['2024-11', '2026-11-25T09:00:00Z', true],
    ['2024-10', '2026-11-25T09:00:00Z', false],
    // In Sydney it is eleven in the morning of the first.
    ['2026-12', '2026-12-01T00:00:00Z', true],
    ['2026-12', '2026-11-30T13:00:00Z', true],
    ['2026-12', '2026-11-30T10:00:00Z', true],
    ['2026-12', '2026-11-30T09:59:59Z', false],
    ['2027-01', '2026-11-30T23:00:00Z', false],
  ])('%s at %s is plausible: %s', (month, now, isPlausible) => {
    expect(checkMonth(month, new Date(now)) === null).toBe(isPlausible);
  });
});

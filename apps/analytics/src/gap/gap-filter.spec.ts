import { checkPeriod, monthsOf } from './gap-filter.js';

const now = new Date('2026-11-23T09:00:00Z');

describe('the period of a report', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['2023-12', '2026-11'],
    ['2020-01', '2020-12'],
  ])('may run from %s to %s', (from, to) => {
    expect(checkPeriod({ from, to }, now)).toBeNull();
  });

  it.each([
    ['2026-11', '2026-10', /after the last/],
    ['2023-11', '2026-11', /at most 36 months; this one would span 37/],
    ['2026-11', '2026-12', /not begun/],
    ['2027-01', '2027-02', /not begun/],
  ])('may not run from %s to %s', (from, to, sentence) => {
    expect(checkPeriod({ from, to }, now)).toMatch(sentence);
  });

  it('holds every month, over the end of a year too', () => {
    expect(monthsOf({ from: '2025-11', to: '2026-02' })).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });
});

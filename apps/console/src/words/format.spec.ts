import { formatIn } from './format.js';

const now = new Date(2026, 10, 25, 9, 0);
const daysFromNow = (days: number) => new Date(2026, 10, 25 + days, 23, 30);

describe('telling times as people say them', () => {
  const { ago, month } = formatIn('en');

  it.each([
    [0, 'today'],
    [-1, 'yesterday'],
    [1, 'tomorrow'],
    [-6, '6 days ago'],
    [-21, '3 weeks ago'],
    [-70, '2 months ago'],
    [3, 'in 3 days'],
  ])('says %i days as "%s", by the calendar and not by the hour', (days, words) => {
    expect(ago(daysFromNow(days), now)).toBe(words);
  });

  it('says a month whatever the time zone', () => {
    expect(month('2026-01')).toBe('January 2026');
    expect(formatIn('ar').month('2026-01')).toContain('يناير');
  });
});

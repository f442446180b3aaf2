import { formatIn } from './format.js';

const now = new Date(2026, 10, 25, 9, 0);
const daysFromNow = (days: number) => new Date(2026, 10, 25 + days, 23, 30);

describe('telling times as people say them', () => {
  const { ago, since, month } = formatIn('en');

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

  it.each([
    [0, 'just now'],
    [-40, '40 minutes ago'],
    [-3 * 60, '3 hours ago'],
    [-8 * 60 - 59, '8 hours ago'],
    [-10 * 60, 'yesterday'],
    [-3 * 24 * 60, '3 days ago'],
    [5 * 60, 'in 5 hours'],
  ])('says what was %i minutes from now as "%s"', (minutes, words) => {
    expect(since(new Date(now.getTime() + minutes * 60_000), now)).toBe(words);
  });

  it('counts the hours across midnight while they are few', () => {
    expect(since(new Date(2026, 10, 24, 23, 0), new Date(2026, 10, 25, 1, 0))).toBe('2 hours ago');
  });

  it('lists names so that each runs its own way among Arabic', () => {
    expect(formatIn('en').list(['Harbour', 'Hillcrest'])).toBe('Harbour and Hillcrest');
    expect(formatIn('ar').list(['Harbour', 'Hillcrest'])).toBe('\u2068Harbour\u2069 و\u2068Hillcrest\u2069');
  });

  it('sets what begins large beside each other', () => {
    expect(formatIn('en').series(['Naloxone', 'Drug checking'])).toBe('Naloxone, Drug checking');
  });

  it('says a month whatever the time zone', () => {
    expect(month('2026-01')).toBe('January 2026');
    expect(formatIn('ar').month('2026-01')).toContain('يناير');
  });

  it.each([
    ['en', '25\u00a0November 2026'],
    ['ar', '25\u00a0نوفمبر 2026'],
  ] as const)(
    'keeps a day with its month in one line, and lets the year go to the next (%s)',
    (language, said) => {
      const { date, instant } = formatIn(language);
      expect(date(now)).toBe(said);
      expect(instant(now)).toMatch(new RegExp(`^${said} .*9:00`, 'u'));
    },
  );
});

import { addWorkingDays, endOfDay } from './working-day.js';

const after = (from: string, days: number, zone = 'Australia/Melbourne') =>
  addWorkingDays(new Date(from), days, zone).toISOString();

describe('working days', () => {
  it.each([
    ['on a Monday', '2026-11-23T00:30:00.000Z', 1, '2026-11-24T00:30:00.000Z'],
    ['over a weekend', '2026-11-27T00:30:00.000Z', 1, '2026-11-30T00:30:00.000Z'],
    ['over two weekends', '2026-11-26T00:30:00.000Z', 8, '2026-12-08T00:30:00.000Z'],
    ['none', '2026-11-23T00:30:00.000Z', 0, '2026-11-23T00:30:00.000Z'],
  ])('count %s', (_what, from, days, to) => {
    expect(after(from, days)).toBe(to);
  });

  it('begin on a weekend with Monday’s first minute there', () => {
    // Saturday, 09:00 in Melbourne; Monday there begins on Sunday at 13:00 UTC.
    expect(after('2026-11-27T22:00:00.000Z', 0)).toBe('2026-11-29T13:00:00.000Z');
    expect(after('2026-11-27T22:00:00.000Z', 1)).toBe('2026-11-30T13:00:00.000Z');
  });

  it('are those of the zone, not of UTC', () => {
    // Sunday in UTC, Monday in Melbourne.
    expect(after('2026-11-22T22:00:00.000Z', 1)).toBe('2026-11-23T22:00:00.000Z');
    expect(after('2026-11-22T22:00:00.000Z', 1, 'UTC')).toBe('2026-11-24T00:00:00.000Z');
  });

  it('keep the time of day when the clocks change', () => {
    // Daylight saving begins in Melbourne on Sunday, 4 October 2026: 10:00 is 00:00 UTC before and 23:00 UTC after.
    expect(after('2026-10-02T00:00:00.000Z', 1)).toBe('2026-10-04T23:00:00.000Z');
  });
});

describe('the end of a day', () => {
  const end = (from: string, days = 1) => endOfDay(new Date(from), days, 'Australia/Melbourne').toISOString();

  it('is midnight there, on a weekend as well', () => {
    // A Saturday in Melbourne, from its first minute to its last.
    expect(end('2026-11-27T13:00:00.000Z')).toBe('2026-11-28T13:00:00.000Z');
    expect(end('2026-11-28T12:59:59.999Z')).toBe('2026-11-28T13:00:00.000Z');
    expect(end('2026-11-28T12:59:59.999Z', 2)).toBe('2026-11-29T13:00:00.000Z');
  });

  it('comes early on the day on which the clocks are put forward', () => {
    // Sunday, 4 October 2026 is 23 hours long in Melbourne.
    expect(end('2026-10-03T14:30:00.000Z')).toBe('2026-10-04T13:00:00.000Z');
  });
});

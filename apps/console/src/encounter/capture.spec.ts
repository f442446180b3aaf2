import { emptyCapture, encounterOf, monthAt } from './capture.js';

const place = { siteId: 'site', month: '2026-11', needId: null };

describe('writing an encounter down', () => {
  it('tells the codes that were tapped and leaves out what was not', () => {
    const capture = {
      ...emptyCapture,
      gave: ['LISTENING'] as const,
      accessOffers: ['DELIVERY'] as const,
      line: 'Said to the worker, for a note of its own',
    };

    expect(encounterOf(capture, place)).toEqual({
      ...place,
      gave: ['LISTENING'],
      received: [],
      reachBand: null,
      barriers: [],
      accessOffers: [{ accessOffer: 'DELIVERY' }],
      effortBand: null,
    });
  });

  it('tells the time it took only where it was work for a need', () => {
    const capture = { ...emptyCapture, effortBand: 'HALF_DAY' } as const;

    expect(encounterOf(capture, place).effortBand).toBeNull();
    expect(encounterOf(capture, { ...place, needId: 'need' })).toMatchObject({
      effortBand: 'HALF_DAY',
      needId: 'need',
    });
  });

  it.each([
    ['2026-11-25T09:00:00Z', 'UTC', false, '2026-11'],
    ['2026-01-01T00:30:00Z', 'UTC', true, '2025-12'],
    ['2026-03-31T23:30:00Z', 'UTC', true, '2026-02'],
    ['2026-03-31T23:30:00Z', 'Australia/Sydney', false, '2026-04'],
    ['2026-03-31T23:30:00Z', 'Australia/Sydney', true, '2026-03'],
    ['2026-01-01T02:00:00Z', 'America/Vancouver', true, '2025-11'],
  ])('takes the month of %s in %s, last month %s, as %s', (at, timeZone, isLastMonth, month) => {
    expect(monthAt(new Date(at), isLastMonth, timeZone)).toBe(month);
  });
});

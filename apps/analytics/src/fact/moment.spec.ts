import { momentOf } from './moment.js';

describe('the moment of a fact', () => {
  it('puts the month first, and within it what was told first', () => {
    const moments = [
      momentOf('2026-09', '2026-11-20T10:00:00Z'),
      momentOf('2026-10', '2026-10-02T09:00:00Z'),
      momentOf('2026-10', '2026-10-02T09:00:00.001Z'),
      momentOf('2026-11', '2026-11-01T00:00:00Z'),
    ];

    expect(moments.toSorted()).toEqual(moments);
  });
});

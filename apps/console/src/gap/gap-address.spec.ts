import { choosableMonths, filterOf, monthBefore, readGapAddress, writeGapAddress } from './gap-address.js';

const now = new Date('2026-11-25T10:00:00Z');
const read = (query: string) => readGapAddress(new URLSearchParams(query), now);

describe('the address of a view on gaps', () => {
  it('is the last six months of everything where it says nothing', () => {
    expect(read('')).toEqual({
      from: '2026-06',
      to: '2026-11',
      area: null,
      kind: null,
      rules: null,
      criterion: null,
    });
  });

  it('is read as it was written, whatever stands beside it', () => {
    const address = read('from=2026-01&to=2026-03&area=au%2Fact&kind=FOOD&rules=JUSTICE&criterion=one');
    const written = writeGapAddress(
      address,
      new URLSearchParams('by=criterion&area=elsewhere&criterion=other'),
    );

    expect(readGapAddress(written, now)).toEqual(address);
    expect(written.get('by')).toBe('criterion');
  });

  it.each([
    ['from=2026-13', { from: '2026-06', to: '2026-11' }],
    ['from=2026-10&to=2026-08', { from: '2026-03', to: '2026-08' }],
    ['kind=CAKE&rules=EVERYTHING', { kind: null, rules: null }],
  ])('makes sense of %s all the same', (query, expected) => {
    expect(read(query)).toMatchObject(expected);
  });

  it('asks the services nothing about single kinds of rule: those are chosen among what is published', () => {
    expect(filterOf(read('rules=JUSTICE&criterion=one&area=north&kind=FOOD'))).toEqual({
      from: '2026-06',
      to: '2026-11',
      areas: ['north'],
      needKinds: ['FOOD'],
    });
  });

  it('goes back over the end of a year', () => {
    expect(monthBefore('2026-02', 3)).toBe('2025-11');
    expect(choosableMonths(now)).toHaveLength(36);
    expect(choosableMonths(now).at(-1)).toBe('2023-12');
  });
});

import fc from 'fast-check';
import { cellOf, restOf, restOfBoth } from './tally.js';

const whole = new Map([
  ['a', 5],
  ['b', 3],
  ['c', 1],
]);
const one = new Map([
  ['a', 5],
  ['b', 1],
]);
const other = new Map([
  ['a', 2],
  ['c', 1],
]);

describe('a tally', () => {
  it('counts requests, and organisations that made one', () => {
    expect(cellOf(new Map([...whole, ['d', 0]]))).toEqual({ count: 9, agencies: 3 });
    expect(cellOf(new Map())).toEqual({ count: 0, agencies: 0 });
  });

  it('knows what remains without a part, and who made that', () => {
    expect(restOf(whole, one)).toEqual({ count: 3, agencies: 2 });
    expect(restOf(whole, whole)).toEqual({ count: 0, agencies: 0 });
  });

  it('knows what remains without two parts that share some', () => {
    expect(restOfBoth(whole, one, other, new Map([['a', 2]]))).toEqual({ count: 2, agencies: 1 });
  });

  it('comes to the same as counting organisation by organisation', () => {
    // Of each organisation: requests in neither part, in the first alone, in the second alone, in both.
    const split = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 6 });
    fc.assert(
      fc.property(split, (organisations) => {
        const tally = (count: (of: readonly [number, number, number, number]) => number) =>
          new Map(organisations.map((of, at) => [String(at), count(of)] as const).filter(([, n]) => n > 0));
        const naive = (count: (of: readonly [number, number, number, number]) => number) => ({
          count: organisations.reduce((sum, of) => sum + count(of), 0),
          agencies: organisations.filter((of) => count(of) > 0).length,
        });
        const [all, first] = [tally(([n, a, b, ab]) => n + a + b + ab), tally(([, a, , ab]) => a + ab)];
        const [second, both] = [tally(([, , b, ab]) => b + ab), tally(([, , , ab]) => ab)];

        expect(restOf(all, first)).toEqual(naive(([n, , b]) => n + b));
        expect(restOfBoth(all, first, second, both)).toEqual(naive(([n]) => n));
      }),
    );
  });
});

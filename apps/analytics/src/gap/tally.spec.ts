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
});

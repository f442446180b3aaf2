import fc from 'fast-check';
import type { CriterionBody } from '../language/criterion.js';
import {
  LIMIT_OPERATORS,
  type NewLimit,
  bandFits,
  bandOfFailing,
  bothBands,
  isLooser,
  limitOf,
} from './limit.js';
import type { ToldBand } from './need.js';

const keeps = (amount: number, { operator, value }: NewLimit) =>
  ({
    at_least: amount >= value,
    more_than: amount > value,
    at_most: amount <= value,
    less_than: amount < value,
  })[operator];
const isIn = (amount: number, { atLeast, atMost, moreThan, lessThan }: ToldBand) =>
  !(amount < (atLeast ?? -Infinity)) &&
  !(amount > (atMost ?? Infinity)) &&
  (moreThan === undefined || amount > moreThan) &&
  (lessThan === undefined || amount < lessThan);

/** Every amount that limits of whole numbers can tell apart. */
const AMOUNTS = Array.from({ length: 27 }, (_, at) => at / 2 - 1);
const limit = fc.record({ operator: fc.constantFrom(...LIMIT_OPERATORS), value: fc.nat(10) });

describe('the limit of a criterion', () => {
  const body = (
    effect: CriterionBody['effect'],
    operator: string,
    more: Partial<Extract<CriterionBody['condition'], { attribute: string }>> = {},
  ) => ({ effect, condition: { attribute: 'age', operator, value: 18, ...more } }) as CriterionBody;

  it.each([
    [body('require', 'at_least'), { attribute: 'age', operator: 'at_least', value: 18 }],
    [body('exclude', 'at_least'), { attribute: 'age', operator: 'less_than', value: 18 }],
    [body('exclude', 'more_than'), { attribute: 'age', operator: 'at_most', value: 18 }],
    [
      body('require', 'less_than', { about: 'child' }),
      { attribute: 'child.age', operator: 'less_than', value: 18 },
    ],
    [
      body('require', 'at_least', { attribute: 'days_since_last_use', value: 6, unit: 'months' }),
      { attribute: 'days_since_last_use', operator: 'at_least', value: 182 },
    ],
    [body('prioritise', 'at_least'), null],
    [body('require', 'between', { value: [1, 2] }), null],
    [body('require', 'is'), null],
    [body('require', 'at_least', { attribute: 'withdrawal_severity', value: 'mild' }), null],
    [body('require', 'at_least', { attribute: 'shoe_size' }), null],
    [body('require', 'at_least', { unit: 'dollars' }), null],
    [{ effect: 'require', condition: { undisclosed: 'income' } } as CriterionBody, null],
  ])('of %j is %j', (criterion, expected) => {
    expect(limitOf(criterion)).toEqual(expected);
  });

  it('tells of whoever failed it just that they did', () => {
    fc.assert(
      fc.property(limit, (one) => {
        for (const amount of AMOUNTS) expect(isIn(amount, bandOfFailing(one))).toBe(!keeps(amount, one));
      }),
    );
  });

  it('is looser where it lets in all that the other does, and more', () => {
    fc.assert(
      fc.property(limit, limit, (one, other) => {
        const letsIn = (it: NewLimit) => AMOUNTS.filter((amount) => keeps(amount, it));
        const more = letsIn(one).length > letsIn(other).length;

        if (one.operator === other.operator) expect(isLooser(one, other)).toBe(more);
        else expect(isLooser(one, other)).toBe(false);
      }),
    );
  });
});

describe('what bands tell', () => {
  it('is what holds for every amount that all of them leave, and no more', () => {
    fc.assert(
      fc.property(limit, limit, limit, (one, other, asked) => {
        const left = AMOUNTS.filter((amount) => !keeps(amount, one) && !keeps(amount, other));
        const band = bothBands(bandOfFailing(one), bandOfFailing(other));

        if (left.length === 0) expect(band).toBeUndefined();
        else {
          expect(AMOUNTS.filter((amount) => isIn(amount, band as ToldBand))).toEqual(left);
          const fitting = left.filter((amount) => keeps(amount, asked)).length;
          expect(bandFits(band, asked)).toBe(
            fitting === left.length ? true : fitting === 0 ? false : undefined,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is nothing where nothing was recorded', () => {
    expect(bandFits(undefined, { operator: 'at_least', value: 1 })).toBeUndefined();
  });
});

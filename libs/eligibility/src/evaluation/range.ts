import { type Test } from '../language/condition.js';
import { convert } from '../language/unit.js';
import type { Decide } from './decide.js';
import type { Person, Slot } from './person.js';
import { codeIndex } from './read-answer.js';
import { NO, type Truth, UNKNOWN, YES } from './truth.js';

/**
 * Nearly every test asks whether an answer lies between two ends: "at least 18" is 18 to infinity, "is a woman" is one
 * place among the codes, and a strict limit is the outside of the other side ("more than 21" is outside of up to 21).
 */
export type Range = {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
  readonly isOutside: boolean;
};

/** An answer is an interval too: where it lies partly in the range, it is not known enough. */
export const truthOfRange = ({ slot, from, to, isOutside }: Range, { low, high }: Person): Truth => {
  const least = low[slot] as number;
  const most = high[slot] as number;
  if (least >= from && most <= to) return isOutside ? NO : YES;
  if (most < from || least > to) return isOutside ? YES : NO;
  return UNKNOWN;
};

export const decideRange =
  (range: Range): Decide =>
  (person) =>
    truthOfRange(range, person);

export const opposite = (range: Range): Range => ({ ...range, isOutside: !range.isOutside });

/** The range that a test asks for, or undefined where it asks for something else or cannot be understood. */
export const rangeOf = (test: Test, { index, attribute }: Slot): Range | undefined => {
  const { operator, value, unit } = test;
  const slot = index;
  switch (attribute.type) {
    case 'boolean':
      return operator === 'is' && typeof value === 'boolean' ? exactly(slot, value ? 1 : 0) : undefined;
    case 'code': {
      const place = codeIndex(attribute, value);
      return operator === 'is' && place >= 0 ? exactly(slot, place) : undefined;
    }
    case 'scale': {
      const place = codeIndex(attribute, value);
      return place < 0 || operator === 'between' ? undefined : comparedWith(operator, slot, place, place);
    }
    case 'number':
    case 'elapsed': {
      const [first, last] = Array.isArray(value) ? value : [value, value];
      const from = amountIn(first, unit, attribute.unit);
      const to = amountIn(last, unit, attribute.unit);
      if (from === undefined || to === undefined || Array.isArray(value) !== (operator === 'between'))
        return undefined;
      return comparedWith(operator, slot, from, to);
    }
    case 'codes':
    case 'history':
    case 'area':
      return undefined;
  }
};

/** A comparison of the amount in a slot with a limit, or with two. */
export const comparedWith = (operator: string, slot: number, from: number, to = from): Range | undefined => {
  switch (operator) {
    case 'is':
    case 'between':
      return { slot, from, to, isOutside: false };
    case 'at_least':
      return { slot, from, to: Infinity, isOutside: false };
    case 'less_than':
      return { slot, from, to: Infinity, isOutside: true };
    case 'at_most':
      return { slot, from: -Infinity, to, isOutside: false };
    case 'more_than':
      return { slot, from: -Infinity, to, isOutside: true };
    default:
      return undefined;
  }
};

/** A limit in the unit of its attribute; undefined where it is not a number or the units do not go together. */
export const amountIn = (limit: unknown, unit: Test['unit'], own: Test['unit']): number | undefined =>
  typeof limit === 'number' && Number.isFinite(limit) ? convert(limit, unit, own) : undefined;

const exactly = (slot: number, value: number): Range => ({ slot, from: value, to: value, isOutside: false });

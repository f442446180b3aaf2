import { findAttribute } from '../catalogue/catalogue.js';
import { answerKey, isTest } from '../language/condition.js';
import type { CriterionBody } from '../language/criterion.js';
import { convert } from '../language/unit.js';
import type { ToldBand } from './need.js';

/** The comparisons that a limit makes, in the unit of its attribute. */
export const LIMIT_OPERATORS = ['at_least', 'more_than', 'at_most', 'less_than'] as const;
export type LimitOperator = (typeof LIMIT_OPERATORS)[number];

/** What an amount must keep to in order to pass. */
export type NewLimit = { readonly operator: LimitOperator; readonly value: number };

/** The limit of a criterion that is one. */
export type KnownLimit = NewLimit & {
  /** The answer key of the amount: `days_since_last_use`, `child.age`. */
  readonly attribute: string;
};

const OPPOSITE = {
  at_least: 'less_than',
  less_than: 'at_least',
  more_than: 'at_most',
  at_most: 'more_than',
} as const satisfies Record<LimitOperator, LimitOperator>;

/**
 * The limit that a criterion holds an amount to; null where it is about something else, about several things, or about a
 * limit that depends on other answers. What it excludes is told as what passes.
 */
export const limitOf = ({ effect, condition }: CriterionBody): KnownLimit | null => {
  if (!isTest(condition) || (effect !== 'require' && effect !== 'exclude')) return null;
  const attribute = findAttribute(condition.attribute);
  const operator = LIMIT_OPERATORS.find((each) => each === condition.operator);
  const isAmount = attribute?.type === 'number' || attribute?.type === 'elapsed';
  if (!isAmount || !operator || typeof condition.value !== 'number') return null;
  const value = convert(condition.value, condition.unit, attribute.unit);
  if (value === undefined || !Number.isFinite(value)) return null;
  const passes = effect === 'exclude' ? OPPOSITE[operator] : operator;
  return { attribute: answerKey(condition), operator: passes, value };
};

/** What is known of an amount from its having failed a limit: no more than the limit itself tells. */
export const bandOfFailing = ({ operator, value }: NewLimit): ToldBand => {
  switch (operator) {
    case 'at_least':
      return { lessThan: value };
    case 'more_than':
      return { atMost: value };
    case 'at_most':
      return { moreThan: value };
    case 'less_than':
      return { atLeast: value };
  }
};

/** Whether one limit lets in all that the other does, and more. */
export const isLooser = (limit: NewLimit, than: NewLimit): boolean =>
  limit.operator === than.operator &&
  (limit.operator === 'at_least' || limit.operator === 'more_than'
    ? limit.value < than.value
    : limit.value > than.value);

/** What two bands of the same amount tell together; undefined where they contradict each other, and so tell nothing. */
export const bothBands = (one: ToldBand, other: ToldBand): ToldBand | undefined => {
  const [low, high] = [lowest(one, other), highest(one, other)];
  if (low.value > high.value || (low.value === high.value && (low.isOpen || high.isOpen))) return undefined;
  return {
    ...(low.value > -Infinity && { [low.isOpen ? 'moreThan' : 'atLeast']: low.value }),
    ...(high.value < Infinity && { [high.isOpen ? 'lessThan' : 'atMost']: high.value }),
  };
};

/** Whether every amount of a band keeps to a limit; undefined where only some do, or nothing is known. */
export const bandFits = (band: ToldBand | undefined, { operator, value }: NewLimit): boolean | undefined => {
  if (!band) return undefined;
  const low = lowest(band);
  const high = highest(band);
  const isBelow = high.value < value || (high.value === value && high.isOpen);
  const isAbove = low.value > value || (low.value === value && low.isOpen);
  switch (operator) {
    case 'at_least':
      return low.value >= value ? true : isBelow ? false : undefined;
    case 'more_than':
      return isAbove ? true : high.value <= value ? false : undefined;
    case 'at_most':
      return high.value <= value ? true : isAbove ? false : undefined;
    case 'less_than':
      return isBelow ? true : low.value >= value ? false : undefined;
  }
};

type End = { readonly value: number; readonly isOpen: boolean };

/** The end that leaves least, among those of the bands; an open one leaves less than a closed one. */
const lowest = (...bands: readonly ToldBand[]): End =>
  bands
    .flatMap(({ atLeast = -Infinity, moreThan = -Infinity }): End[] => [
      { value: atLeast, isOpen: false },
      { value: moreThan, isOpen: moreThan > -Infinity },
    ])
    .reduce((a, b) => (b.value > a.value || (b.value === a.value && b.isOpen) ? b : a));

const highest = (...bands: readonly ToldBand[]): End =>
  bands
    .flatMap(({ atMost = Infinity, lessThan = Infinity }): End[] => [
      { value: atMost, isOpen: false },
      { value: lessThan, isOpen: lessThan < Infinity },
    ])
    .reduce((a, b) => (b.value < a.value || (b.value === a.value && b.isOpen) ? b : a));

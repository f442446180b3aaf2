import {
  assembleCriterion,
  convert,
  isLooser,
  limitOf,
  type Attribute,
  type KnownLimit,
  type Unit,
} from '@whichdoor/eligibility';
import type { Amount } from '../comparison/comparison.js';
import { readKey } from '../comparison/demand.js';

/** The number that a rule asks for, where it asks for one, with what it is about. */
export type RuleLimit = KnownLimit & {
  readonly of: Attribute;
  /** What the rule counts in: months, it may be, where its limit is told in days */
  readonly unit: Unit | undefined;
};

/** Reads the limit of a rule as the graph tells it; null where it asks for no number, or this console cannot read it. */
export const readLimit = (rule: unknown): RuleLimit | null => {
  const assembled = assembleCriterion('', 1, rule);
  if (!assembled.ok) return null;
  const { condition } = assembled.value;
  const limit = limitOf(assembled.value);
  const of = limit && readKey(limit.attribute)?.attribute;
  return limit && of ? { ...limit, of, unit: ('unit' in condition && condition.unit) || of.unit } : null;
};

/** An amount of what the rule is about, in the unit in which the rule counts: 182 days are its 6 months. */
export const inUnitOfRule = (value: number, { of, unit }: RuleLimit): Amount => {
  const exact = convert(value, of.unit, unit);
  if (unit === undefined || exact === undefined) return { amount: value };
  const whole = Math.round(exact);
  return {
    amount: convert(whole, unit, of.unit) === value ? whole : Math.round(exact * 100) / 100,
    unit,
  };
};

/** Whether a rule asks for so much at least; else it takes up to so much. */
export const isLeast = ({ operator }: KnownLimit): boolean =>
  operator === 'at_least' || operator === 'more_than';

/**
 * The number that was typed in the unit of the rule, in that of the limit; null where it does not let in more people.
 */
export const readLooser = (typed: string, limit: RuleLimit): number | null => {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(text)) return null;
  const value = convert(Number(text), limit.unit, limit.of.unit);
  return value !== undefined && isLooser({ operator: limit.operator, value }, limit) ? value : null;
};

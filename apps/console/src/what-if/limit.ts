import {
  assembleCriterion,
  isLooser,
  limitOf,
  type Attribute,
  type KnownLimit,
} from '@whichdoor/eligibility';
import { readKey } from '../comparison/demand.js';

/** The number that a rule asks for, where it asks for one, with what it is about. */
export type RuleLimit = KnownLimit & { readonly of: Attribute };

/** Reads the limit of a rule as the graph tells it; null where it asks for no number, or this console cannot read it. */
export const readLimit = (rule: unknown): RuleLimit | null => {
  const assembled = assembleCriterion('', 1, rule);
  const limit = assembled.ok ? limitOf(assembled.value) : null;
  const of = limit && readKey(limit.attribute)?.attribute;
  return limit && of ? { ...limit, of } : null;
};

/** Whether a rule asks for so much at least; else it takes up to so much. */
export const isLeast = ({ operator }: KnownLimit): boolean =>
  operator === 'at_least' || operator === 'more_than';

/** The number that was typed, where it lets in more people than the limit does; null where it does not. */
export const readLooser = (typed: string, limit: KnownLimit): number | null => {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(text)) return null;
  const value = Number(text);
  return isLooser({ operator: limit.operator, value }, limit) ? value : null;
};

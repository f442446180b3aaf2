import type { Attribute } from '../catalogue/attribute.js';
import {
  type Condition,
  type DependentLimit,
  type Test,
  answerKey,
  isDependent,
} from '../language/condition.js';
import { convert } from '../language/unit.js';
import { type History, type Slot, codeIndex, findSlot } from './person.js';
import type { Person } from './person.js';
import { NO, type Truth, UNKNOWN, YES } from './truth.js';

/** What a service brings to the evaluation of its conditions. */
export type Setting = { readonly serviceArea: readonly string[] };

export type Decide = (person: Person) => Truth;
export type CompileCondition = (condition: Condition, setting: Setting) => Decide;

const never: Decide = () => UNKNOWN;

/**
 * A test as a function of a person. Anything the catalogue does not know (attribute, operator, code, unit) or that
 * does not fit together is unknown for everybody: data from elsewhere is never guessed at.
 */
export const compileTest = (test: Test, setting: Setting, compile: CompileCondition): Decide => {
  const slot = findSlot(answerKey(test));
  if (!slot) return never;
  switch (slot.attribute.type) {
    case 'boolean':
      return test.operator === 'is' && typeof test.value === 'boolean'
        ? equal(slot.index, test.value ? 1 : 0)
        : never;
    case 'number':
    case 'elapsed':
      return compareAmount(test, slot, setting, compile);
    case 'scale':
      return compareScale(test, slot);
    case 'code':
      return compareCode(test, slot);
    case 'codes':
      return compareCodes(test, slot);
    case 'history':
      return compareHistory(test, slot);
    case 'area':
      return compareArea(test, slot, setting);
  }
};

// Each comparison takes the two ends of what is known; where they disagree, the answer is not known enough.
const equal =
  (slot: number, value: number): Decide =>
  ({ low, high }) => {
    const least = low[slot] as number;
    const most = high[slot] as number;
    return value < least || value > most ? NO : least === most ? YES : UNKNOWN;
  };
const atLeast =
  (slot: number, value: number): Decide =>
  ({ low, high }) =>
    (low[slot] as number) >= value ? YES : (high[slot] as number) < value ? NO : UNKNOWN;
const moreThan =
  (slot: number, value: number): Decide =>
  ({ low, high }) =>
    (low[slot] as number) > value ? YES : (high[slot] as number) <= value ? NO : UNKNOWN;
const opposite =
  (decide: Decide): Decide =>
  (person) =>
    (2 - decide(person)) as Truth;
const both =
  (one: Decide, two: Decide): Decide =>
  (person) =>
    Math.min(one(person), two(person)) as Truth;

const comparison = (operator: Test['operator'], slot: number, value: number): Decide => {
  switch (operator) {
    case 'is':
      return equal(slot, value);
    case 'at_least':
      return atLeast(slot, value);
    case 'more_than':
      return moreThan(slot, value);
    case 'at_most':
      return opposite(moreThan(slot, value));
    case 'less_than':
      return opposite(atLeast(slot, value));
    default:
      return never;
  }
};

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const compareAmount = (test: Test, slot: Slot, setting: Setting, compile: CompileCondition): Decide => {
  const { operator, value, unit } = test;
  const inUnit = (amount: unknown) =>
    isNumber(amount) ? convert(amount, unit, slot.attribute.unit) : undefined;

  if (operator === 'between' && Array.isArray(value)) {
    const [from, to] = [inUnit(value[0]), inUnit(value[1])];
    if (from === undefined || to === undefined) return never;
    return both(atLeast(slot.index, from), opposite(moreThan(slot.index, to)));
  }
  if (isDependent(value)) {
    return dependent(value, setting, compile, (limit) => {
      const amount = inUnit(limit);
      return amount === undefined ? never : comparison(operator, slot.index, amount);
    });
  }
  const amount = inUnit(value);
  return amount === undefined ? never : comparison(operator, slot.index, amount);
};

/** Holds the answer against every limit that may still be the right one; all must agree. */
const dependent = (
  { cases, otherwise }: DependentLimit,
  setting: Setting,
  compile: CompileCondition,
  compare: (limit: number) => Decide,
): Decide => {
  const compiled = cases.map(({ when, limit }) => ({
    when: compile(when, setting),
    compare: compare(limit),
  }));
  const last = otherwise === undefined ? never : compare(otherwise);

  return (person) => {
    let agreed: Truth | undefined;
    for (const { when, compare } of compiled) {
      const applies = when(person);
      if (applies === NO) continue;
      const truth = compare(person);
      if (agreed !== undefined && truth !== agreed) return UNKNOWN;
      if (applies === YES) return truth;
      agreed = truth;
    }
    const truth = last(person);
    return agreed === undefined || agreed === truth ? truth : UNKNOWN;
  };
};

const compareScale = ({ operator, value, unit }: Test, { index, attribute }: Slot): Decide => {
  const place = codeIndex(attribute, value);
  if (operator === 'one_of' || operator === 'none_of')
    return compareCode({ operator, value } as Test, { index, attribute } as Slot);
  return place < 0 || unit !== undefined ? never : comparison(operator, index, place);
};

const compareCode = ({ operator, value }: Test, { index, attribute }: Slot): Decide => {
  if (operator === 'is') {
    const place = codeIndex(attribute, value);
    return place < 0 ? never : equal(index, place);
  }
  const wanted = codes(attribute, value);
  if (!wanted || (operator !== 'one_of' && operator !== 'none_of')) return never;
  const { bits, isComplete } = wanted;
  const oneOf: Decide = ({ low, high }) => {
    const place = low[index] as number;
    if (place !== high[index]) return UNKNOWN;
    return bits & (1 << place) ? YES : isComplete ? NO : UNKNOWN;
  };
  return operator === 'one_of' ? oneOf : opposite(oneOf);
};

const compareCodes = ({ operator, value }: Test, { index, attribute }: Slot): Decide => {
  const wanted = codes(attribute, value);
  if (!wanted) return never;
  const { bits, isComplete } = wanted;
  const any: Decide = ({ low, high }) =>
    (low[index] as number) & bits ? YES : (high[index] as number) & bits || !isComplete ? UNKNOWN : NO;
  const all: Decide = ({ low, high }) =>
    ((high[index] as number) & bits) !== bits
      ? NO
      : ((low[index] as number) & bits) === bits && isComplete
        ? YES
        : UNKNOWN;
  switch (operator) {
    case 'includes_any':
      return any;
    case 'includes_none':
      return opposite(any);
    case 'includes_all':
      return all;
    default:
      return never;
  }
};

/** Codes as bits; not complete where the catalogue does not know one of them. */
const codes = (attribute: Attribute, value: unknown) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const places = value.map((code) => codeIndex(attribute, code));
  const known = places.filter((place) => place >= 0);
  return {
    bits: known.reduce((bits, place) => bits | (1 << place), 0),
    isComplete: known.length === places.length,
  };
};

const compareHistory = ({ operator, value, within }: Test, { index, attribute }: Slot): Decide => {
  if (!Array.isArray(value) || value.length === 0) return never;
  const window = within ? convert(within.amount, within.unit, attribute.unit) : Infinity;
  if (window === undefined) return never;

  const happened = (history: History, code: string): Truth => {
    if (codeIndex(attribute, code) < 0) return UNKNOWN;
    const ago = history.get(code);
    if (!ago || ago.low > window) return NO;
    return ago.high <= window ? YES : UNKNOWN;
  };
  const any: Decide = (person) => {
    const history = person.other[index] as History | undefined;
    if (!history) return UNKNOWN;
    return value.reduce<Truth>((found, code) => Math.max(found, happened(history, code)) as Truth, NO);
  };
  const all: Decide = (person) => {
    const history = person.other[index] as History | undefined;
    if (!history) return UNKNOWN;
    return value.reduce<Truth>((found, code) => Math.min(found, happened(history, code)) as Truth, YES);
  };
  switch (operator) {
    case 'includes_any':
      return any;
    case 'includes_none':
      return opposite(any);
    case 'includes_all':
      return all;
    default:
      return never;
  }
};

const compareArea = ({ operator, value }: Test, { index }: Slot, { serviceArea }: Setting): Decide => {
  const areas = operator === 'in_service_area' ? serviceArea : value;
  if (operator !== 'in_area' && operator !== 'in_service_area') return never;
  if (!Array.isArray(areas) || areas.length === 0) return never;
  return (person) => {
    const place = person.other[index] as string | undefined;
    if (place === undefined) return UNKNOWN;
    if (areas.some((area) => isWithin(place, area))) return YES;
    // A person known only to be in the state may live in the council that is asked for.
    return areas.some((area) => isWithin(area, place)) ? UNKNOWN : NO;
  };
};

const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);

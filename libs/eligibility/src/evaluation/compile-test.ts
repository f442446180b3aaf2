import type { Attribute } from '../catalogue/attribute.js';
import { type Test, answerKey } from '../language/condition.js';
import { convert } from '../language/unit.js';
import { type Decide, negate, nobodyKnows } from './decide.js';
import { OWN_SLOTS, type Person, type Slot, findSlot } from './person.js';
import { decideRange, rangeOf } from './range.js';
import { type History, codeIndex } from './read-answer.js';
import { NO, type Truth, UNKNOWN, YES } from './truth.js';

/** What a service brings to the evaluation of its conditions. */
export type Setting = { readonly serviceArea: readonly string[] };

/**
 * A test as a function of a person. Anything the catalogue does not know (attribute, operator, code, unit) or that
 * does not fit together is unknown for everybody: data from elsewhere is never guessed at.
 */
export const compileTest = (test: Test, setting: Setting): Decide => {
  const slot = findSlot(answerKey(test));
  if (!slot) return nobodyKnows;
  const range = rangeOf(test, slot);
  if (range) return decideRange(range);
  const decide = compileList(test, slot, setting);
  // About other people there may be no slots at all: then nothing is known.
  return slot.index < OWN_SLOTS
    ? decide
    : (person) => (slot.index < person.low.length ? decide(person) : UNKNOWN);
};

/** The tests that look for something among others. */
const compileList = (test: Test, slot: Slot, setting: Setting): Decide => {
  switch (slot.attribute.type) {
    case 'scale':
    case 'code':
      return amongCodes(test, slot);
    case 'codes':
      return setOfCodes(test, slot);
    case 'history':
      return whatHappened(test, slot);
    case 'area':
      return whichArea(test, slot, setting);
    case 'boolean':
    case 'number':
    case 'elapsed':
      return nobodyKnows;
  }
};

const amongCodes = ({ operator, value }: Test, { index, attribute }: Slot): Decide => {
  const wanted = wantedCodes(attribute, value);
  if (!wanted) return nobodyKnows;
  const oneOf: Decide = ({ low, high }) => {
    const place = low[index] as number;
    if (place !== high[index]) return UNKNOWN;
    return wanted.bits & (1 << place) ? YES : wanted.absent;
  };
  return operator === 'one_of' ? oneOf : operator === 'none_of' ? negate(oneOf) : nobodyKnows;
};

const setOfCodes = ({ operator, value }: Test, { index, attribute }: Slot): Decide => {
  const wanted = wantedCodes(attribute, value);
  if (!wanted) return nobodyKnows;
  const { bits, absent } = wanted;
  const surely = ({ low }: Person) => (low[index] as number) & bits;
  const perhaps = ({ high }: Person) => (high[index] as number) & bits;
  const includesAny: Decide = (person) => (surely(person) ? YES : perhaps(person) ? UNKNOWN : absent);
  const includesAll: Decide = (person) =>
    perhaps(person) !== bits ? NO : surely(person) === bits && absent === NO ? YES : UNKNOWN;
  return bySet(operator, includesAny, includesAll);
};

const bySet = (operator: string, includesAny: Decide, includesAll: Decide): Decide => {
  if (operator === 'includes_any') return includesAny;
  if (operator === 'includes_none') return negate(includesAny);
  return operator === 'includes_all' ? includesAll : nobodyKnows;
};

/**
 * Codes as bits, and what it means to have none of them: no, unless one was asked for that the catalogue does not know,
 * and that the person may have.
 */
const wantedCodes = (attribute: Attribute, value: unknown) => {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const places = value.map((code) => codeIndex(attribute, code));
  const bits = places.filter((place) => place >= 0).reduce((all, place) => all | (1 << place), 0);
  return { bits, absent: places.includes(-1) ? UNKNOWN : NO } as const;
};

const whatHappened = ({ operator, value, within }: Test, { index, attribute }: Slot): Decide => {
  const window = within ? convert(within.amount, within.unit, attribute.unit) : Infinity;
  if (!Array.isArray(value) || value.length === 0 || window === undefined) return nobodyKnows;

  const happened = (history: History, code: string): Truth => {
    if (codeIndex(attribute, code) < 0) return UNKNOWN;
    const ago = history.get(code);
    if (!ago || ago.low > window) return NO;
    return ago.high <= window ? YES : UNKNOWN;
  };
  const fold =
    (start: Truth, choose: (a: number, b: number) => number): Decide =>
    ({ other }) => {
      const history = other.get(index) as History | undefined;
      if (!history) return UNKNOWN;
      return value.reduce<Truth>((found, code) => choose(found, happened(history, code)) as Truth, start);
    };
  return bySet(operator, fold(NO, Math.max), fold(YES, Math.min));
};

const whichArea = ({ operator, value }: Test, { index }: Slot, { serviceArea }: Setting): Decide => {
  const areas: unknown =
    operator === 'in_service_area' ? serviceArea : operator === 'in_area' ? value : undefined;
  if (!Array.isArray(areas) || areas.length === 0) return nobodyKnows;
  return ({ other }) => {
    const place = other.get(index) as string | undefined;
    if (place === undefined) return UNKNOWN;
    if (areas.some((area: string) => isWithin(place, area))) return YES;
    // Somebody known only to live in the state may live in the council that is asked for.
    return areas.some((area: string) => isWithin(area, place)) ? UNKNOWN : NO;
  };
};

const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);

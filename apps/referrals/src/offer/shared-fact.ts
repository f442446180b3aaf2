import { findAttribute, SUBJECTS, UNITS, type Attribute } from '@whichdoor/eligibility';
import type { CriterionVersion } from '../criterion/criterion.js';

/** One answer that the client agreed to share, under its answer key: `age`, or `child.age` for somebody else's. */
export type SharedFact = { readonly attribute: string; readonly answer: unknown };

/** What is shared with an offer and sealed together: facts, and criteria that the service is asked to waive. */
export type SharedParts = readonly (SharedFact | CriterionVersion)[];

export const factsIn = (parts: SharedParts): SharedFact[] =>
  parts.flatMap((part) => ('attribute' in part ? [part] : []));

export const waiversIn = (parts: SharedParts): CriterionVersion[] =>
  parts.flatMap((part) => ('criterionId' in part ? [part] : []));

/** Facts that one offer may carry. */
const most = 50;

/**
 * Says what is wrong with facts that are to be shared; null when nothing is. Only an answer to a known question is a
 * fact: anything looser would let a name or a story travel as one. The sentence never repeats an answer.
 */
export const findProblem = (facts: readonly SharedFact[]): string | null => {
  if (facts.length > most) return `An offer carries at most ${most} facts.`;
  const keys = facts.map(({ attribute }) => attribute);
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated) return `The fact “${repeated}” is there twice.`;
  for (const { attribute: key, answer } of facts) {
    const attribute = attributeOf(key);
    if (!attribute) return `“${key}” is not an attribute that services ask about.`;
    if (!isAnswerTo(attribute, answer))
      return `The answer to “${key}” does not have the form of an answer to it.`;
  }
  return null;
};

/** The attribute that an answer key is about; undefined where services ask about no such thing. */
export const attributeOf = (key: string): Attribute | undefined => {
  const subject = SUBJECTS.find((one) => key.startsWith(`${one}.`));
  return findAttribute(subject ? key.slice(subject.length + 1) : key);
};

const isAnswerTo = (attribute: Attribute, answer: unknown): boolean => {
  const isCode = (code: unknown) => (attribute.values ?? []).some((value) => value.code === code);
  switch (attribute.type) {
    case 'boolean':
      return typeof answer === 'boolean';
    case 'number':
      return isAmount(answer);
    case 'elapsed':
      return isAmount(answer) || answer === 'never' || isDay(answer);
    case 'scale':
    case 'code':
      return isCode(answer);
    case 'codes':
      return Array.isArray(answer) && answer.length > 0 && answer.every(isCode);
    case 'history':
      return (
        Array.isArray(answer) &&
        answer.every(
          (entry) =>
            hasOnly(entry, ['code', 'ago']) &&
            isCode(entry['code']) &&
            (entry['ago'] === undefined || isAmount(entry['ago'])),
        )
      );
    case 'area':
      // Large to small, in codes: no address fits.
      return typeof answer === 'string' && /^[A-Za-z0-9_-]{1,40}(\/[A-Za-z0-9_-]{1,40}){0,3}$/.test(answer);
  }
};

/** An amount in the attribute's own unit, a band, or an amount with a unit. */
const isAmount = (answer: unknown): boolean => {
  if (isNumber(answer)) return true;
  if (hasOnly(answer, ['amount', 'unit']))
    return isNumber(answer['amount']) && (UNITS as readonly unknown[]).includes(answer['unit']);
  if (!hasOnly(answer, ['atLeast', 'atMost'])) return false;
  const ends = Object.values(answer);
  return ends.length > 0 && ends.every(isNumber);
};

const isDay = (answer: unknown): boolean =>
  hasOnly(answer, ['on']) && typeof answer['on'] === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(answer['on']);

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const hasOnly = (value: unknown, names: readonly string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((name) => names.includes(name));

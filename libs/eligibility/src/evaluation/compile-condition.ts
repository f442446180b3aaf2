import {
  type Condition,
  type DependentLimit,
  type Test,
  answerKey,
  isDependent,
  isTest,
} from '../language/condition.js';
import { type Setting, compileTest } from './compile-test.js';
import { type Decide, all, any, atLeast, negate, nobodyKnows } from './decide.js';
import { type Slot, findSlot } from './person.js';
import { amountIn, comparedWith, decideRange } from './range.js';
import { NO, type Truth, UNKNOWN, YES } from './truth.js';

/** A condition as a function of a person, in Kleene's three values. */
export const compileCondition = (condition: Condition, setting: Setting): Decide => {
  const compile = (part: Condition) => compileCondition(part, setting);
  if (isTest(condition)) return compileAnyTest(condition, setting);
  if ('allOf' in condition) return all(condition.allOf.map(compile));
  if ('anyOf' in condition) return any(condition.anyOf.map(compile));
  if ('of' in condition) return atLeast(condition.atLeast, condition.of.map(compile));
  if ('not' in condition) return negate(compile(condition.not));
  return nobodyKnows;
};

/** Any test, those with limits by circumstances included. */
export const compileAnyTest = (test: Test, setting: Setting): Decide => {
  const slot = findSlot(answerKey(test));
  return slot && isDependent(test.value)
    ? byCircumstances(test, test.value, slot, setting)
    : compileTest(test, setting);
};

/** Holds the answer against every limit that may still be the right one; all must agree. */
const byCircumstances = (
  { operator, unit }: Test,
  { cases, otherwise }: DependentLimit,
  { index, attribute }: Slot,
  setting: Setting,
): Decide => {
  const isAmount = attribute.type === 'number' || attribute.type === 'elapsed';
  const comparedTo = (limit: number | undefined): Decide => {
    const amount = isAmount && operator !== 'between' ? amountIn(limit, unit, attribute.unit) : undefined;
    const range = amount === undefined ? undefined : comparedWith(operator, index, amount);
    return range ? decideRange(range) : nobodyKnows;
  };
  const compiled = cases.map(({ when, limit }) => ({
    applies: compileCondition(when, setting),
    decide: comparedTo(limit),
  }));
  const steps = [...compiled, { applies: () => YES, decide: comparedTo(otherwise) }];

  return (person) => {
    let agreed: Truth | undefined;
    for (const { applies, decide } of steps) {
      const isThisCase = applies(person);
      if (isThisCase === NO) continue;
      const truth = decide(person);
      if (agreed !== undefined && truth !== agreed) return UNKNOWN;
      if (isThisCase === YES) return truth;
      agreed = truth;
    }
    return UNKNOWN;
  };
};

import { type Condition, isTest } from '../language/condition.js';
import { type Decide, type Setting, compileTest } from './compile-test.js';
import { NO, type Truth, UNKNOWN, YES, not } from './truth.js';

/** A condition as a function of a person, in Kleene's three values. */
export const compileCondition = (condition: Condition, setting: Setting): Decide => {
  if (isTest(condition)) return compileTest(condition, setting, compileCondition);
  if ('allOf' in condition) return all(condition.allOf.map((part) => compileCondition(part, setting)));
  if ('anyOf' in condition) return any(condition.anyOf.map((part) => compileCondition(part, setting)));
  if ('of' in condition)
    return count(
      condition.atLeast,
      condition.of.map((part) => compileCondition(part, setting)),
    );
  if ('not' in condition) {
    const part = compileCondition(condition.not, setting);
    return (person) => not(part(person));
  }
  // Undisclosed, or a form this version does not know: nobody can tell from here.
  return () => UNKNOWN;
};

export const all =
  (parts: readonly Decide[]): Decide =>
  (person) => {
    let result: Truth = YES;
    for (const part of parts) {
      const truth = part(person);
      if (truth === NO) return NO;
      if (truth < result) result = truth;
    }
    return result;
  };

export const any =
  (parts: readonly Decide[]): Decide =>
  (person) => {
    let result: Truth = NO;
    for (const part of parts) {
      const truth = part(person);
      if (truth === YES) return YES;
      if (truth > result) result = truth;
    }
    return result;
  };

/** At least k of n: settled as soon as k hold, or as k can no longer be reached. */
const count =
  (least: number, parts: readonly Decide[]): Decide =>
  (person) => {
    let sure = 0;
    let possible = 0;
    for (const part of parts) {
      const truth = part(person);
      if (truth === YES) sure++;
      if (truth !== NO) possible++;
    }
    return sure >= least ? YES : possible < least ? NO : UNKNOWN;
  };

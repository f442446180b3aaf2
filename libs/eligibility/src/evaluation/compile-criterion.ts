import { type Condition, type Test, answerKey, testsOf } from '../language/condition.js';
import {
  type Criterion,
  type Discretion,
  type Nature,
  discretionOf,
  natureOf,
} from '../language/criterion.js';
import { any, compileCondition } from './compile-condition.js';
import { type Decide, type Setting, compileTest } from './compile-test.js';
import { findSlot } from './person.js';
import { YES, not } from './truth.js';

/** One test of a criterion, to be shown in its trace. */
export type CompiledCheck = {
  readonly key: string;
  readonly test: Test;
  /** Whether the catalogue knows what is asked. */
  readonly isFamiliar: boolean;
  readonly decide: Decide;
};

export type CompiledCriterion = {
  readonly criterion: Criterion;
  readonly nature: Nature;
  readonly discretion: Discretion;
  /** Whether it can keep somebody out: a step, a preference and a non-requirement cannot. */
  readonly isGate: boolean;
  /** Whether the criterion passes. */
  readonly decide: Decide;
  /** Whether its condition holds, whatever its effect. */
  readonly met: Decide;
  readonly applies: Decide | undefined;
  readonly exceptions: readonly Decide[];
  readonly checks: readonly CompiledCheck[];
};

const always: Decide = () => YES;
const opposite =
  (decide: Decide): Decide =>
  (person) =>
    not(decide(person));

/**
 * A criterion passes if it does not speak of this person, or is met, or an exception applies: one three-valued "or".
 * A step and a non-requirement always pass; a priority passes where its condition holds.
 */
export const compileCriterion = (criterion: Criterion, setting: Setting): CompiledCriterion => {
  const nature = natureOf(criterion);
  const discretion = discretionOf(criterion);
  const { effect, condition, appliesWhen, exceptions = [] } = criterion;

  const holds = compileCondition(condition, setting);
  const met = effect === 'exclude' ? opposite(holds) : holds;
  const applies = appliesWhen && compileCondition(appliesWhen, setting);
  const excepted = exceptions.map((exception) => compileCondition(exception, setting));
  const ways = [met, ...(applies ? [opposite(applies)] : []), ...excepted];

  const alwaysPasses = effect === 'not_required' || nature === 'step';
  const conditions = [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions];
  return {
    criterion,
    nature,
    discretion,
    isGate: !alwaysPasses && effect !== 'prioritise' && discretion !== 'preferred',
    decide: alwaysPasses ? always : ways.length === 1 ? met : any(ways),
    met,
    applies,
    exceptions: excepted,
    checks: conditions.flatMap((part) => checksOf(part, setting)),
  };
};

const checksOf = (condition: Condition, setting: Setting): CompiledCheck[] =>
  [...testsOf(condition)].map((test) => {
    const key = answerKey(test);
    return {
      key,
      test,
      isFamiliar: findSlot(key) !== undefined,
      decide: compileTest(test, setting, compileCondition),
    };
  });

import { type Condition, type Test, answerKey, isDependent, isTest, testsOf } from '../language/condition.js';
import {
  type Criterion,
  type Discretion,
  type Nature,
  discretionOf,
  natureOf,
} from '../language/criterion.js';
import { compileAnyTest, compileCondition } from './compile-condition.js';
import type { Setting } from './compile-test.js';
import { type Decide, any, negate } from './decide.js';
import { CASE_BY_CASE, type Rank, SHUT } from './outcome.js';
import { findSlot } from './person.js';
import { type Range, opposite, rangeOf } from './range.js';
import { YES } from './truth.js';

/** One test of a criterion, to be shown in its trace. */
export type CompiledCheck = {
  readonly key: string;
  /** Where the answer is; -1 where the catalogue does not know what is asked. */
  readonly slot: number;
  readonly test: Test;
  readonly decide: Decide;
};

export type CompiledCriterion = {
  readonly criterion: Criterion;
  readonly nature: Nature;
  readonly discretion: Discretion;
  /** Whether it can keep somebody out: a step, a preference and a non-requirement cannot. */
  readonly isGate: boolean;
  /** 1 where passing it puts somebody forward, -1 where failing it puts them back, else 0. */
  readonly preference: -1 | 0 | 1;
  /** Why it passes whatever is answered, where it does. */
  readonly always: 'not_required' | 'step' | undefined;
  /** Whether it is met where its condition is not. */
  readonly isExclusion: boolean;
  /** What becomes of the door where it fails. */
  readonly failed: Rank;
  /** Whether it passes. */
  readonly decide: Decide;
  /** The same as one range, where the criterion is as simple as that: nearly all are. */
  readonly range: Range | undefined;
  /** Whether it is no more than one test, which then decides it. */
  readonly isOneTest: boolean;
  /** Whether its effect is met, leaving aside whom it applies to and its exceptions. */
  readonly met: Decide;
  readonly applies: Decide | undefined;
  readonly exceptions: readonly Decide[];
  readonly checks: readonly CompiledCheck[];
};

/**
 * A criterion passes if it does not speak of this person, or is met, or an exception applies: one three-valued "or".
 * A step and a non-requirement always pass; a priority passes where its condition holds.
 */
export const compileCriterion = (criterion: Criterion, setting: Setting): CompiledCriterion => {
  const nature = natureOf(criterion);
  const discretion = discretionOf(criterion);
  const { effect, condition, appliesWhen, exceptions = [] } = criterion;

  const holds = compileCondition(condition, setting);
  const met = effect === 'exclude' ? negate(holds) : holds;
  const applies = appliesWhen && compileCondition(appliesWhen, setting);
  const excepted = exceptions.map((exception) => compileCondition(exception, setting));
  const ways = [met, ...(applies ? [negate(applies)] : []), ...excepted];

  const always = effect === 'not_required' ? effect : nature === 'step' ? nature : undefined;
  const alwaysPasses = always !== undefined;
  const isPreferred = discretion === 'preferred' && !alwaysPasses;
  return {
    criterion,
    nature,
    discretion,
    isGate: !alwaysPasses && effect !== 'prioritise' && discretion !== 'preferred',
    preference: effect === 'prioritise' ? 1 : isPreferred ? -1 : 0,
    always,
    isExclusion: effect === 'exclude',
    failed: discretion === 'case_by_case' ? CASE_BY_CASE : SHUT,
    decide: alwaysPasses ? () => YES : ways.length === 1 ? met : any(ways),
    range: alwaysPasses || ways.length > 1 ? undefined : rangeOfCriterion(criterion),
    isOneTest: !alwaysPasses && ways.length === 1 && isTest(condition) && !isDependent(condition.value),
    met,
    applies,
    exceptions: excepted,
    checks: conditionsOf(criterion).flatMap((part) => checksOf(part, setting)),
  };
};

/** Every condition of a criterion: its own, whom it applies to, and its exceptions. */
export const conditionsOf = ({ condition, appliesWhen, exceptions = [] }: Criterion): Condition[] => [
  condition,
  ...(appliesWhen ? [appliesWhen] : []),
  ...exceptions,
];

const rangeOfCriterion = ({ effect, condition }: Criterion): Range | undefined => {
  const slot =
    isTest(condition) && !isDependent(condition.value) ? findSlot(answerKey(condition)) : undefined;
  const range = slot && rangeOf(condition as Test, slot);
  return range && (effect === 'exclude' ? opposite(range) : range);
};

const checksOf = (condition: Condition, setting: Setting): CompiledCheck[] =>
  [...testsOf(condition)].map((test) => {
    const key = answerKey(test);
    return { key, slot: findSlot(key)?.index ?? -1, test, decide: compileAnyTest(test, setting) };
  });

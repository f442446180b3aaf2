import type { Answer } from '../language/answer.js';
import type { Test } from '../language/condition.js';
import type { Criterion, Discretion, Nature } from '../language/criterion.js';
import type { CompiledCriterion } from './compile-criterion.js';
import type { Person } from './person.js';
import { NO, type Truth, UNKNOWN, type Verdict, YES, not, verdictOf } from './truth.js';

/** Why a criterion came out as it did. */
export type Because =
  | 'met'
  | 'not_met'
  | 'does_not_apply'
  | 'exception_applies'
  | 'not_answered'
  | 'declined_to_answer'
  | 'not_precise_enough'
  | 'undisclosed'
  | 'unfamiliar'
  | 'step'
  | 'not_required';

/** One answer held against one test. */
export type Check = {
  readonly key: string;
  readonly test: Test;
  /** What the person said; undefined where nothing was said, or it follows from another answer. */
  readonly answer: Answer | undefined;
  readonly outcome: Verdict;
};

export type CriterionResult = {
  readonly criterion: Criterion;
  readonly nature: Nature;
  readonly discretion: Discretion;
  /** Whether it can keep somebody out: a step, a preference and a non-requirement cannot. */
  readonly isGate: boolean;
  readonly verdict: Verdict;
  readonly because: Because;
  /** Which of the criterion's exceptions applied. */
  readonly exception: number | undefined;
  /** Every test of the criterion, with what was compared. */
  readonly checks: readonly Check[];
  /** Answer keys that could settle the verdict, those that the person declined left out. */
  readonly missing: readonly string[];
};

/** Decides one criterion and says how. */
export const traceCriterion = (compiled: CompiledCriterion, person: Person): CriterionResult => {
  const truth = compiled.decide(person);
  const checks = compiled.isOneTest ? [onlyCheck(compiled, person, truth)] : checksOf(compiled, person);
  const exception = compiled.exceptions.length > 0 ? exceptionThatApplies(compiled, person) : undefined;
  return {
    criterion: compiled.criterion,
    nature: compiled.nature,
    discretion: compiled.discretion,
    isGate: compiled.isGate,
    verdict: verdictOf(truth),
    because: reasonFor(compiled, person, truth, exception, checks),
    exception,
    checks,
    missing: truth === UNKNOWN ? missingFrom(compiled, checks) : NOTHING,
  };
};

const NOTHING: readonly never[] = [];

const checksOf = ({ checks }: CompiledCriterion, person: Person): Check[] => {
  const results: Check[] = [];
  for (let at = 0; at < checks.length; at++) {
    const { key, test, slot, decide } = checks[at] as (typeof checks)[number];
    results.push({
      key,
      test,
      answer: person.said[slot] as Answer | undefined,
      outcome: verdictOf(decide(person)),
    });
  }
  return results;
};

/** The check of a criterion that is no more than one test: its outcome is the verdict, or the opposite of it. */
const onlyCheck = ({ criterion, checks }: CompiledCriterion, { said }: Person, truth: Truth): Check => {
  const { key, test, slot } = checks[0] as (typeof checks)[number];
  const outcome = criterion.effect === 'exclude' ? not(truth) : truth;
  return { key, test, answer: said[slot] as Answer | undefined, outcome: verdictOf(outcome) };
};

/** The exception that lets a person through whom the criterion would not. */
const exceptionThatApplies = (
  { met, applies, exceptions }: CompiledCriterion,
  person: Person,
): number | undefined => {
  if (met(person) === YES || applies?.(person) === NO) return undefined;
  const which = exceptions.findIndex((exception) => exception(person) === YES);
  return which < 0 ? undefined : which;
};

const reasonFor = (
  { criterion, nature, applies, checks: compiled }: CompiledCriterion,
  person: Person,
  truth: Truth,
  exception: number | undefined,
  checks: readonly Check[],
): Because => {
  if (criterion.effect === 'not_required') return 'not_required';
  if (nature === 'step') return 'step';
  if (truth === NO) return 'not_met';
  if (exception !== undefined) return 'exception_applies';
  if (truth === YES) return applies?.(person) === NO ? 'does_not_apply' : 'met';

  const isOpen = ({ outcome }: Check) => outcome === 'unknown';
  if (checks.some((check) => isOpen(check) && isDeclined(check.answer))) return 'declined_to_answer';
  if (checks.some((check, at) => isOpen(check) && compiled[at]?.slot === -1)) return 'unfamiliar';
  if (checks.some((check) => isOpen(check) && check.answer === undefined)) return 'not_answered';
  return checks.some(isOpen) ? 'not_precise_enough' : 'undisclosed';
};

const isDeclined = (answer: Answer | undefined) =>
  typeof answer === 'object' && answer !== null && 'declined' in answer;

const missingFrom = ({ checks: compiled }: CompiledCriterion, checks: readonly Check[]): string[] => {
  const keys: string[] = [];
  for (const [at, { key, outcome, answer }] of checks.entries())
    if (outcome === 'unknown' && compiled[at]?.slot !== -1 && !isDeclined(answer) && !keys.includes(key))
      keys.push(key);
  return keys;
};

import type { Answer } from '../language/answer.js';
import type { Test } from '../language/condition.js';
import type { Criterion, Discretion, Nature } from '../language/criterion.js';
import type { CompiledCheck, CompiledCriterion } from './compile-criterion.js';
import type { Person } from './person.js';
import { NO, type Truth, UNKNOWN, type Verdict, YES, verdictOf } from './truth.js';

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

const NONE: readonly never[] = [];

/** Decides one criterion and says how. */
export const traceCriterion = (compiled: CompiledCriterion, person: Person): CriterionResult => {
  const truth = compiled.decide(person);
  const checks = compiled.checks.map((check) => ({
    key: check.key,
    test: check.test,
    answer: answerTo(person, check.key),
    outcome: verdictOf(check.decide(person)),
  }));
  const exception = truth === YES ? exceptionThatApplies(compiled, person) : undefined;
  return {
    criterion: compiled.criterion,
    nature: compiled.nature,
    discretion: compiled.discretion,
    isGate: compiled.isGate,
    verdict: verdictOf(truth),
    because: reason(compiled, person, truth, exception, checks),
    exception,
    checks,
    missing: truth === UNKNOWN ? missing(compiled.checks, checks) : NONE,
  };
};

// Answers come from outside: a key such as "constructor" must not find what every object has.
const answerTo = ({ answers }: Person, key: string): Answer | undefined =>
  Object.hasOwn(answers, key) ? answers[key] : undefined;

const exceptionThatApplies = ({ met, applies, exceptions }: CompiledCriterion, person: Person) => {
  if (exceptions.length === 0 || met(person) === YES || applies?.(person) === NO) return undefined;
  const which = exceptions.findIndex((exception) => exception(person) === YES);
  return which < 0 ? undefined : which;
};

const reason = (
  { criterion, nature, met, applies, checks: compiledChecks }: CompiledCriterion,
  person: Person,
  truth: Truth,
  exception: number | undefined,
  checks: readonly Check[],
): Because => {
  if (criterion.effect === 'not_required') return 'not_required';
  if (nature === 'step') return 'step';
  if (truth === NO) return 'not_met';
  if (truth === YES) {
    if (applies?.(person) === NO) return 'does_not_apply';
    return exception !== undefined && met(person) !== YES ? 'exception_applies' : 'met';
  }
  const open = checks.filter(({ outcome }) => outcome === 'unknown');
  if (open.length === 0) return 'undisclosed';
  if (open.some(({ answer }) => isDeclined(answer))) return 'declined_to_answer';
  if (open.some(({ key }) => !isFamiliar(compiledChecks, key))) return 'unfamiliar';
  if (open.some(({ answer }) => answer === undefined)) return 'not_answered';
  return 'not_precise_enough';
};

const isFamiliar = (checks: readonly CompiledCheck[], key: string) =>
  checks.some((check) => check.key === key && check.isFamiliar);

const isDeclined = (answer: Answer | undefined) =>
  typeof answer === 'object' && answer !== null && 'declined' in answer;

const missing = (compiled: readonly CompiledCheck[], checks: readonly Check[]): string[] => [
  ...new Set(
    checks
      .filter(
        ({ outcome, answer }, at) => outcome === 'unknown' && compiled[at]?.isFamiliar && !isDeclined(answer),
      )
      .map(({ key }) => key),
  ),
];

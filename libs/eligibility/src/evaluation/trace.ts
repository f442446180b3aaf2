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

/**
 * What one criterion came to. Deciding is separate from telling: of thousands of results few are read, so the reasons, the
 * checks and what is missing are worked out when somebody looks. Nothing is left out, and nothing can change in between:
 * a person is read once and never altered.
 */
export class TracedCriterion implements CriterionResult {
  // Set from the start: a property that is added later gives every result a second shape.
  private told: readonly Check[] | undefined = undefined;

  constructor(
    readonly compiled: CompiledCriterion,
    readonly person: Person,
    readonly truth: Truth,
  ) {}

  get criterion(): Criterion {
    return this.compiled.criterion;
  }

  get nature(): Nature {
    return this.compiled.nature;
  }

  get discretion(): Discretion {
    return this.compiled.discretion;
  }

  get isGate(): boolean {
    return this.compiled.isGate;
  }

  get verdict(): Verdict {
    return verdictOf(this.truth);
  }

  get because(): Because {
    return reasonFor(this);
  }

  get exception(): number | undefined {
    const { always, exceptions } = this.compiled;
    return always || exceptions.length === 0 ? undefined : exceptionThatApplies(this.compiled, this.person);
  }

  get checks(): readonly Check[] {
    return (this.told ??= this.compiled.isOneTest ? [onlyCheck(this)] : checksOf(this));
  }

  get missing(): readonly string[] {
    return this.truth === UNKNOWN ? missingFrom(this) : NOTHING;
  }

  /** All of it as plain data. */
  toJSON(): CriterionResult {
    const { criterion, nature, discretion, isGate, verdict, because, exception, checks, missing } = this;
    return { criterion, nature, discretion, isGate, verdict, because, exception, checks, missing };
  }
}

const NOTHING: readonly never[] = [];

const checksOf = ({ compiled: { checks }, person }: TracedCriterion): Check[] =>
  checks.map(({ key, test, slot, decide }) => ({
    key,
    test,
    answer: person.said[slot] as Answer | undefined,
    outcome: verdictOf(decide(person)),
  }));

/** The check of a criterion that is no more than one test: its outcome is the verdict, or the opposite of it. */
const onlyCheck = ({
  compiled: { isExclusion, checks },
  person: { said },
  truth,
}: TracedCriterion): Check => {
  const { key, test, slot } = checks[0] as (typeof checks)[number];
  const outcome = isExclusion ? not(truth) : truth;
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

const reasonFor = (traced: TracedCriterion): Because => {
  const { compiled, person, truth } = traced;
  if (compiled.always) return compiled.always;
  if (truth === NO) return 'not_met';
  if (truth === YES && compiled.isOneTest) return 'met';
  if (traced.exception !== undefined) return 'exception_applies';
  if (truth === YES) return compiled.applies?.(person) === NO ? 'does_not_apply' : 'met';

  const { checks } = traced;
  const isOpen = ({ outcome }: Check) => outcome === 'unknown';
  if (checks.some((check) => isOpen(check) && isDeclined(check.answer))) return 'declined_to_answer';
  if (checks.some((check, at) => isOpen(check) && compiled.checks[at]?.slot === -1)) return 'unfamiliar';
  if (checks.some((check) => isOpen(check) && check.answer === undefined)) return 'not_answered';
  return checks.some(isOpen) ? 'not_precise_enough' : 'undisclosed';
};

const isDeclined = (answer: Answer | undefined) =>
  typeof answer === 'object' && answer !== null && 'declined' in answer;

const missingFrom = ({ compiled, checks }: TracedCriterion): string[] => {
  const keys: string[] = [];
  for (const [at, { key, outcome, answer }] of checks.entries())
    if (
      outcome === 'unknown' &&
      compiled.checks[at]?.slot !== -1 &&
      !isDeclined(answer) &&
      !keys.includes(key)
    )
      keys.push(key);
  return keys;
};

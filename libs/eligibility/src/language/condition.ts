import type { Subject, Unit } from '../catalogue/attribute.js';

export const OPERATORS = [
  'is',
  'one_of',
  'none_of',
  'includes_any',
  'includes_all',
  'includes_none',
  'at_least',
  'more_than',
  'at_most',
  'less_than',
  'between',
  'in_area',
  'in_service_area',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** An amount of time: `{ amount: 3, unit: 'years' }`. */
export type Duration = { readonly amount: number; readonly unit: 'days' | 'weeks' | 'months' | 'years' };

/**
 * A limit that depends on other answers: the first case whose `when` holds gives it.
 * Where no case holds and `otherwise` is absent, the limit is not known.
 */
export type DependentLimit = {
  readonly cases: readonly { readonly when: Condition; readonly limit: number }[];
  readonly otherwise?: number;
};

/** A limit in the unit of its test. */
export type Limit = number | DependentLimit;

export type Operand = boolean | string | readonly string[] | Limit | readonly [number, number];

/** One question put to one answer. */
export type Test = {
  readonly attribute: string;
  readonly operator: Operator;
  /**
   * `is`: yes/no, a code or a number. `one_of`, `none_of`, `includes_*`: codes. `at_least`, `more_than`,
   * `at_most`, `less_than`: a limit, or a code of a scale. `between`: both ends, included. `in_area`: areas.
   * `in_service_area`: nothing.
   */
  readonly value?: Operand;
  /** The unit of `value` where it is not the attribute's own. */
  readonly unit?: Unit;
  /** Whom the test is about; the person themselves where absent. */
  readonly about?: Subject;
  /** For a `history`: only what happened within this time counts. */
  readonly within?: Duration;
};

/** What must be true of a person: a test, a combination, or a limit that the service keeps to itself. */
export type Condition =
  | Test
  | { readonly allOf: readonly Condition[] }
  | { readonly anyOf: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly atLeast: number; readonly of: readonly Condition[] }
  | { readonly undisclosed: string };

export const isTest = (condition: Condition): condition is Test => 'attribute' in condition;

/** The name under which the answer to a test is kept: `age`, or `child.age` for somebody else's. */
export const answerKey = (test: Pick<Test, 'attribute' | 'about'>): string =>
  test.about === undefined || test.about === 'self' ? test.attribute : `${test.about}.${test.attribute}`;

/** Every test within a condition, those of dependent limits included. */
export function* testsOf(condition: Condition): Generator<Test> {
  if (isTest(condition)) {
    yield condition;
    if (isDependent(condition.value)) for (const { when } of condition.value.cases) yield* testsOf(when);
  } else if ('allOf' in condition) for (const part of condition.allOf) yield* testsOf(part);
  else if ('anyOf' in condition) for (const part of condition.anyOf) yield* testsOf(part);
  else if ('of' in condition) for (const part of condition.of) yield* testsOf(part);
  else if ('not' in condition) yield* testsOf(condition.not);
}

export const isDependent = (value: Operand | undefined): value is DependentLimit =>
  typeof value === 'object' && 'cases' in value;

/**
 * Kleene's three values, ordered so that "and" is the smallest and "or" the largest.
 * Numbers rather than words because a search evaluates hundreds of thousands of them.
 */
export type Truth = 0 | 1 | 2;
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export const not = (truth: Truth): Truth => (2 - truth) as Truth;

export type Verdict = 'pass' | 'fail' | 'unknown';
const VERDICTS: readonly [Verdict, Verdict, Verdict] = ['fail', 'unknown', 'pass'];
export const verdictOf = (truth: Truth): Verdict => VERDICTS[truth];

import type { Unit } from '../catalogue/attribute.js';
import type { Slot } from '../evaluation/person.js';

/** A question worth asking, with what its answer would do. */
export type Question = {
  /** The answer key under which the answer belongs. */
  readonly key: string;
  readonly attribute: string;
  /** The catalogue's question, in plain words. */
  readonly question: string;
  readonly label: string;
  readonly type: string;
  readonly unit: Unit | undefined;
  readonly values: readonly { readonly code: string; readonly label: string }[] | undefined;
  readonly sensitive: boolean;
  /** Services still to ask for which it matters. */
  readonly concerns: number;
  /** How many of those services the answer settles: on average over the answers, at least, and at most. */
  readonly settles: { readonly expected: number; readonly worst: number; readonly most: number };
  /** How many services the most favourable answer opens. */
  readonly opens: number;
};

/** A question about a slot; `settled` and `opened` count services, one entry for each answer that makes a difference. */
export const newQuestion = (
  { key, attribute }: Slot,
  concerns: number,
  settled: ArrayLike<number>,
  opened: ArrayLike<number>,
): Question => {
  const counts = Array.from(settled);
  return {
    key,
    attribute: attribute.id,
    question: attribute.question,
    label: attribute.label,
    type: attribute.type,
    unit: attribute.unit,
    values: attribute.values,
    sensitive: attribute.sensitive,
    concerns,
    settles: {
      expected: counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length),
      worst: counts.length === 0 ? 0 : Math.min(...counts),
      most: Math.max(0, ...counts),
    },
    opens: Math.max(0, ...Array.from(opened)),
  };
};

/**
 * Most useful first: the question whose answer settles most services on average, then in the worst case, then the one
 * that matters to most services, then one that is not sensitive. Answers that lead to different results count as equally
 * likely: the engine keeps no idea of what people usually say.
 */
export const byUse = (a: Question, b: Question): number =>
  b.settles.expected - a.settles.expected ||
  b.settles.worst - a.settles.worst ||
  b.concerns - a.concerns ||
  Number(a.sensitive) - Number(b.sensitive) ||
  (a.key < b.key ? -1 : 1);

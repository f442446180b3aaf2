import type { Disclosure } from './disclose.js';
import type { SuppressionReason } from './suppression-reason.js';

/** Stands where a count may not be shown: not published. Never a 0. */
export const notPublished = 'n.p.';

/** A figure as it may leave. */
export type PublishedFigure = {
  /** Null where it may not be shown */
  readonly value: number | null;
  /** The count in digits, or `n.p.` */
  readonly text: string;
  readonly isSuppressed: boolean;
  readonly reason: SuppressionReason | null;
};

/**
 * The figure with this id as it may leave. The only way from a count to a reader.
 *
 * @throws Error when the disclosure knows no such figure
 */
export const publishedFigure = <Id extends string>(disclosure: Disclosure<Id>, id: Id): PublishedFigure => {
  const verdict = disclosure.get(id);
  if (!verdict) throw new Error(`No figure ${id} was disclosed.`);
  if (verdict.reason !== null)
    return { value: null, text: notPublished, isSuppressed: true, reason: verdict.reason };
  return { value: verdict.count, text: String(verdict.count), isSuppressed: false, reason: null };
};

/**
 * Rows in an order that betrays no suppressed count: published ones from the largest, by id where they are equal, then
 * the suppressed ones by id alone.
 */
export const publishedFirst = <Row>(
  rows: readonly Row[],
  figureOf: (row: Row) => PublishedFigure,
  idOf: (row: Row) => string,
): Row[] =>
  rows.toSorted((a, b) => {
    const [countA, countB] = [figureOf(a).value, figureOf(b).value];
    if (countA !== countB) {
      if (countA === null) return 1;
      if (countB === null) return -1;
      return countB - countA;
    }
    return idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0;
  });

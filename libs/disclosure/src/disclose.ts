import { isSafe, type Cell, type Policy } from './policy.js';
import type { SuppressionReason } from './suppression-reason.js';

/** A count that somebody would like to publish. */
export type Figure<Id extends string = string> = {
  readonly id: Id;
  readonly cell: Cell;
  /** The figure of which it is a share: it leaves only if that one does. Null for what has no whole. */
  readonly denominator: Id | null;
  /**
   * What it is a part of as well and does not leave without. In a table within a table, a line that stays while the line
   * around it goes would tell, with the total, what the other lines are together.
   */
  readonly onlyWith?: readonly Id[];
  /**
   * What a reader who has this figure can compute with the help of others. With a whole: what remains of it without
   * this part. With two wholes that cross, and what both are part of: what lies in neither. The denominator is one of
   * the wholes.
   */
  readonly rests: readonly { readonly of: readonly Id[]; readonly cell: Cell }[];
};

/** A figure, or what remains of a figure without one of its parts. */
export type Term<Id extends string = string> = Id | { readonly of: Id; readonly without: Id };

/** What remains of `of` without `without`; for groupings. */
export const restOf = <Id extends string>(of: Id, without: Id): Term<Id> => ({ of, without });

/**
 * Parts that make up a whole. They may overlap: then the whole less all of them is no more than a bound on what is
 * hidden, and it is treated as if it were the hidden count itself.
 */
export type Grouping<Id extends string = string> = {
  readonly whole: Term<Id>;
  readonly parts: readonly Term<Id>[];
};

/** What may be said of each figure: its count, or nothing for a reason. Pass it on only through `publishedFigure`. */
export type Disclosure<Id extends string = string> = ReadonlyMap<
  Id,
  { readonly count: number; readonly reason: SuppressionReason | null }
>;

/** Why a figure is suppressed whatever else is published; null when it is not. */
const primaryReason = (
  { cell, denominator }: Figure,
  areWholesPublished: boolean,
  policy: Policy,
): SuppressionReason | null => {
  if (!areWholesPublished) return 'DENOMINATOR_NOT_PUBLISHED';
  // Nobody among people who are enough says nothing about one of them; nobody among the unknown would tell apart
  // "none" from "a few" and so help to find the few.
  if (cell.count === 0) return denominator === null ? 'SMALL_CELL' : null;
  if (cell.count < policy.minimumCell) return 'SMALL_CELL';
  if (cell.agencies < policy.minimumAgencies) return 'FEW_AGENCIES';
  return null;
};

const neededBy = <Id extends string>({ denominator, onlyWith = [] }: Figure<Id>): readonly Id[] =>
  denominator === null ? onlyWith : [denominator, ...onlyWith];

const mayBeDerived = (cell: Cell, policy: Policy) => cell.count === 0 || isSafe(cell, policy);

/**
 * Decides which figures of one release may leave.
 *
 * 1. A figure under either threshold is suppressed, and so is every share of it.
 * 2. A part is suppressed when what it leaves of published wholes would be under either threshold.
 * 3. Of the parts that make up a published whole so many are suppressed, the smallest first, that the whole less the
 *    published ones is nobody, or several parts that are over both thresholds together. Where no part is left to
 *    suppress, the whole is.
 * 4. A row leaves whole or not at all. In a table with totals on two sides, hidden cells that each have company in their
 *    row and in their column can still be worked out, where the rows and columns hang together in a chain. If the rows
 *    that are hidden are hidden whole, every column hides the same ones, and nothing follows but sums over a column.
 *
 * The same figures always give the same answer, whatever their order of arrival: equal counts are told apart by id.
 *
 * @param figures wholes before their parts
 * @param groupings every way in which published figures add up, or cover, a published one
 * @param rows figures that leave together or not at all; each stands in one row at most
 * @throws Error when a figure refers to one that does not stand before it, or two have the same id
 */
export const disclose = <Id extends string>(
  figures: readonly Figure<Id>[],
  groupings: readonly Grouping<Id>[],
  policy: Policy,
  rows: readonly (readonly Id[])[] = [],
): Disclosure<Id> => {
  const known = new Map<Id, Figure<Id>>();
  const reasons = new Map<Id, SuppressionReason | null>();
  const isPublished = (id: Id) => reasons.get(id) === null;
  const isSuppressed = (id: Id) => (reasons.get(id) ?? null) !== null;
  const parts = new Map<Id, Id[]>();
  for (const figure of figures)
    for (const whole of neededBy(figure)) parts.set(whole, [...(parts.get(whole) ?? []), figure.id]);
  const rowOf = new Map(rows.flatMap((row) => row.map((id) => [id, row] as const)));
  const suppress = (id: Id, reason: SuppressionReason) => {
    if (!isPublished(id)) return;
    reasons.set(id, reason);
    for (const part of parts.get(id) ?? []) suppress(part, 'DENOMINATOR_NOT_PUBLISHED');
    for (const beside of rowOf.get(id) ?? []) suppress(beside, 'ROW_NOT_PUBLISHED');
  };

  for (const figure of figures) {
    if (known.has(figure.id)) throw new Error(`There are two figures ${figure.id}.`);
    const needed = neededBy(figure);
    const wholes = [...figure.rests.flatMap(({ of }) => of), ...needed];
    const missing = wholes.find((id) => !known.has(id));
    if (missing !== undefined)
      throw new Error(`${figure.id} is part of ${missing}, which does not stand before it.`);
    known.set(figure.id, figure);
    const leavesTooLittle = () =>
      figure.rests.some(({ of, cell }) => of.every(isPublished) && !mayBeDerived(cell, policy));
    const reason =
      primaryReason(figure, needed.every(isPublished), policy) ??
      (leavesTooLittle() ? 'REST_TOO_SMALL' : null);
    reasons.set(figure.id, null);
    if (reason !== null) suppress(figure.id, reason);
    else if (rowOf.get(figure.id)?.some(isSuppressed)) suppress(figure.id, 'ROW_NOT_PUBLISHED');
  }

  const cellOf = (term: Term<Id>) => cellOfTerm(known, term);
  const areTogether = (term: Term<Id>) =>
    typeof term === 'string' ? isPublished(term) : isPublished(term.of) && isPublished(term.without);

  /** What else has to be hidden so that this grouping gives nothing away; null when it does not. */
  const givenAway = ({ whole, parts }: Grouping<Id>): Term<Id> | null => {
    const shown = parts.filter(areTogether);
    const hidden = parts.filter((part) => !areTogether(part));
    // A suppressed whole must not be the sum of its parts.
    if (!areTogether(whole)) return hidden.length === 0 ? smallest(shown, cellOf) : null;
    const remainder = {
      count: cellOf(whole).count - shown.reduce((sum, part) => sum + cellOf(part).count, 0),
      // At least as many as contributed to one of them; who contributed to several is not known here.
      agencies: Math.max(0, ...hidden.map((part) => cellOf(part).agencies)),
    };
    if (remainder.count <= 0) return null;
    const next = smallest(shown, cellOf);
    // One hidden part alone is not hidden: if it is large, it can still not stand in front of a small one elsewhere.
    if (hidden.length <= 1) return next ?? whole;
    // Where nobody is shown, what remains is the whole, which is large and from enough agencies, or it were not shown.
    return next === null || isSafe(remainder, policy) ? null : next;
  };

  // Suppressing in one grouping can uncover another. Every round suppresses something, so that the rounds end.
  let hasChanged = true;
  while (hasChanged) {
    hasChanged = false;
    for (const grouping of groupings) {
      const next = givenAway(grouping);
      if (next === null) continue;
      suppress(idOf(next), 'DERIVABLE');
      hasChanged = true;
    }
  }
  return new Map(figures.map(({ id, cell }) => [id, { count: cell.count, reason: reasons.get(id) ?? null }]));
};

/** The figure whose suppression hides a term. */
const idOf = <Id extends string>(term: Term<Id>): Id => (typeof term === 'string' ? term : term.without);

const cellOfTerm = <Id extends string>(known: ReadonlyMap<Id, Figure<Id>>, term: Term<Id>): Cell => {
  const figure = known.get(idOf(term));
  const cell =
    typeof term === 'string'
      ? figure?.cell
      : figure?.rests.find(({ of }) => of.length === 1 && of[0] === term.of)?.cell;
  if (!cell) throw new Error(`A grouping speaks of ${idOf(term)}, of which nothing was said.`);
  return cell;
};

/** The smallest of some terms that counts somebody: to hide it costs least, and a 0 hides nothing. */
const smallest = <Id extends string>(terms: readonly Term<Id>[], cellOf: (term: Term<Id>) => Cell) =>
  terms
    .filter((term) => cellOf(term).count > 0)
    .reduce<Term<Id> | null>((least, term) => {
      if (least === null) return term;
      const difference = cellOf(term).count - cellOf(least).count;
      if (difference !== 0) return difference < 0 ? term : least;
      return idOf(term) < idOf(least) ? term : least;
    }, null);

import type { BlockingSets, Door } from './blocking-sets.js';
import type { Bounds, Within } from './what-if.js';

/** What dropping each criterion, and each pair, would have opened. */
export type Sweep = {
  readonly criteria: readonly string[];
  readonly single: (criterion: string) => Bounds;
  readonly pair: (one: string, other: string) => Bounds;
};

/**
 * Every single and paired what-if over the same needs in one pass: each distinct pattern says which criteria, alone or with
 * one other, would have opened a door, and its needs are added to those.
 *
 * `groupOf` may stand criteria together, so that whole classes are dropped. Asking the result about a criterion that was
 * not in the list throws a RangeError.
 */
export const sweep = (
  sets: BlockingSets,
  criteria: readonly string[],
  within?: Within,
  groupOf: (criterionId: string) => string = (id) => id,
): Sweep => {
  const place = new Map(criteria.map((id, at) => [id, at]));
  const groups = Int32Array.from(sets.atoms, ({ block }) => place.get(groupOf(block.criterionId)) ?? -1);
  const surely = sets.doors.map((door) => surelyOpening(door, groups));
  const perhaps = sets.doors.map((door) => perhapsOpening(door, groups));
  const isExact = Uint8Array.from(sets.doors, ({ unknown }) => Number(unknown.length === 0));
  // Needs of which nothing is unknown have the same place in both ends, and are most: they are gone through once.
  const exact = new Table(criteria.length, surely);
  const lower = new Table(criteria.length, surely);
  const upper = new Table(criteria.length, perhaps);
  const counts = sets.countByPattern(within);
  const { doors, starts } = sets.layout();
  for (let pattern = 0; pattern < sets.patternCount; pattern++) {
    const needs = counts[pattern]!;
    if (needs === 0) continue;
    const from = starts[pattern]!;
    const to = starts[pattern + 1]!;
    let at = from;
    while (at < to && isExact[doors[at]!] === 1) at++;
    if (at === to) exact.add(doors, from, to, needs);
    else {
      lower.add(doors, from, to, needs);
      upper.add(doors, from, to, needs);
    }
  }
  const bounds = (of: (table: Table) => number): Bounds => ({
    lower: of(exact) + of(lower),
    upper: of(exact) + of(upper),
  });
  const at = (id: string) => {
    const found = place.get(id);
    if (found === undefined) throw new RangeError(`The sweep was not asked about "${id}".`);
    return found;
  };
  return {
    criteria,
    single: (criterion) => bounds((table) => table.single(at(criterion))),
    pair: (one, other) => bounds((table) => table.pair(at(one), at(other))),
  };
};

/**
 * What opens one door: groups that do so alone, or two that do so together. Null where the door was open, so that a need
 * that met it gains nothing.
 */
type Opening = {
  readonly alone: readonly number[];
  readonly together: readonly [number, number] | null;
} | null;

/** Surely shut, and surely open once all that blocks it, or may block it, is gone. */
const surelyOpening = ({ failed, unknown }: Door, groups: Int32Array): Opening =>
  failed.length === 0 ? null : openingBy([...failed, ...unknown], groups);

/** Perhaps shut, and perhaps open once all that blocks it is gone; one that only may be shut, by any one of its reasons. */
const perhapsOpening = ({ failed, unknown }: Door, groups: Int32Array): Opening => {
  if (failed.length > 0) return openingBy(failed, groups);
  if (unknown.length === 0) return null;
  const alone = [...new Set(unknown.map((atom) => groups[atom]!))].filter((group) => group >= 0);
  return { alone, together: null };
};

/** A door counts for one group or two; those that need more, or something that is not asked about, open for none. */
const openingBy = (atoms: readonly number[], groups: Int32Array): Opening => {
  const needed = [...new Set(atoms.map((atom) => groups[atom]!))].sort((a, b) => a - b);
  const [one, other] = needed;
  if (one === undefined || one < 0 || needed.length > 2) return { alone: [], together: null };
  return other === undefined ? { alone: [one], together: null } : { alone: [], together: [one, other] };
};

/**
 * Counts by cell: on the diagonal what a group opens alone; beside it what a pair adds to, or takes from, the sum of its
 * two singles.
 */
class Table {
  private readonly counts: Float64Array;
  /** For each door, whether a need that met it can gain; and its cells, from `starts[door]` to `starts[door + 1]`. */
  private readonly isShut: Uint8Array;
  private readonly cells: Uint32Array;
  private readonly starts: Uint32Array;
  /** For each cell, the last pattern of which a door opened by it. */
  private readonly seen: Int32Array;
  /** The cells of the pattern at hand. */
  private readonly found: Uint32Array;
  private turn = 0;

  constructor(
    private readonly size: number,
    openings: readonly Opening[],
  ) {
    this.counts = new Float64Array(size * size);
    this.seen = new Int32Array(size * size);
    this.found = new Uint32Array(size * size);
    this.isShut = Uint8Array.from(openings, (opening) => Number(opening !== null));
    const cells = openings.map((opening) => [
      ...(opening?.alone ?? []).map((group) => group * size + group),
      ...(opening?.together ? [opening.together[0] * size + opening.together[1]] : []),
    ]);
    this.cells = Uint32Array.from(cells.flat());
    this.starts = new Uint32Array(openings.length + 1);
    for (const [door, { length }] of cells.entries()) this.starts[door + 1] = this.starts[door]! + length;
  }

  /** Adds needs that met these doors, given by a part of a list of their numbers. */
  add(doors: Readonly<Uint32Array>, from: number, to: number, needs: number): void {
    const { isShut, starts, cells, seen, found } = this;
    for (let at = from; at < to; at++) if (isShut[doors[at]!] === 0) return;
    const turn = ++this.turn;
    let count = 0;
    for (let at = from; at < to; at++) {
      const door = doors[at]!;
      for (let place = starts[door]!; place < starts[door + 1]!; place++) {
        const cell = cells[place]!;
        if (seen[cell] === turn) continue;
        seen[cell] = turn;
        found[count++] = cell;
      }
    }
    this.settle(count, turn, needs);
  }

  private settle(count: number, turn: number, needs: number): void {
    const { counts, size, seen, found } = this;
    for (let at = 0; at < count; at++) {
      const cell = found[at]!;
      const one = (cell / size) | 0;
      const other = cell - one * size;
      if (one !== other) {
        // Where one of the two opens a door alone, the pair adds nothing to it.
        if (seen[one * size + one] !== turn && seen[other * size + other] !== turn) counts[cell]! += needs;
        continue;
      }
      counts[cell]! += needs;
      // Needs that either of two opens would be counted twice in the pair.
      for (let next = at + 1; next < count; next++) {
        const another = (found[next]! / size) | 0;
        if (found[next] === another * size + another) counts[cellOf(one, another, size)]! -= needs;
      }
    }
  }

  single(group: number): number {
    return this.counts[group * this.size + group] as number;
  }

  pair(one: number, other: number): number {
    if (one === other) return this.single(one);
    return this.single(one) + this.single(other) + (this.counts[cellOf(one, other, this.size)] as number);
  }
}

const cellOf = (one: number, other: number, size: number) =>
  Math.min(one, other) * size + Math.max(one, other);

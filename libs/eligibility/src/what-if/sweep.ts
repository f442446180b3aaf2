import type { BlockingSets, Door, Pattern } from './blocking-sets.js';
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
  const counts = sets.countByPattern(within);
  const lower = new Table(groups, criteria.length);
  const upper = new Table(groups, criteria.length);
  for (const pattern of sets.patterns) {
    const count = counts[pattern.number] as number;
    if (count === 0) continue;
    noteSure(pattern, lower, count);
    notePossible(pattern, upper, count);
  }
  const at = (id: string) => {
    const found = place.get(id);
    if (found === undefined) throw new RangeError(`The sweep was not asked about "${id}".`);
    return found;
  };
  return {
    criteria,
    single: (criterion) => ({ lower: lower.single(at(criterion)), upper: upper.single(at(criterion)) }),
    pair: (one, other) => ({ lower: lower.pair(at(one), at(other)), upper: upper.pair(at(one), at(other)) }),
  };
};

/** Needs that had no door for certain, and have one for certain once all that blocks it is gone. */
const noteSure = ({ doors }: Pattern, table: Table, count: number): void => {
  if (doors.some(mayBeOpen)) return;
  for (const { failed, unknown } of doors) table.door(failed, unknown);
  table.settle(count);
};

/** Needs without a door that was certainly open, and with one that may open. */
const notePossible = ({ doors }: Pattern, table: Table, count: number): void => {
  if (doors.some(isOpen)) return;
  for (const { failed, unknown } of doors) {
    if (failed.length > 0) table.door(failed);
    // A door that only may have been shut opens by any one of what may have shut it.
    else for (const atom of unknown) table.door([atom]);
  }
  table.settle(count);
};

const mayBeOpen = ({ failed }: Door) => failed.length === 0;
const isOpen = ({ failed, unknown }: Door) => failed.length + unknown.length === 0;

/**
 * Counts by cell: on the diagonal what a group opens alone; beside it what a pair adds to, or takes from, the sum of its
 * two singles.
 */
class Table {
  private readonly counts: Float64Array;
  /** The groups that open a door of the pattern at hand alone, and the cells of pairs that do so together. */
  private readonly alone: number[] = [];
  private readonly together: number[] = [];

  constructor(
    private readonly groups: Int32Array,
    private readonly size: number,
  ) {
    this.counts = new Float64Array(size * size);
  }

  /** Notes a door that opens once all these atoms are gone; it counts for one group or two, not for more. */
  door(atoms: readonly number[], more: readonly number[] = []): void {
    let one = -1;
    let other = -1;
    for (let at = 0; at < atoms.length + more.length; at++) {
      const group = this.groups[at < atoms.length ? atoms[at]! : more[at - atoms.length]!]!;
      if (group === one || group === other) {
        if (group < 0) return;
        continue;
      }
      if (group < 0 || other >= 0) return;
      if (one < 0) one = group;
      else other = group;
    }
    if (other < 0) {
      if (!this.alone.includes(one)) this.alone.push(one);
      return;
    }
    const cell = Math.min(one, other) * this.size + Math.max(one, other);
    if (!this.together.includes(cell)) this.together.push(cell);
  }

  /** Adds the needs of the pattern at hand, and makes ready for the next. */
  settle(count: number): void {
    const { alone, together, counts, size } = this;
    for (const one of alone) {
      counts[one * size + one]! += count;
      // Needs that either of two opens would be counted twice in the pair.
      for (const other of alone) if (one < other) counts[one * size + other]! -= count;
    }
    for (const cell of together)
      if (!alone.includes(Math.floor(cell / size)) && !alone.includes(cell % size)) counts[cell]! += count;
    alone.length = 0;
    together.length = 0;
  }

  single(group: number): number {
    return this.counts[group * this.size + group] as number;
  }

  pair(one: number, other: number): number {
    if (one === other) return this.single(one);
    const cell = Math.min(one, other) * this.size + Math.max(one, other);
    return this.single(one) + this.single(other) + (this.counts[cell] as number);
  }
}

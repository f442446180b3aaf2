import type { BlockingSets, Pattern } from './blocking-sets.js';
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
 * `groupOf` may stand criteria together, so that whole classes are dropped.
 */
export const sweep = (
  sets: BlockingSets,
  criteria: readonly string[],
  within?: Within,
  groupOf: (criterionId: string) => string = (id) => id,
): Sweep => {
  const place = new Map(criteria.map((id, at) => [id, at]));
  const groups = sets.atoms.map(({ block }) => place.get(groupOf(block.criterionId)) ?? -1);
  const counts = sets.countByPattern(within);
  const lower = new Table(criteria.length);
  const upper = new Table(criteria.length);
  for (const pattern of sets.patterns) {
    const count = counts[pattern.number] as number;
    if (count === 0) continue;
    lower.add(surelyOpening(pattern, groups), count);
    upper.add(perhapsOpening(pattern, groups), count);
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

/** Groups that open a door alone, and pairs of groups that only do so together. */
type Opening = {
  readonly alone: readonly number[];
  readonly together: readonly (readonly [number, number])[];
};

const NONE: Opening = { alone: [], together: [] };

const surelyOpening = ({ doors }: Pattern, groups: readonly number[]): Opening =>
  doors.some(({ failed }) => failed.length === 0)
    ? NONE
    : opening(doors.map(({ failed, unknown }) => groupsOf([...failed, ...unknown], groups)));

const perhapsOpening = ({ doors }: Pattern, groups: readonly number[]): Opening => {
  if (doors.some(({ failed, unknown }) => failed.length + unknown.length === 0)) return NONE;
  // A door that only may have been shut opens by any one of what may have shut it.
  return opening(
    doors.flatMap(({ failed, unknown }) =>
      failed.length > 0 ? [groupsOf(failed, groups)] : unknown.map((atom) => groupsOf([atom], groups)),
    ),
  );
};

/** The groups of some atoms; null where one of them is not asked about, or there are more than two. */
const groupsOf = (atoms: readonly number[], groups: readonly number[]): readonly number[] | null => {
  const found: number[] = [];
  for (const atom of atoms) {
    const group = groups[atom] as number;
    if (group < 0) return null;
    if (!found.includes(group)) found.push(group);
    if (found.length > 2) return null;
  }
  return found;
};

const opening = (doors: readonly (readonly number[] | null)[]): Opening => {
  const alone: number[] = [];
  for (const door of doors)
    if (door?.length === 1 && !alone.includes(door[0] as number)) alone.push(door[0] as number);
  const together: [number, number][] = [];
  for (const door of doors) {
    if (door?.length !== 2) continue;
    const [one, other] = door[0]! < door[1]! ? [door[0]!, door[1]!] : [door[1]!, door[0]!];
    const isKnown = together.some(([a, b]) => a === one && b === other);
    if (!isKnown && !alone.includes(one) && !alone.includes(other)) together.push([one, other]);
  }
  return { alone, together };
};

/** Counts for each group, and what pairs share or add. */
class Table {
  private readonly counts: Float64Array;

  constructor(private readonly size: number) {
    this.counts = new Float64Array(size * size);
  }

  add({ alone, together }: Opening, count: number): void {
    for (const one of alone) {
      this.counts[one * this.size + one]! += count;
      // Needs that either opens would be counted twice in a pair.
      for (const other of alone) if (one < other) this.counts[one * this.size + other]! -= count;
    }
    for (const [one, other] of together) this.counts[one * this.size + other]! += count;
  }

  single(group: number): number {
    return this.counts[group * this.size + group] as number;
  }

  pair(one: number, other: number): number {
    if (one === other) return this.single(one);
    const [first, second] = one < other ? [one, other] : [other, one];
    return this.single(first) + this.single(second) + (this.counts[first * this.size + second] as number);
  }
}

import type { BlockingSets, Door } from './blocking-sets.js';
import { type Change, type Cleared, clearedBy } from './change.js';
import { type NewLimit, bandFits } from './limit.js';

/** A count of needs that is exact where both ends agree. */
export type Bounds = { readonly lower: number; readonly upper: number };

export type WhatIf = {
  /** Needs that had no door and gain one: for certain, and at most. */
  readonly gain: Bounds;
  /** Of the upper end, how many hang on a band that cannot tell whether the new limit would have let them in. */
  readonly untold: number;
};

/** Which needs to count: all of them where absent. */
export type Within = (need: number) => boolean;

/** What dropping or loosening criteria together would have opened. */
export const whatIf = (sets: BlockingSets, changes: readonly Change[], within?: Within): WhatIf => {
  const cleared = clearedBy(changes, sets.atoms);
  const marks = Uint8Array.from(sets.doors, (door) => marksOf(door, cleared));
  const counts = sets.countByPattern(within);
  const { doors, starts } = sets.layout();
  let lower = 0;
  let upper = 0;
  let untold = 0;
  for (let pattern = 0; pattern < sets.patternCount; pattern++) {
    const count = counts[pattern]!;
    if (count === 0) continue;
    let all = ~0;
    let any = 0;
    for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) {
      const mark = marks[doors[at]!]!;
      all &= mark;
      any |= mark;
    }
    // Certainly shut before, certainly open after.
    if (all & SURELY_SHUT && any & SURELY_OPENS) lower += count;
    // Perhaps shut before, and perhaps open after through this change.
    if (!(all & PERHAPS_SHUT && any & PERHAPS_OPENS)) continue;
    upper += count;
    if (!(any & OPENS_AS_TOLD)) untold += count;
  }
  return { gain: { lower, upper }, untold };
};

const SURELY_SHUT = 1;
const PERHAPS_SHUT = 2;
const SURELY_OPENS = 4;
const PERHAPS_OPENS = 8;
/** Perhaps opens, and would do so without any band that cannot tell. */
const OPENS_AS_TOLD = 16;

const marksOf = (door: Door, { surely, perhaps }: Cleared): number =>
  (door.failed.length > 0 ? SURELY_SHUT : 0) |
  (isOpen(door) ? 0 : PERHAPS_SHUT) |
  (isIn(door.failed, surely) && isIn(door.unknown, surely) ? SURELY_OPENS : 0) |
  (mayOpen(door, perhaps) ? PERHAPS_OPENS : 0) |
  (mayOpen(door, surely) ? OPENS_AS_TOLD : 0);

/** Whether a door that was, or may have been, blocked was so by nothing but what is cleared. */
const mayOpen = ({ failed, unknown }: Door, cleared: ReadonlySet<number>) =>
  isIn(failed, cleared) && (failed.length > 0 || meets(unknown, cleared));

const isIn = (atoms: readonly number[], set: ReadonlySet<number>) => atoms.every((atom) => set.has(atom));
const meets = (atoms: readonly number[], set: ReadonlySet<number>) => atoms.some((atom) => set.has(atom));

export type AddedCriterion = {
  /** The service that would take on the criterion. */
  readonly serviceId: string;
  /** Criteria about the same thing: that one of them blocked a need, or the band recorded with it, tells of the new one. */
  readonly knownFrom: readonly string[];
  /** The new limit; absent where the new criterion is the same rule as those. */
  readonly limit?: NewLimit;
};

/**
 * What adding a criterion to a service would have shut: needs whose last open door it was. A need whose band was recorded
 * (because another service's criterion on the same attribute blocked it) is certain; the others are the upper end.
 */
export const whatIfAdded = (sets: BlockingSets, added: AddedCriterion, within?: Within): Bounds => {
  const counts = sets.countByPattern(within);
  const marks = Uint8Array.from(sets.doors, (door) => addedMarksOf(door, sets, added));
  const { doors, starts } = sets.layout();
  let lower = 0;
  let upper = 0;
  for (let pattern = 0; pattern < sets.patternCount; pattern++) {
    const count = counts[pattern]!;
    if (count === 0) continue;
    let any = 0;
    for (let at = starts[pattern]!; at < starts[pattern + 1]!; at++) any |= marks[doors[at]!]!;
    if (!(any & MINE_MAY_BE_OPEN) || any & (OTHER_OPEN | BAND_FITS)) continue;
    upper += count;
    if (any & BAND_TOO_FAR && any & MINE_OPEN && !(any & OTHER_MAY_BE_OPEN)) lower += count;
  }
  return { lower, upper };
};

const MINE_OPEN = 1;
const MINE_MAY_BE_OPEN = 2;
const OTHER_OPEN = 4;
const OTHER_MAY_BE_OPEN = 8;
/** A band recorded at this door says that the person would have met the new limit, or would not have. */
const BAND_FITS = 16;
const BAND_TOO_FAR = 32;

const addedMarksOf = (
  door: Door,
  { atoms }: BlockingSets,
  { serviceId, knownFrom, limit }: AddedCriterion,
): number => {
  const isMine = door.serviceId === serviceId;
  const open = isMine ? MINE_OPEN : OTHER_OPEN;
  const mayOpen = isMine ? MINE_MAY_BE_OPEN : OTHER_MAY_BE_OPEN;
  let marks = (isOpen(door) ? open : 0) | (door.failed.length === 0 ? mayOpen : 0);
  for (const atom of door.failed) {
    const block = atoms[atom]?.block;
    if (!block || !knownFrom.includes(block.criterionId)) continue;
    const fits = limit ? bandFits(block.band, limit) : false;
    if (fits !== undefined) marks |= fits ? BAND_FITS : BAND_TOO_FAR;
  }
  return marks;
};

const isOpen = ({ failed, unknown }: Door) => failed.length + unknown.length === 0;

import type { BlockingSets, Door, Pattern } from './blocking-sets.js';
import { type Change, type Cleared, type NewLimit, bandFits, clearedBy } from './change.js';

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
  const counts = sets.countByPattern(within);
  let lower = 0;
  let upper = 0;
  let untold = 0;
  for (const pattern of sets.patterns) {
    const count = counts[pattern.number] as number;
    if (count === 0) continue;
    if (surelyGains(pattern, cleared)) lower += count;
    if (!mayGain(pattern, cleared.perhaps)) continue;
    upper += count;
    if (!mayGain(pattern, cleared.surely)) untold += count;
  }
  return { gain: { lower, upper }, untold };
};

/** Certainly shut before, certainly open after. */
const surelyGains = ({ doors }: Pattern, { surely }: Cleared) =>
  doors.every(({ failed }) => failed.length > 0) &&
  doors.some(({ failed, unknown }) => isIn(failed, surely) && isIn(unknown, surely));

/**
 * Perhaps shut before, and perhaps open after through this change: no door was certainly open, and one that was, or may
 * have been, blocked by nothing but what is cleared.
 */
const mayGain = ({ doors }: Pattern, cleared: ReadonlySet<number>) =>
  doors.every(({ failed, unknown }) => failed.length + unknown.length > 0) &&
  doors.some(
    ({ failed, unknown }) => isIn(failed, cleared) && (failed.length > 0 || meets(unknown, cleared)),
  );

const isIn = (atoms: readonly number[], set: ReadonlySet<number>) => atoms.every((atom) => set.has(atom));
const meets = (atoms: readonly number[], set: ReadonlySet<number>) => atoms.some((atom) => set.has(atom));

export type AddedCriterion = {
  /** The service that would take on the criterion. */
  readonly serviceId: string;
  /** Criteria about the same attribute, whose recorded bands tell how a person would have fared. */
  readonly knownFrom: readonly string[];
  readonly limit: NewLimit;
};

/**
 * What adding a criterion to a service would have shut: needs whose last open door it was. A need whose band was recorded
 * (because another service's criterion on the same attribute blocked it) is certain; the others are the upper end.
 */
export const whatIfAdded = (sets: BlockingSets, added: AddedCriterion, within?: Within): Bounds => {
  const counts = sets.countByPattern(within);
  const tells = new Set(
    sets.atoms.filter(({ block }) => added.knownFrom.includes(block.criterionId)).map(({ number }) => number),
  );
  let lower = 0;
  let upper = 0;
  for (const { number, doors } of sets.patterns) {
    const count = counts[number] as number;
    const mine = doors.filter(({ serviceId }) => serviceId === added.serviceId);
    const others = doors.filter(({ serviceId }) => serviceId !== added.serviceId);
    if (count === 0 || !mine.some(mayBeOpen) || others.some(isOpen)) continue;
    const bands = doors.flatMap(({ failed }) => failed.filter((atom) => tells.has(atom)));
    const fits = bands.map((atom) => bandFits(sets.atoms[atom]?.block.band, added.limit));
    if (fits.includes(true)) continue;
    upper += count;
    if (fits.includes(false) && mine.some(isOpen) && !others.some(mayBeOpen)) lower += count;
  }
  return { lower, upper };
};

const isOpen = ({ failed, unknown }: Door) => failed.length + unknown.length === 0;
const mayBeOpen = ({ failed }: Door) => failed.length === 0;

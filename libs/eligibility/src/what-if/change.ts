import type { Atom } from './blocking-sets.js';
import { type NewLimit, bandFits } from './limit.js';

/** A change to a criterion: given up, or with another limit in the unit of its attribute. */
export type Change = { readonly drop: string } | { readonly loosen: string; readonly to: NewLimit };

/** What a change does to the atoms: certainly out of the way, or perhaps. */
export type Cleared = {
  readonly surely: ReadonlySet<number>;
  readonly perhaps: ReadonlySet<number>;
  readonly untold: ReadonlySet<number>;
};

/**
 * Which atoms a set of changes clears. A loosened limit clears what was recorded in a band that lies within it; a band that
 * lies across it, or none at all, cannot tell: it counts as perhaps, and is named in `untold`.
 */
export const clearedBy = (changes: readonly Change[], atoms: readonly Atom[]): Cleared => {
  const surely = new Set<number>();
  const perhaps = new Set<number>();
  const untold = new Set<number>();
  const byCriterion = new Map(
    changes.map((change) => ['drop' in change ? change.drop : change.loosen, change]),
  );
  for (const { number, block } of atoms) {
    const change = byCriterion.get(block.criterionId);
    if (!change) continue;
    const fits = 'drop' in change ? true : bandFits(block.band, change.to);
    if (fits === true) surely.add(number);
    if (fits !== false) perhaps.add(number);
    if (fits === undefined) untold.add(number);
  }
  return { surely, perhaps, untold };
};

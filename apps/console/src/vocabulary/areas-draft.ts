import { areaCodeOf } from './area-code.js';

/** Areas as they are being chosen. */
export type AreasDraft = {
  readonly chosen: readonly string[];
  /** The name of a further one, as far as it is typed */
  readonly typed: string;
};

/** Nothing chosen, nothing typed. */
export const areasNone: AreasDraft = { chosen: [], typed: '' };

/** With the area that is typed among the chosen; null where what is typed makes none. */
export const withTyped = (
  { chosen, typed }: AreasDraft,
  known: readonly string[],
): readonly string[] | null => {
  if (typed.trim() === '') return chosen;
  const code = areaCodeOf(typed, [...known, ...chosen]);
  return code === null ? null : [...new Set([...chosen, code])];
};

/** Chance that can be had again: the same seed gives the same run. */
export type Random = {
  /** From 0, below 1 */
  next(): number;
  /** A whole number from 0, below `limit` */
  below(limit: number): number;
  /** One of these. @throws Error when there is none */
  one<T>(of: readonly T[]): T;
  /** All of these, in an order by chance */
  shuffled<T>(of: readonly T[]): T[];
  /** As good as a UUID, and the same for the same seed */
  uuid(): string;
};

/**
 * @param seed a whole number
 * @param turn another whole number, for what has to be by chance but not by what was drawn before
 */
export const randomFrom = (seed: number, turn = 0): Random => {
  let state = (seed + Math.imul(turn, 0x9e3779b1)) >>> 0;
  const next = () => {
    // mulberry32: small, even enough for choosing faults
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const hex = (digits: number) => Array.from({ length: digits }, () => below(16).toString(16)).join('');
  return {
    next,
    below,
    one: (of) => {
      const chosen = of[below(of.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
    shuffled: (of) =>
      of
        .map((each) => ({ each, at: next() }))
        .sort((one, other) => one.at - other.at)
        .map(({ each }) => each),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`,
  };
};

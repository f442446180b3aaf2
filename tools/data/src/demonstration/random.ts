import { createHash } from 'node:crypto';

/** Chance that comes out the same each time: what one seed gives does not depend on who else asks. */
export type Chance = {
  /** From 0 to just below 1. */
  next(): number;
  happens(probability: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One of several, each as likely as its weight. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T;
};

export const chance = (seed: string): Chance => {
  let block = Buffer.alloc(0);
  let read = 0;
  let blocks = 0;
  const next = () => {
    if (read + 4 > block.length) {
      block = createHash('sha256').update(`${seed} ${blocks}`).digest();
      blocks += 1;
      read = 0;
    }
    const value = block.readUInt32BE(read) / 2 ** 32;
    read += 4;
    return value;
  };
  return {
    next,
    happens: (probability) => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (weighted) => {
      let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of weighted) {
        left -= weight;
        if (left < 0) return one;
      }
      const last = weighted.at(-1);
      if (!last) throw new Error('There is nothing to pick from.');
      return last[0];
    },
  };
};

import type { Cell } from '@whichdoor/disclosure';

/** How many requests each organisation made of one sort: from it follow the count and who contributed to it. */
export type Tally = ReadonlyMap<string, number>;

export const emptyTally: Tally = new Map();

/** A whole without some of its parts, which share nothing. */
export const minus = (whole: Tally, ...parts: readonly Tally[]): Tally =>
  new Map(
    [...whole].map(([organisation, count]) => [
      organisation,
      parts.reduce((rest, part) => rest - (part.get(organisation) ?? 0), count),
    ]),
  );

// A tally does not change once it is made, and a report asks for the same wholes thousands of times.
const cells = new WeakMap<Tally, Cell>();
const rests = new WeakMap<Tally, WeakMap<Tally, Cell>>();

/** The count and the contributing organisations. */
export const cellOf = (tally: Tally): Cell => {
  const known = cells.get(tally);
  if (known) return known;
  let count = 0;
  let agencies = 0;
  for (const requests of tally.values()) {
    count += requests;
    if (requests > 0) agencies += 1;
  }
  const cell = { count, agencies };
  cells.set(tally, cell);
  return cell;
};

/** What remains of a whole without one of its parts: looks only at who is in the part, who are few. */
export const restOf = (whole: Tally, part: Tally): Cell => {
  const known = rests.get(whole)?.get(part);
  if (known) return known;
  let { count, agencies } = cellOf(whole);
  for (const [organisation, requests] of part) {
    count -= requests;
    if (requests > 0 && requests >= (whole.get(organisation) ?? 0)) agencies -= 1;
  }
  const rest = { count, agencies };
  rests.set(whole, (rests.get(whole) ?? new WeakMap<Tally, Cell>()).set(part, rest));
  return rest;
};

/**
 * What remains of a whole without two of its parts, given what is in both. Quick where few are in the first.
 */
export const restOfBoth = (whole: Tally, one: Tally, other: Tally, both: Tally): Cell => {
  let { count, agencies } = restOf(whole, other);
  for (const [organisation, requests] of one) {
    const only = requests - (both.get(organisation) ?? 0);
    const before = (whole.get(organisation) ?? 0) - (other.get(organisation) ?? 0);
    count -= only;
    if (before > 0 && only >= before) agencies -= 1;
  }
  return { count, agencies };
};

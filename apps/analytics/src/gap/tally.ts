import type { Cell } from '@whichdoor/disclosure';

/** How many requests each organisation made of one sort: from it follow the count and who contributed to it. */
export type Tally = ReadonlyMap<string, number>;

export const emptyTally: Tally = new Map();

const counted = (whole: Tally, left: (organisation: string, requests: number) => number): Cell => {
  let count = 0;
  let agencies = 0;
  for (const [organisation, requests] of whole) {
    const remaining = left(organisation, requests);
    count += remaining;
    if (remaining > 0) agencies += 1;
  }
  return { count, agencies };
};

/** A whole without some of its parts, which share nothing. */
export const minus = (whole: Tally, ...parts: readonly Tally[]): Tally =>
  new Map(
    [...whole].map(([organisation, count]) => [
      organisation,
      parts.reduce((rest, part) => rest - (part.get(organisation) ?? 0), count),
    ]),
  );

/** The count and the contributing organisations. */
export const cellOf = (tally: Tally): Cell => counted(tally, (_, requests) => requests);

/** What remains of a whole without one of its parts. */
export const restOf = (whole: Tally, part: Tally): Cell =>
  counted(whole, (organisation, requests) => requests - (part.get(organisation) ?? 0));

/** What remains of a whole without two of its parts, given what is in both. */
export const restOfBoth = (whole: Tally, one: Tally, other: Tally, both: Tally): Cell =>
  counted(
    whole,
    (organisation, requests) =>
      requests -
      (one.get(organisation) ?? 0) -
      (other.get(organisation) ?? 0) +
      (both.get(organisation) ?? 0),
  );

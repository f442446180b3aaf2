/**
 * What a figure counts: things of one unit (here: requests), and how many agencies contributed at least one of them.
 * A count of 0 has 0 agencies.
 */
export type Cell = { readonly count: number; readonly agencies: number };

/** The least that may be shown. */
export type Policy = {
  /** Counts below it are small; at least 1 */
  readonly minimumCell: number;
  /** Counts that fewer agencies contributed to tell of an agency; at least 1 */
  readonly minimumAgencies: number;
};

/**
 * The product's default. Counts of 1 to 4 are not published (AIHW technical notes); three contributors are the least at
 * which none of them learns another's count by subtracting its own (ABS confidentiality guide).
 */
export const defaultPolicy: Policy = { minimumCell: 5, minimumAgencies: 3 };

/** Whether a cell is large enough, and from agencies enough. A 0 is not: whether it may be shown is another question. */
export const isSafe = ({ count, agencies }: Cell, policy: Policy): boolean =>
  count >= policy.minimumCell && agencies >= policy.minimumAgencies;

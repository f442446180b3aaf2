/** Why a figure does not leave. */
export const suppressionReasons = [
  /** It counts fewer than the minimum, or nobody where no published denominator gives the 0 a meaning. */
  'SMALL_CELL',
  /** Fewer agencies than the minimum contributed to it. */
  'FEW_AGENCIES',
  /** What it is a part of is not published. */
  'DENOMINATOR_NOT_PUBLISHED',
  /** Subtracted from a published whole it would leave a small cell. */
  'REST_TOO_SMALL',
  /** Together with the other published parts of a whole it would let a suppressed part be computed. */
  'DERIVABLE',
  /** It stands in a row that leaves whole or not at all, and another figure of the row may not leave. */
  'ROW_NOT_PUBLISHED',
] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

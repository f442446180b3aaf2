/** How much a criterion document may hold. A real one uses a tenth; a hostile one must not cost more than this. */
export const LIMITS = {
  /** Conditions inside conditions. */
  depth: 8,
  /** Conditions in one criterion, and criteria in one service. */
  conditions: 200,
  criteria: 200,
  /** Entries of any list of codes, areas or cases. */
  list: 100,
  /** Characters of any text; a quote may be ten times as long. */
  text: 400,
} as const;

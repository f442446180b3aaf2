/**
 * When something happened, as far as may be known: its month and, within the month, when it was told. Moments are
 * compared as texts, only to tell before from after, and never leave this service.
 *
 * @param month `YYYY-MM`
 * @param toldAt ISO 8601 instant at which it was announced
 */
export const momentOf = (month: string, toldAt: string): string =>
  `${month} ${new Date(toldAt).toISOString()}`;

/** A line in English whose last mark stays at its end, also where the page runs from right to left. */
export const line = (text: string): string => `${text}\u200e`;

/** A name as long as some are. */
export const long =
  'A service whose name goes on and on, as names do where two organisations merged and neither gave way';

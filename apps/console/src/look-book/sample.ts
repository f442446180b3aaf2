/** A name as long as some are. */
export const long =
  'A service whose name goes on and on, as names do where two organisations merged and neither gave way';

/** The month `YYYY-MM` that lies some months after (or, below zero, before) another. */
export const monthAfter = (month: string, months: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
};

/** Consecutive months, the given one last. */
export const monthsEndingWith = (last: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => monthAfter(last, at - count + 1));

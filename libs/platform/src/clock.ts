/** The time, as something that a test can set. */
export abstract class Clock {
  abstract now(): Date;
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** The calendar month of an instant, `YYYY-MM`, in UTC. */
export const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7);

/** How many months lie between two months: positive when `later` is later. */
export const monthsBetween = (earlier: string, later: string): number => {
  const [y1, m1] = earlier.split('-').map(Number) as [number, number];
  const [y2, m2] = later.split('-').map(Number) as [number, number];
  return (y2 - y1) * 12 + (m2 - m1);
};

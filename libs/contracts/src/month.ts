import { refuse, type Refusal } from './refusal.js';

/** The calendar month of an instant, `YYYY-MM`, in UTC. */
export const monthOf = (instant: Date): string => instant.toISOString().slice(0, 7);

/** How many months lie between two months `YYYY-MM`: positive when `later` is later. */
export const monthsBetween = (earlier: string, later: string): number => {
  const [earlierYear, earlierMonth] = earlier.split('-').map(Number) as [number, number];
  const [laterYear, laterMonth] = later.split('-').map(Number) as [number, number];
  return (laterYear - earlierYear) * 12 + (laterMonth - earlierMonth);
};

/** Months back that something may still be recorded for. */
const oldest = 24;

/** How far the calendars of the earth's easternmost places are ahead of UTC, in milliseconds. */
const furthestAhead = 14 * 60 * 60 * 1000;

/**
 * Refuses a month that has begun nowhere yet, or is so far back that it must be a slip; null when it is plausible. Whoever
 * records something names the month of their own calendar, which may be hours ahead of ours.
 */
export const checkMonth = (month: string, now: Date): Refusal<'MonthNotPlausible'> | null => {
  const back = monthsBetween(month, monthOf(now));
  if (monthsBetween(month, monthOf(new Date(now.getTime() + furthestAhead))) < 0)
    return refuse('MonthNotPlausible', 'This month has not begun yet.');
  if (back > oldest) return refuse('MonthNotPlausible', `This month is more than ${oldest} months back.`);
  return null;
};

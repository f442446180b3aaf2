const halfAYearDays = 182;

/** Whatever nobody has confirmed since this instant has waited for half a year; counted in whole days. */
export const unconfirmedBefore = (now: Date): string => {
  const day = new Date(now.getTime() - halfAYearDays * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T00:00:00.000Z`;
};

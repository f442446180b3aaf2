const day = 86_400_000;

/**
 * The instant that many working days later, at the same time of day in that zone. Working days are Monday to Friday;
 * public holidays are not known here. What begins on a weekend begins with Monday's first minute.
 *
 * @param days 0 only moves what falls on a weekend
 * @param timeZone of the sector, as the time zone database names it
 */
export const addWorkingDays = (from: Date, days: number, timeZone: string): Date => {
  // Counted as the clock on the wall shows it, so that a day across a change of the clocks is a day.
  let wall = from.getTime() + offsetAt(from, timeZone);
  if (isWeekend(wall)) wall -= wall % day;
  while (isWeekend(wall)) wall += day;
  for (let left = days; left > 0; left -= 1)
    do wall += day;
    while (isWeekend(wall));
  return new Date(wall - offsetAt(new Date(wall - offsetAt(from, timeZone)), timeZone));
};

/**
 * The midnight with which a day ends in that zone.
 *
 * @param days 1 for the day of that instant, weekend or not
 */
export const endOfDay = (from: Date, days: number, timeZone: string): Date => {
  const wall = from.getTime() + offsetAt(from, timeZone);
  const midnight = wall - (wall % day) + days * day;
  return new Date(midnight - offsetAt(new Date(midnight - offsetAt(from, timeZone)), timeZone));
};

const isWeekend = (wall: number): boolean => [0, 6].includes(new Date(wall).getUTCDay());

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: Date, timeZone: string): number => {
  const shown = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(instant);
  // "… GMT+11:00", and "… GMT" where the clocks show UTC.
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})$/.exec(shown) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

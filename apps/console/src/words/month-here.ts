const isPart = (wanted: 'year' | 'month') => (part: Intl.DateTimeFormatPart) => part.type === wanted;

/**
 * The calendar month `YYYY-MM` of an instant where the person is: on the first of a month, half the earth is in another
 * month than UTC.
 * @param timeZone the device's own where not told
 */
export const monthHere = (instant: Date, timeZone?: string): string => {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    calendar: 'gregory',
    ...(timeZone && { timeZone }),
  }).formatToParts(instant);
  return [parts.find(isPart('year')), parts.find(isPart('month'))].map((part) => part?.value).join('-');
};

/** Whether a month `YYYY-MM` is not over where the person is: what is counted of it is not all that there will be. */
export const isRunning = (month: string): boolean => month === monthHere(new Date());

const units = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
] as const;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** "3 weeks ago", "yesterday", "today". */
export const agoWords = (instant: string, now: Date): string => {
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 86_400_000));
  for (const [unit, length] of units)
    if (days >= length) return relative.format(-Math.floor(days / length), unit);
  return relative.format(-days, 'day');
};

/** A day in the person's own calendar, `YYYY-MM-DD`. */
export const dayOf = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

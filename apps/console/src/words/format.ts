import type { Language } from './language.js';

/** Dates and numbers as people of a language say them. */
export type Format = {
  readonly number: (value: number) => string;
  /** A share from 0 to 1, as "38 %" */
  readonly share: (value: number) => string;
  /** A day, "25 November 2026" */
  readonly date: (instant: Date | string) => string;
  /** A day with its time, "25 November 2026 at 14:05" */
  readonly instant: (instant: Date | string) => string;
  /** A month given as `2026-11`, "November 2026" */
  readonly month: (month: string) => string;
  /** The same where there is little room, "Nov 2026" */
  readonly shortMonth: (month: string) => string;
  /** How long ago, in whole days or more: "today", "yesterday", "3 weeks ago"; "in 2 days" for what is to come */
  readonly ago: (instant: Date | string, now: Date) => string;
  /** "a, b and c" */
  readonly list: (parts: readonly string[]) => string;
};

const spans = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
] as const;

const dayMilliseconds = 86_400_000;
const dateOf = (instant: Date | string) => (typeof instant === 'string' ? new Date(instant) : instant);
const startOfDay = (instant: Date) =>
  new Date(instant.getFullYear(), instant.getMonth(), instant.getDate()).getTime();

// English as it is spoken where the sector is: day before month.
const localeOf: Readonly<Record<Language, string>> = { en: 'en-AU', ar: 'ar' };

/** The formats of a language; made once for each. */
export const formatIn = (language: Language): Format => {
  const locale = localeOf[language];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  // A month has no time zone: it is read and written in the same one.
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    date: (given) => date.format(dateOf(given)),
    instant: (given) => instant.format(dateOf(given)),
    month: (given) => month.format(new Date(`${given}-01T00:00:00Z`)),
    shortMonth: (given) => shortMonth.format(new Date(`${given}-01T00:00:00Z`)),
    ago: (given, now) => {
      const days = Math.round((startOfDay(dateOf(given)) - startOfDay(now)) / dayMilliseconds);
      for (const [unit, length] of spans)
        if (Math.abs(days) >= length) return relative.format(Math.trunc(days / length), unit);
      return relative.format(days, 'day');
    },
    list: (parts) => list.format(parts),
  };
};

import { isolate } from './isolate.js';
import { languageFacts, type Language } from './language.js';

/** Dates and numbers as people of a language say them. */
export type Format = {
  readonly number: (value: number) => string;
  /** A share from 0 to 1, as "38 %" */
  readonly share: (value: number) => string;
  /** A day, "25 November 2026", which no line breaks between day and month */
  readonly date: (instant: Date | string) => string;
  /** A day with its time, "25 November 2026 at 14:05", which no line breaks between day and month */
  readonly instant: (instant: Date | string) => string;
  /** A time of today, "2:05 pm" */
  readonly time: (instant: Date | string) => string;
  /** A month given as `2026-11`, "November 2026" */
  readonly month: (month: string) => string;
  /** The same where there is little room, "Nov 2026" */
  readonly shortMonth: (month: string) => string;
  /** How long ago, in whole days or more: "today", "yesterday", "3 weeks ago"; "in 2 days" for what is to come */
  readonly ago: (instant: Date | string, now: Date) => string;
  /** The same to the hour and minute where it was on the same day, or a few hours ago: "3 hours ago" */
  readonly since: (instant: Date | string, now: Date) => string;
  /** "a, b and c" */
  readonly list: (parts: readonly string[]) => string;
  /** "A, B, C": parts that stand beside each other as they stand alone, such as "Naloxone, Drug checking" */
  readonly series: (parts: readonly string[]) => string;
};

const spans = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
] as const;

const minute = 60_000;
const hour = 60 * minute;
const dayMilliseconds = 24 * hour;
/** Across midnight people still count the hours. */
const fewHours = 6 * hour;
const dateOf = (instant: Date | string) => (typeof instant === 'string' ? new Date(instant) : instant);
const startOfDay = (instant: Date) =>
  new Date(instant.getFullYear(), instant.getMonth(), instant.getDate()).getTime();

// English as it is spoken where the sector is: day before month.
const localeOf: Readonly<Record<Language, string>> = { en: 'en-AU', ar: 'ar' };
// What browsers say there reads as an order where a sentence ends with it: “was asked now”.
const justNow: Readonly<Record<Language, string>> = { en: 'just now', ar: 'الآن' };
const comma: Readonly<Record<Language, string>> = { en: ', ', ar: '، ' };

const isDayOrMonth = (part: Intl.DateTimeFormatPart | undefined) =>
  part?.type === 'day' || part?.type === 'month';

// A day at the end of a line and its month on the next are read as two things; the year may stand on its own.
const dayWithMonth = (format: Intl.DateTimeFormat, given: Date): string =>
  format
    .formatToParts(given)
    .map(({ value }, at, parts) =>
      isDayOrMonth(parts[at - 1]) && isDayOrMonth(parts[at + 1]) ? value.replaceAll(' ', '\u00a0') : value,
    )
    .join('');

/** The formats of a language; made once for each. */
export const formatIn = (language: Language): Format => {
  const locale = localeOf[language];
  const number = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  // A month has no time zone: it is read and written in the same one.
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const own = (part: string) => (languageFacts[language].direction === 'rtl' ? isolate(part) : part);
  const ago = (given: Date | string, now: Date) => {
    const days = Math.round((startOfDay(dateOf(given)) - startOfDay(now)) / dayMilliseconds);
    for (const [unit, length] of spans)
      if (Math.abs(days) >= length) return relative.format(Math.trunc(days / length), unit);
    return relative.format(days, 'day');
  };
  return {
    number: (value) => number.format(value),
    share: (value) => share.format(value),
    date: (given) => dayWithMonth(date, dateOf(given)),
    instant: (given) => dayWithMonth(instant, dateOf(given)),
    time: (given) => time.format(dateOf(given)),
    month: (given) => month.format(new Date(`${given}-01T00:00:00Z`)),
    shortMonth: (given) => shortMonth.format(new Date(`${given}-01T00:00:00Z`)),
    ago,
    since: (given, now) => {
      const passed = dateOf(given).getTime() - now.getTime();
      const isToday = startOfDay(dateOf(given)) === startOfDay(now);
      if (!isToday && Math.abs(passed) > fewHours) return ago(given, now);
      if (Math.abs(passed) < minute) return justNow[language];
      return Math.abs(passed) < hour
        ? relative.format(Math.trunc(passed / minute), 'minute')
        : relative.format(Math.trunc(passed / hour), 'hour');
    },
    list: (parts) => list.format(parts.map(own)),
    series: (parts) => parts.map(own).join(comma[language]),
  };
};

const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const eMailAddress = /[^\s@]+\s?(?:@|\(at\)|\[at\])\s?[^\s@]+\.[a-z]{2,}/i;

// A day, a month and a year. It need not be a birthday: nothing finer than a month is kept of anybody.
const wholeDates: readonly RegExp[] = [
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})\b/,
  /\b\d{4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,2}\b/,
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?[\\s.-]*(?:of\\s+)?(?:${monthNames})\\b[\\s.,-]*(?:\\d{4}|['’]?\\d{2})\\b`,
    'i',
  ),
  new RegExp(`\\b(?:${monthNames})\\b[\\s.-]*\\d{1,2}(?:st|nd|rd|th)?[\\s.,-]+\\d{4}\\b`, 'i'),
  /\b(?:d\.?o\.?b\.?|date of birth|born on)[\s:.-]*\S*\d/i,
];

const runOfDigits = /\+?\(?\d(?:[\s().\u2010-\u2015/-]{0,3}\d)+/g;
const localNumber = /(?<![\d-])\d{3}[.-]\d{4}(?![\d-])/;
const year = /^(?:19|20)\d\d$/;

/** Eight to fifteen digits, as E.164 bounds them; a row of years is no number. */
const isTelephoneNumber = (run: string) => {
  const digits = run.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  return !run
    .split(/\D+/)
    .filter(Boolean)
    .every((group) => year.test(group));
};

/**
 * Whether words seem to hold a way to find a person: a telephone number, an e-mail address, or a date of birth. It
 * catches slips at the keyboard. It does not find names, and says nothing about what else a text gives away.
 */
export const namesSomebody = (words: string): boolean => {
  // Full-width digits and invisible characters are read as a person would read them.
  const plain = words.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return (
    eMailAddress.test(plain) ||
    wholeDates.some((date) => date.test(plain)) ||
    localNumber.test(plain) ||
    (plain.match(runOfDigits) ?? []).some(isTelephoneNumber)
  );
};

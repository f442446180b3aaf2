import type { Language } from '../sentence/language.js';
import { HEALTH_IN_ARABIC } from './health.js';
import { JUSTICE_AND_CONDUCT_IN_ARABIC } from './justice-and-conduct.js';
import { MESSAGES_IN_ARABIC } from './messages.js';
import { PERSON_AND_HOUSEHOLD_IN_ARABIC } from './person-and-household.js';
import { PLACE_AND_MEANS_IN_ARABIC } from './place-and-means.js';
import { SUBSTANCE_USE_IN_ARABIC } from './substance-use.js';
import type { ArabicWords } from './words.js';

const words: ReadonlyMap<string, ArabicWords> = new Map(
  Object.entries({
    ...PERSON_AND_HOUSEHOLD_IN_ARABIC,
    ...SUBSTANCE_USE_IN_ARABIC,
    ...HEALTH_IN_ARABIC,
    ...JUSTICE_AND_CONDUCT_IN_ARABIC,
    ...PLACE_AND_MEANS_IN_ARABIC,
  }),
);

const number = new Intl.NumberFormat('ar-u-nu-latn', { maximumFractionDigits: 10 });
const plural = new Intl.PluralRules('ar');

/**
 * Arabic. Made by a machine, and not yet read by a person whose language it is: a screen that offers it says so.
 *
 * Phrases are verbs in the third person ("يكون عمره 30 سنة"), which stay the same after "يجب أن" and after "لمن"; questions and
 * sentences speak of "the person" or avoid the verb, so that they address women and men alike.
 */
export const ARABIC: Language = {
  tag: 'ar',
  direction: 'rtl',
  origin: 'machine_translated',
  ...MESSAGES_IN_ARABIC,

  // An attribute that is newer than this translation is asked for in its own words rather than not at all.
  wordsOf: (attribute) => {
    const own = words.get(attribute.id);
    if (!own) return attribute;
    const { question, label, phrase, values: labels = {} } = own;
    return {
      question,
      label,
      phrase,
      values: attribute.values?.map(({ code, label: english }) => ({ code, label: labels[code] ?? english })),
    };
  },

  amount: (value, unit) => {
    if (!unit) return number.format(value);
    const { one, two, few, many, other } = MESSAGES_IN_ARABIC.units[unit];
    // One and two are told by the word alone: "يوم واحد", "يومين".
    if (value === 1) return one;
    if (value === 2 && two) return two;
    const form = { few, many }[plural.select(value) as string] ?? other ?? many;
    return unit === 'percent' ? `${number.format(value)}%` : `${number.format(value)} ${form}`;
  },

  clause: (phrase, mood, isDenied) => {
    if (mood === 'who') return isDenied ? `لا ${phrase}` : phrase;
    return `${isDenied ? 'ألا' : 'أن'} ${phrase}`;
  },

  join: (kind, parts, isLong) => {
    const word = kind === 'or' ? ' أو ' : ' و';
    return parts.join(isLong ? `،${word}` : word);
  },

  inner: (sentence) => sentence,
};

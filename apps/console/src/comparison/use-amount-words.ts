import type { Attribute } from '@whichdoor/eligibility';
import type { Amount, StripPlace } from './comparison.js';
import { useEngineLanguage } from '../words/engine-language.js';
import { readKey, stances } from './demand.js';
import { useComparisonWords } from './use-comparison-words.js';

/** Says an amount: "14 days". */
export const useAmountWords = (): ((attribute: Attribute, amount: Amount) => string) => {
  const say = useComparisonWords();
  return (attribute, { amount, unit = attribute.unit }) => say(`unit.${unit ?? 'none'}`, { amount });
};

/** Says what everybody at one place of the strip asks: amounts, or how firmly. */
export const usePlaceWords = (): ((attribute: Attribute, place: StripPlace) => string) => {
  const say = useComparisonWords();
  const amountWords = useAmountWords();
  return (attribute, { key, range }) => {
    const stance = stances.find((each) => each === key);
    if (stance) return say(`stance.${stance}`);
    const { least, most, unit } = range?.asked ?? { least: null, most: null, ...range, unit: attribute.unit };
    const inUnit = (amount: number) => amountWords(attribute, unit ? { amount, unit } : { amount });
    if (least !== null && least === most) return inUnit(least);
    const [from, to] = [least, most].map((end) => (end === null ? '' : inUnit(end)));
    if (least === null) return say('range.most', { most: to ?? '' });
    if (most === null) return say('range.least', { least: from ?? '' });
    return say('range.both', { least: from ?? '', most: to ?? '' });
  };
};

/** Says what services ask about: "age", or "age of a child". */
export const useKeyWords = (): ((key: string) => string) => {
  const say = useComparisonWords();
  const language = useEngineLanguage();
  return (key) => {
    const read = readKey(key);
    return read ? say(`about.${read.about}`, { label: language.wordsOf(read.attribute).label }) : key;
  };
};

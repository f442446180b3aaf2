import type { Figure } from './figure.js';
import { useFigureWords } from './use-figure-words.js';
import { useMeaningWords } from './use-meaning-words.js';

/** What goes with a figure wherever it goes. */
export type Explained = {
  readonly definition: string;
  readonly denominator: string;
  /** Empty where the figure is published */
  readonly whyNotPublished: string;
};

/** Gives the function that says what a figure counts, of what, and why it is missing where it is. */
export const useExplain = (): ((figure: Figure) => Explained) => {
  const say = useFigureWords();
  const meaning = useMeaningWords();
  return ({ definitionCode, denominatorCode, value, whyNotPublishedCode }) => ({
    definition: meaning(`definition.${definitionCode}`),
    denominator: meaning(`denominator.${denominatorCode}`),
    whyNotPublished:
      value === null ? say(whyNotPublishedCode === 'WHOLE_NOT_PUBLISHED' ? 'whyWhole' : 'whyUnsaid') : '',
  });
};

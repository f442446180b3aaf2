import { use } from 'react';
import { useLanguage } from './language-context.js';

/** Why the graph did not do something: by its name, and in its own English sentence. */
export type Refusal = { readonly __typename: string; readonly message: string };

type Sentences = Readonly<Record<string, string>>;

let arabic: Promise<Sentences> | undefined;
const loadArabic = (): Promise<Sentences> =>
  (arabic ??= import('./refusal.words.ar.js').then(
    ({ words }) => words,
    // What cannot be said in Arabic, offline perhaps, is said in English rather than not at all.
    () => ({}),
  ));

/**
 * Gives the function that says why something was refused, in the language of the person who reads. The graph speaks English;
 * it can tell more exactly than the name of the refusal, so in English it has the word.
 */
export const useRefusalWords = (): ((refusal: Refusal) => string) => {
  const { language } = useLanguage();
  const sentences: Sentences = language === 'en' ? {} : use(loadArabic());
  return ({ __typename: name, message }) => sentences[name] ?? message;
};

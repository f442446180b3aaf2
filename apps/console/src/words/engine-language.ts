import { ENGLISH, type Language as EngineLanguage } from '@whichdoor/eligibility';
import { use } from 'react';
import { useLanguage } from './language-context.js';

let arabic: Promise<EngineLanguage> | undefined;
const loadArabic = (): Promise<EngineLanguage> =>
  (arabic ??= import('@whichdoor/eligibility/arabic').then(
    ({ ARABIC }) => ARABIC,
    // Rules that cannot be said in Arabic, offline perhaps, are said in English rather than not at all.
    () => ENGLISH,
  ));

/** The language in which the engine says rules, questions and answers; suspends while one is on its way. */
export const useEngineLanguage = (): EngineLanguage => {
  const { language } = useLanguage();
  return language === 'en' ? ENGLISH : use(loadArabic());
};

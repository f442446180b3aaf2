/** The languages of the console. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What a language is called in itself, and which way it runs. */
export const languageFacts: Readonly<
  Record<
    Language,
    { readonly name: string; readonly direction: 'ltr' | 'rtl'; readonly isMachineMade: boolean }
  >
> = {
  en: { name: 'English', direction: 'ltr', isMachineMade: false },
  ar: { name: 'العربية', direction: 'rtl', isMachineMade: true },
};

// The language is the one thing about a person's use that stays on the device in plain: it tells nothing of a client.
const place = 'whichdoor.language';

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** The language chosen on this device; else the first of the browser's that we have; else English. */
export const rememberedLanguage = (): Language => {
  const chosen = localStorage.getItem(place);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.split('-')[0]).find(isLanguage) ?? 'en';
};

export const rememberLanguage = (language: Language) => localStorage.setItem(place, language);

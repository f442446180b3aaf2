import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { formatIn, type Format } from './format.js';
import { languageFacts, rememberedLanguage, rememberLanguage, type Language } from './language.js';

type Spoken = {
  readonly language: Language;
  readonly format: Format;
  choose(language: Language): void;
};

const LanguageContext = createContext<Spoken>({
  language: 'en',
  format: formatIn('en'),
  choose: () => undefined,
});

/** The language that the person reads, its formats, and a way to choose another. */
export const useLanguage = (): Spoken => useContext(LanguageContext);

/** Lets everything below speak one language, and tells the page which way it runs. */
export const LanguageProvider = ({
  children,
  initial,
}: {
  readonly children: ReactNode;
  readonly initial?: Language;
}) => {
  const [language, setLanguage] = useState<Language>(() => initial ?? rememberedLanguage());

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languageFacts[language].direction;
  }, [language]);

  const spoken = useMemo<Spoken>(
    () => ({
      language,
      format: formatIn(language),
      choose: (chosen) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
};

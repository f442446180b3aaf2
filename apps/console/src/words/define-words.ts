import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { use } from 'react';
import { isolateValues } from './isolate.js';
import { useLanguage } from './language-context.js';
import { languageFacts, type Language } from './language.js';

/** A catalogue: a message in ICU form for every key. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>;

/** Says a message of the catalogue with its values. */
export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

type Translations<Key extends string> = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly words: Catalogue<Key> }>>
>;

// The library would compile a message each time it is said, and a page of doors says hundreds.
const compiledIn = (direction: 'ltr' | 'rtl'): typeof compileMessage => {
  const compiled = new Map<string, ReturnType<typeof compileMessage>>();
  return (message) => {
    const known = compiled.get(message);
    if (known) return known;
    const compiling = compileMessage(message);
    // Names and services' own words are mostly in Latin letters: left to themselves, they turn round what stands beside them.
    const ready = direction === 'rtl' ? isolateValues(compiling) : compiling;
    compiled.set(message, ready);
    return ready;
  };
};
const compileOnce = { ltr: compiledIn('ltr'), rtl: compiledIn('rtl') };

const speak = <Key extends string>(language: Language, catalogue: Catalogue<Key>): Say<Key> => {
  const i18n = setupI18n({ locale: language, messages: { [language]: { ...catalogue } } });
  i18n.setMessagesCompiler(compileOnce[languageFacts[language].direction]);
  // A message without values says the same each time, and a page of doors says most of them dozens of times.
  const said = new Map<Key, string>();
  return (key, values) => {
    if (values) return i18n._(key, values);
    const known = said.get(key) ?? i18n._(key);
    said.set(key, known);
    return known;
  };
};

/**
 * Makes a feature's words. English comes with the feature, other languages are loaded when somebody reads them; a key that
 * one language lacks is a type error.
 *
 * @returns a hook that gives the function that says them; it suspends while another language is on its way
 */
export const defineWords = <Key extends string>(
  english: Catalogue<Key>,
  translations: Translations<Key>,
): (() => Say<Key>) => {
  const sayEnglish = speak('en', english);
  const loaded = new Map<Language, Promise<Say<Key>>>();
  const load = (language: Exclude<Language, 'en'>): Promise<Say<Key>> => {
    const known = loaded.get(language);
    if (known) return known;
    // Words that cannot be had, offline perhaps, are said in English rather than not at all.
    const loading = translations[language]().then(
      ({ words }) => speak(language, words),
      () => sayEnglish,
    );
    loaded.set(language, loading);
    return loading;
  };
  return () => {
    const { language } = useLanguage();
    return language === 'en' ? sayEnglish : use(load(language));
  };
};

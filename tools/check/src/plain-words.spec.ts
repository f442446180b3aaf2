import { readFileSync } from 'node:fs';
import { findUnused, unusedWords } from './plain-words.js';

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');
const words = [
  ...unusedWords(glossary, 'Words that are not used'),
  ...unusedWords(glossary, 'Words that only builders use'),
];
const found = (text: string) => findUnused(text, words).map(({ word }) => word);

describe('the words that are not used', () => {
  it('are read from the glossary, with what to say instead', () => {
    expect(words).toContainEqual({
      word: 'offender',
      instead: 'a person with charges or a conviction',
    });
    expect(words.length).toBeGreaterThan(10);
  });

  it.each([
    ['For Drug Users', ['drug user']],
    ['Not for a drug user', ['drug user']],
    ['An ADDICT', ['addict']],
    ['Give the UUID of it', ['UUID']],
    ['She was non-compliant', ['non-compliant']],
  ])('are found in "%s" as whole words', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are not found inside other words', () => {
    expect(found('The cleaning of rooms is an offence to nobody')).toEqual([]);
  });
});

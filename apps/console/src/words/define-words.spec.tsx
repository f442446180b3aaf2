import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { defineWords } from './define-words.js';
import { LanguageProvider } from './language-context.js';
import type { Language } from './language.js';

const english = { doors: '{count, plural, one {# door} other {# doors}} of {kind}' };
const arabic = {
  doors: '{count, plural, zero {لا أبواب} one {باب واحد} two {بابان} few {# أبواب} other {# بابًا}}: {kind}',
};

const show = async (useWords: ReturnType<typeof defineWords<'doors'>>, language: Language, count: number) => {
  const Said = () => <p>{useWords()('doors', { count, kind: 'X' })}</p>;
  await act(async () => {
    render(
      <LanguageProvider initial={language}>
        <Suspense fallback="…">
          <Said />
        </Suspense>
      </LanguageProvider>,
    );
  });
};

describe('saying words', () => {
  const useWords = defineWords(english, { ar: () => Promise.resolve({ words: arabic }) });

  it.each([
    [1, '1 door of X'],
    [3, '3 doors of X'],
  ])('counts %i in English', async (count, sentence) => {
    await show(useWords, 'en', count);

    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('counts by the rules of another language, and turns the page its way', async () => {
    await show(useWords, 'ar', 2);

    expect(screen.getByText('بابان: \u2068X\u2069')).toBeTruthy();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('lets a name in a sentence that runs the other way run its own', async () => {
    await show(useWords, 'ar', 3);

    expect(screen.getByText('3 أبواب: \u2068X\u2069')).toBeTruthy();
  });

  it('says it in English where the translation cannot be had', async () => {
    const useFailing = defineWords(english, { ar: () => Promise.reject(new Error('offline')) });
    await show(useFailing, 'ar', 1);

    expect(screen.getByText('1 door of X')).toBeTruthy();
  });
});

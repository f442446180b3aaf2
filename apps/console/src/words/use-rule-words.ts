import { assembleCriterion, describe } from '@whichdoor/eligibility';
import { useCallback } from 'react';
import { useEngineLanguage } from './engine-language.js';

/** A criterion as the graph tells it. */
export type ToldCriterion = { readonly sentence: string; readonly rule: unknown };

/** Gives the function that says a criterion in the person's language; the graph's own sentence is English. */
export const useRuleWords = (): ((criterion: ToldCriterion) => string) => {
  const language = useEngineLanguage();
  return useCallback(
    ({ sentence, rule }) => {
      if (language.tag === 'en') return sentence;
      const assembled = assembleCriterion('', 1, rule);
      return assembled.ok ? describe(assembled.value, { language }) : sentence;
    },
    [language],
  );
};

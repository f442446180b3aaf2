import {
  assembleCriterion,
  describe,
  findAttribute,
  type CriterionBody,
  type Language,
} from '@whichdoor/eligibility';
import { useMemo } from 'react';
import { areaWords } from '../vocabulary/area-words.js';
import { useEngineLanguage } from '../words/engine-language.js';

/** What the engine calls things, in the language of the person who reads. */
export type RuleWords = {
  /** A rule as a sentence */
  readonly sentence: (rule: CriterionBody) => string;
  /** A rule as the directory keeps it; `told` is the sentence it keeps beside it, for what cannot be read here. */
  readonly storedSentence: (rule: unknown, told: string) => string;
  readonly attribute: (id: string) => string;
  /** One of an attribute's codes, or an area */
  readonly code: (attributeId: string, code: string) => string;
};

/** The words of the criteria language, as the engine says them in the language of the person who reads. */
export const useRuleWords = (): RuleWords => {
  const language = useEngineLanguage();
  return useMemo(() => wordsIn(language), [language]);
};

const wordsIn = (language: Language): RuleWords => {
  const wordsOf = (id: string) => {
    const attribute = findAttribute(id);
    return attribute && language.wordsOf(attribute);
  };
  return {
    sentence: (rule) => describe(rule, { language }),
    storedSentence: (rule, told) => {
      const assembled = assembleCriterion('stored', 1, rule);
      return assembled.ok ? describe(assembled.value, { language }) : told;
    },
    attribute: (id) => wordsOf(id)?.label ?? id,
    code: (attributeId, code) =>
      wordsOf(attributeId)?.values?.find((value) => value.code === code)?.label ?? areaWords(code),
  };
};

import { assembleCriterion, describe, findAttribute, type CriterionBody } from '@whichdoor/eligibility';
import { areaWords } from '../vocabulary/area-words.js';

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

/** The words of the criteria language. */
export const useRuleWords = (): RuleWords => english;

const english: RuleWords = {
  sentence: (rule) => describe(rule),
  storedSentence: (rule, told) => {
    const assembled = assembleCriterion('stored', 1, rule);
    return assembled.ok ? describe(assembled.value) : told;
  },
  attribute: (id) => findAttribute(id)?.label ?? id,
  code: (attributeId, code) =>
    findAttribute(attributeId)?.values?.find((value) => value.code === code)?.label ?? areaWords(code),
};

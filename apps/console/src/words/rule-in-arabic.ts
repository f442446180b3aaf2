import { assembleCriterion, describe } from '@whichdoor/eligibility';
import { ARABIC } from '@whichdoor/eligibility/arabic';
import type { ToldCriterion } from './use-rule-words.js';

/** A criterion in Arabic; one that this console cannot read stays as the graph says it. */
export const ruleInArabic = ({ sentence, rule }: ToldCriterion): string => {
  const assembled = assembleCriterion('', 1, rule);
  return assembled.ok ? describe(assembled.value, { language: ARABIC }) : sentence;
};

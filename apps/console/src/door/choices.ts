import type { Answer, Question } from '@whichdoor/eligibility';
import { ELSEWHERE } from '../words/use-answer-words.js';

/**
 * The answers of a question that stand there to be chosen; null where an answer is typed or ticked.
 * @param areas codes of areas that services speak of
 */
export const choicesOf = (
  { type, values = [] }: Question,
  areas: readonly string[],
): readonly Answer[] | null => {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'number':
    case 'elapsed':
    case 'codes':
    case 'history':
      return null;
    case 'area':
      return [...areas, ELSEWHERE];
    default:
      return values.map(({ code }) => code);
  }
};

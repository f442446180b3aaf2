import { DECLINED, type Answer, type Question } from '@whichdoor/eligibility';
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

/** Answers to a question that take one tap. */
export const answersOfOneTap = (question: Question, areas: readonly string[]): readonly Answer[] => {
  const choices = choicesOf(question, areas);
  if (choices) return [DECLINED, ...choices];
  if (question.type === 'elapsed') return [DECLINED, 'never'];
  return question.type === 'number' ? [DECLINED] : [DECLINED, []];
};

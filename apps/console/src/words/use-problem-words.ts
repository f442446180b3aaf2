import { GraphError, GraphRefusal } from '../graph/graph-error.js';
import { defineWords } from './define-words.js';
import { useLanguage } from './language-context.js';
import { english } from './problem.words.js';
import { useRefusalWords } from './use-refusal-words.js';

const useWords = defineWords(english, { ar: () => import('./problem.words.ar.js') });

/**
 * Gives the sentence to show for something that went wrong. What is wrong with an input the graph itself says best, to those
 * who read English.
 */
export const useProblemWords = (): ((problem: unknown) => string) => {
  const say = useWords();
  const refusalWords = useRefusalWords();
  const { language } = useLanguage();
  return (problem) => {
    if (problem instanceof GraphRefusal) return refusalWords(problem.refusal);
    if (!(problem instanceof GraphError)) return say('UNKNOWN');
    if (problem.code === 'INVALID_INPUT' && language === 'en') return problem.message;
    if (problem.code === 'INTERNAL' && problem.correlationId)
      return say('INTERNAL_NUMBERED', { correlationId: problem.correlationId });
    return say(problem.code);
  };
};

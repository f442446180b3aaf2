import { GraphError } from '../graph/graph-error.js';
import { defineWords } from './define-words.js';
import { english } from './problem.words.js';

const useWords = defineWords(english, { ar: () => import('./problem.words.ar.js') });

/** Gives the sentence to show for something that went wrong. What is wrong with an input the graph itself says best. */
export const useProblemWords = (): ((problem: unknown) => string) => {
  const say = useWords();
  return (problem) => {
    if (!(problem instanceof GraphError)) return say('UNKNOWN');
    if (problem.code === 'INVALID_INPUT') return problem.message;
    if (problem.code === 'INTERNAL' && problem.correlationId)
      return say('INTERNAL_NUMBERED', { correlationId: problem.correlationId });
    return say(problem.code);
  };
};

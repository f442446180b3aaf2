import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import type { Line } from './lines.js';
import { useRuleWords } from '../words/use-rule-words.js';
import { withinSentence } from '../words/within-sentence.js';
import { useGapWords } from './use-gap-words.js';

/** What a line of the report is called. */
export const useLineName = (): ((line: Line) => string) => {
  const say = useGapWords();
  const name = useVocabulary();
  const ruleWords = useRuleWords();
  return ({ of }) => {
    switch (of.kind) {
      case 'CLASS':
        return name(`criterionClass.${of.class}`);
      case 'CRITERION':
        return of.row.criterion ? ruleWords(of.row.criterion) : say('namelessRule');
      case 'UNDECLARED':
        return say('noRule');
    }
  };
};

/** What its figures are called: with the service whose it is, for several may ask the same. */
export const useFigureName = (): ((line: Line) => string) => {
  const say = useGapWords();
  const nameOf = useLineName();
  return (line) =>
    line.of.kind === 'CRITERION'
      ? say('ruleOf', {
          rule: withinSentence(nameOf(line)),
          service: line.of.row.service?.name ?? say('namelessService'),
        })
      : nameOf(line);
};

import { useRuleWords, type ToldCriterion } from '../words/use-rule-words.js';
import { withinSentence } from '../words/within-sentence.js';
import { useWhatIfWords } from './use-what-if-words.js';

/** What a criterion and its service are called, and both together: several services may ask the same. */
export const useNamedRule = () => {
  const say = useWhatIfWords();
  const ruleWords = useRuleWords();
  return (criterion: ToldCriterion | null | undefined, of: { readonly name: string } | null | undefined) => {
    const rule = criterion ? ruleWords(criterion) : say('nameless');
    const service = of?.name ?? say('namelessService');
    return { rule, service, named: say('of', { rule: withinSentence(rule), service }) };
  };
};

import type { ServiceResult } from '@whichdoor/eligibility';
import { useLanguage } from '../words/language-context.js';
import { useEngineLanguage } from '../words/engine-language.js';
import { useAnswerWords } from '../words/use-answer-words.js';
import { useRuleWords, type ToldCriterion } from '../words/use-rule-words.js';
import type { Listing } from './directory.js';
import { useDoorWords } from './use-door-words.js';

type Ruled = Pick<Listing, 'declaresNoCriteria'> & {
  readonly criteria: readonly (ToldCriterion & { readonly id: string })[];
};

/** Labels that one sentence may list. */
const most = 3;

/** Gives the function that says why a door is in its group, in a sentence or two about the service. */
export const useWhy = (): ((result: ServiceResult, listing: Ruled) => string) => {
  const say = useDoorWords();
  const language = useEngineLanguage();
  const { format } = useLanguage();
  const answerWords = useAnswerWords();
  const ruleWords = useRuleWords();

  const missingWords = (keys: readonly string[]): string => {
    const labels = keys.map(answerWords.label);
    const more = labels.length - most;
    return say('why.missing', {
      what: format.list(more > 0 ? [...labels.slice(0, most), say('why.more', { count: more })] : labels),
    });
  };

  return (result, { declaresNoCriteria, criteria }) => {
    const [reason, ...others] = result.reasons;
    const criterion = criteria.find(({ id }) => id === reason?.criterion.id);
    const rule = criterion ? ruleWords(criterion) : '';
    switch (result.status) {
      case 'open':
        if (declaresNoCriteria) return say('why.everybody');
        return say(
          result.streams.some((stream) => stream.criteria.some(({ isGate }) => isGate))
            ? 'why.allMet'
            : 'why.noGate',
        );
      case 'ask':
        if (result.nothingDeclared) return say('why.nothingDeclared');
        return result.missing.length > 0
          ? missingWords(result.missing)
          : `${rule} ${language.reasons[reason?.because ?? 'undisclosed']}`;
      case 'case_by_case':
      case 'shut':
        return others.length > 0 ? `${rule} ${say('why.otherRules', { count: others.length })}` : rule;
    }
  };
};

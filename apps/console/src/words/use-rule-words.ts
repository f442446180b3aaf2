import { use } from 'react';
import { useLanguage } from './language-context.js';

/** A criterion as the graph tells it. */
export type ToldCriterion = { readonly sentence: string; readonly rule: unknown };

type RuleWords = (criterion: ToldCriterion) => string;

const asTold: RuleWords = ({ sentence }) => sentence;

// The engine is not part of the first screen: who reads English has no use for it there.
let arabic: Promise<RuleWords> | undefined;
const loadArabic = (): Promise<RuleWords> =>
  (arabic ??= import('./rule-in-arabic.js').then(
    ({ ruleInArabic }) => ruleInArabic,
    // Rules that cannot be said in Arabic, offline perhaps, are said in English rather than not at all.
    () => asTold,
  ));

/** Gives the function that says a criterion in the person's language; the graph's own sentence is English. */
export const useRuleWords = (): RuleWords => {
  const { language } = useLanguage();
  return language === 'en' ? asTold : use(loadArabic());
};

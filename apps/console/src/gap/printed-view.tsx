import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import type { GapAddress } from './gap-address.js';
import style from './gap-filters.module.css';
import { useGapWords } from './use-gap-words.js';

/** On paper, in place of the filters: what the figures below are of, and when they were looked at. */
export const PrintedView = ({
  address: { from, to, area, kind, rules, criterion },
}: {
  readonly address: GapAddress;
}) => {
  const say = useGapWords();
  const name = useVocabulary();
  const { format } = useLanguage();
  return (
    <p className={style['printed']}>
      {say(criterion ? 'printedRule' : 'printed', {
        from: format.month(from),
        to: format.month(to),
        area: area ? areaWords(area) : say('allAreas'),
        kind: kind ? name(`serviceKind.${kind}`) : say('allKinds'),
        rules: rules ? name(`criterionClass.${rules}`) : say('allRules'),
        day: format.date(new Date()),
      })}
    </p>
  );
};

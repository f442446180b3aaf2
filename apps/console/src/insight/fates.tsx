import type { InsightFate } from '@whichdoor/contracts';
import { fill } from '../figure/fill.js';
import { When } from '../look/when.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { verbatim } from '../words/verbatim.js';
import style from './fates.module.css';
import { useInsightWords } from './use-insight-words.js';

/** What became of an insight, as the graph gives it: the newest first. */
export type Fate = { readonly fate: InsightFate; readonly recordedAt: string; readonly words: string | null };

/** What became of an insight, the newest first: a line that is read to its end shows that noting was worth it. */
export const Fates = ({ fates }: { readonly fates: readonly Fate[] }) => {
  const say = useInsightWords();
  const vocabulary = useVocabulary();
  return (
    <ol className={style['fates']} role="list" aria-label={say('fates')}>
      {fates.map(({ fate, recordedAt, words }) => (
        <li key={recordedAt} className={style['fate']}>
          <span>
            {fill((mark) => say('fate.when', { fate: vocabulary(`insightFate.${fate}`), ...mark }), {
              when: <When at={recordedAt} />,
            })}
          </span>
          {words && <span {...verbatim}>{words}</span>}
        </li>
      ))}
    </ol>
  );
};

import { SeekingNeedsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { SelectField } from '../look/field.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { isSoughtKind, soughtKinds } from './kind.js';
import type { Sought } from './sought.js';
import { useDoorWords } from './use-door-words.js';

/** What somebody is looking for: one of the needs that are open, or a kind of service. */
export const SoughtChoice = ({
  sought: { needId, kind },
  onSeek,
}: {
  readonly sought: Sought;
  readonly onSeek: (next: Partial<Sought>) => void;
}) => {
  const say = useDoorWords();
  const vocabulary = useVocabulary();
  const { format } = useLanguage();
  const { data } = useGraphQuery(SeekingNeedsDocument, {});
  const needs = data?.needs?.nodes ?? [];
  /** A need that says where is looked for there. */
  const needOf = (id: string): Partial<Sought> => {
    const area = needs.find((need) => need.id === id)?.area;
    return { needId: id || null, kind: null, ...(area && { area }) };
  };
  const needWords = ({ kind: of, area, openedIn }: (typeof needs)[number]) =>
    [vocabulary(`serviceKind.${of}`), area && areaWords(area), format.month(openedIn)]
      .filter(Boolean)
      .join(' · ');

  return (
    <SelectField
      label={say('sought')}
      value={needId ?? kind ?? ''}
      onChange={(value) => onSeek(isSoughtKind(value) ? { needId: null, kind: value } : needOf(value))}
    >
      <option value="">{say('sought.choose')}</option>
      {needs.length > 0 && (
        <optgroup label={say('sought.needs')}>
          {needs.map((need) => (
            <option key={need.id} value={need.id}>
              {needWords(need)}
            </option>
          ))}
        </optgroup>
      )}
      {needId && !needs.some(({ id }) => id === needId) && (
        <option value={needId}>{say('sought.thisNeed')}</option>
      )}
      <optgroup label={say('sought.kinds')}>
        {soughtKinds.map((each) => (
          <option key={each} value={each}>
            {vocabulary(`serviceKind.${each}`)}
          </option>
        ))}
      </optgroup>
    </SelectField>
  );
};

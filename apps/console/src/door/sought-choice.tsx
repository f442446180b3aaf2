import { ButtonLink } from '../look/button.js';
import { SelectField } from '../look/field.js';
import { standingOf } from '../need/need-standing.js';
import { useStandingWords } from '../need/standing-line.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useVocabulary } from '../vocabulary/use-vocabulary.js';
import { useLanguage } from '../words/language-context.js';
import { isSoughtKind, soughtKinds } from './kind.js';
import type { Sought } from './sought.js';
import { useDoorWords } from './use-door-words.js';
import { placesOf, useSeekingNeeds, type Place, type SeekingNeed } from './use-seeking-needs.js';

/** What somebody is looking for: one of the needs that are open, or a kind of service. */
export const SoughtChoice = ({
  sought: { needId, kind },
  isToldBelow = false,
  onSeek,
}: {
  readonly sought: Sought;
  /** Whether since when, where and how far the need is stands below already */
  readonly isToldBelow?: boolean;
  readonly onSeek: (next: Partial<Sought>) => void;
}) => {
  const say = useDoorWords();
  const vocabulary = useVocabulary();
  const needWords = useNeedWords();
  const needs = useSeekingNeeds();
  const places = placesOf(needs);
  /** A need that says where is looked for there. */
  const needOf = (id: string): Partial<Sought> => {
    const need = needs.find((each) => each.id === id);
    return {
      needId: id || null,
      kind: isSoughtKind(need?.kind) ? need.kind : null,
      ...(need?.area && { area: need.area }),
    };
  };

  return (
    <>
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
                {needWords(need, places.get(need.id) ?? null, isToldBelow && need.id === needId)}
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
      {needs.length > 1 && !needId && (
        <div>
          <ButtonLink weight="quiet" to="/needs">
            {say('sought.byCodeWord')}
          </ButtonLink>
        </div>
      )}
    </>
  );
};

/**
 * Gives the function that says a need so that it is told from every other: chosen wrongly, what is told of one person
 * would stand under another's need.
 */
const useNeedWords = () => {
  const say = useDoorWords();
  const vocabulary = useVocabulary();
  const standing = useStandingWords();
  const { format } = useLanguage();
  return (need: SeekingNeed, place: Place | null, isToldBelow: boolean): string => {
    const kind = vocabulary(`serviceKind.${need.kind}`);
    const likes = place && say('sought.place', { ...place });
    const parts = isToldBelow
      ? [kind, likes]
      : [
          kind,
          need.area && areaWords(need.area),
          format.month(need.openedIn),
          likes,
          need.hasCodeWord && say('sought.hasCodeWord'),
          standing(standingOf(need)),
        ];
    return parts.filter(Boolean).join(' · ');
  };
};

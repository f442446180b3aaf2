import type { Place } from '../encounter/capture-form.js';
import { useEncounterWords } from '../encounter/use-encounter-words.js';
import { SelectField } from '../look/field.js';
import { Notice } from '../look/notice.js';
import { useLetterboxWords } from './use-letterbox-words.js';

/** Where it was what is sent now: a locked device does not know the places. Null where the organisation has none. */
export const PlaceOfLetters = ({ place }: { readonly place: Place | null }) => {
  const say = useLetterboxWords();
  const sayEncounter = useEncounterWords();
  if (!place) return <Notice>{sayEncounter('noSite')}</Notice>;
  const { site, sites, onChoose } = place;
  if (sites.length === 1) return <p>{say('placeIs', { site: site.name })}</p>;
  return (
    <SelectField label={say('place')} value={site.id} onChange={onChoose}>
      {sites.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
};

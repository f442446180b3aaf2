import { PlaceField, type Place } from '../encounter/place-field.js';
import { useEncounterWords } from '../encounter/use-encounter-words.js';
import { Notice } from '../look/notice.js';
import { useLetterboxWords } from './use-letterbox-words.js';

/** Where it was what is sent now: a locked device does not know the places. Null where the organisation has none. */
export const PlaceOfLetters = ({ place }: { readonly place: Place | null }) => {
  const say = useLetterboxWords();
  const sayEncounter = useEncounterWords();
  if (!place) return <Notice>{sayEncounter('noSite')}</Notice>;
  if (place.sites.length === 1) return <p>{say('placeIs', { site: place.site.name })}</p>;
  return <PlaceField label={say('place')} place={place} />;
};

import type { Listing } from '../door/directory.js';
import { areaWords } from '../vocabulary/area-words.js';
import { useLanguage } from '../words/language-context.js';

/** Where a service is for: as it says it itself, else the areas. */
export const ServedAreas = ({ areas, areaWords: words }: Pick<Listing, 'areas' | 'areaWords'>) => {
  const { format } = useLanguage();
  return words ? <bdi>{words}</bdi> : format.list(areas.map(areaWords));
};

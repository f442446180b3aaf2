import { defineWords } from '../words/define-words.js';
import { english } from './vocabulary.words.js';

/** Words for the codes of the sector's lists: `say('serviceKind.FOOD')`. */
export const useVocabulary = defineWords(english, { ar: () => import('./vocabulary.words.ar.js') });

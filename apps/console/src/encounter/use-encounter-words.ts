import { defineWords } from '../words/define-words.js';
import { english } from './encounter.words.js';

export const useEncounterWords = defineWords(english, { ar: () => import('./encounter.words.ar.js') });

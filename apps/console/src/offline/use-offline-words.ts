import { defineWords } from '../words/define-words.js';
import { english } from './offline.words.js';

export const useOfflineWords = defineWords(english, { ar: () => import('./offline.words.ar.js') });

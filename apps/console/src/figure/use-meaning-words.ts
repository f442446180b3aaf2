import { defineWords } from '../words/define-words.js';
import { english } from './meaning.words.js';

export const useMeaningWords = defineWords(english, { ar: () => import('./meaning.words.ar.js') });

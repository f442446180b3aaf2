import { defineWords } from '../words/define-words.js';
import { english } from './letterbox.words.js';

export const useLetterboxWords = defineWords(english, { ar: () => import('./letterbox.words.ar.js') });

import { defineWords } from './define-words.js';
import { english } from './language.words.js';

export const useLanguageWords = defineWords(english, { ar: () => import('./language.words.ar.js') });

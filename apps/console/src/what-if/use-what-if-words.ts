import { defineWords } from '../words/define-words.js';
import { english } from './what-if.words.js';

export const useWhatIfWords = defineWords(english, { ar: () => import('./what-if.words.ar.js') });

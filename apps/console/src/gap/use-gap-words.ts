import { defineWords } from '../words/define-words.js';
import { english } from './gap.words.js';

export const useGapWords = defineWords(english, { ar: () => import('./gap.words.ar.js') });

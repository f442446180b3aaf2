import { defineWords } from '../words/define-words.js';
import { english } from './comparison.words.js';

export const useComparisonWords = defineWords(english, { ar: () => import('./comparison.words.ar.js') });

import { defineWords } from '../words/define-words.js';
import { english } from './insight.words.js';

export const useInsightWords = defineWords(english, { ar: () => import('./insight.words.ar.js') });

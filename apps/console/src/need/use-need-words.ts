import { defineWords } from '../words/define-words.js';
import { english } from './need.words.js';

export const useNeedWords = defineWords(english, { ar: () => import('./need.words.ar.js') });

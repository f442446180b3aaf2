import { defineWords } from '../words/define-words.js';
import { english } from './criterion.words.js';

export const useCriterionWords = defineWords(english, { ar: () => import('./criterion.words.ar.js') });

import { defineWords } from '../words/define-words.js';
import { english } from './person.words.js';

export const usePersonWords = defineWords(english, { ar: () => import('./person.words.ar.js') });

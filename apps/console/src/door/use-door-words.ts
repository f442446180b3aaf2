import { defineWords } from '../words/define-words.js';
import { english } from './door.words.js';

export const useDoorWords = defineWords(english, { ar: () => import('./door.words.ar.js') });

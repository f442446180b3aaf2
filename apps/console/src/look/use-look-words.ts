import { defineWords } from '../words/define-words.js';
import { english } from './look.words.js';

export const useLookWords = defineWords(english, { ar: () => import('./look.words.ar.js') });

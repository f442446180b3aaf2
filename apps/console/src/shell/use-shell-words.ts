import { defineWords } from '../words/define-words.js';
import { english } from './shell.words.js';

export const useShellWords = defineWords(english, { ar: () => import('./shell.words.ar.js') });

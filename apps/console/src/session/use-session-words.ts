import { defineWords } from '../words/define-words.js';
import { english } from './session.words.js';

export const useSessionWords = defineWords(english, { ar: () => import('./session.words.ar.js') });

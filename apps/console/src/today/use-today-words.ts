import { defineWords } from '../words/define-words.js';
import { english } from './today.words.js';

export const useTodayWords = defineWords(english, { ar: () => import('./today.words.ar.js') });

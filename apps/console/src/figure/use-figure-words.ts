import { defineWords } from '../words/define-words.js';
import { english } from './figure.words.js';

export const useFigureWords = defineWords(english, { ar: () => import('./figure.words.ar.js') });

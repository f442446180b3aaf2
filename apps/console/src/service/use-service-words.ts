import { defineWords } from '../words/define-words.js';
import { english } from './service.words.js';

export const useServiceWords = defineWords(english, { ar: () => import('./service.words.ar.js') });

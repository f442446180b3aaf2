import { defineWords } from '../words/define-words.js';
import { english } from './inbox.words.js';

export const useInboxWords = defineWords(english, { ar: () => import('./inbox.words.ar.js') });

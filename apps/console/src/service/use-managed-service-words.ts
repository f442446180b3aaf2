import { defineWords } from '../words/define-words.js';
import { english } from './managed-service.words.js';

export const useManagedServiceWords = defineWords(english, {
  ar: () => import('./managed-service.words.ar.js'),
});

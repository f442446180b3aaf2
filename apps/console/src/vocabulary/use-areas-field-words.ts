import { defineWords } from '../words/define-words.js';
import { english } from './areas-field.words.js';

export const useAreasFieldWords = defineWords(english, { ar: () => import('./areas-field.words.ar.js') });

import { defineWords } from '../words/define-words.js';
import { english } from './organisation.words.js';

export const useOrganisationWords = defineWords(english, { ar: () => import('./organisation.words.ar.js') });

import { defineWords } from '../words/define-words.js';
import { english } from './offer.words.js';

export const useOfferWords = defineWords(english, { ar: () => import('./offer.words.ar.js') });

import { defineWords } from '../words/define-words.js';
import { english } from './referral.words.js';

export const useReferralWords = defineWords(english, { ar: () => import('./referral.words.ar.js') });

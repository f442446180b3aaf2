import type { Catalogue } from './define-words.js';
import type { english } from './language.words.js';

export const words: Catalogue<keyof typeof english> = {
  label: 'اللغة',
  machineMade: 'هذه الترجمة آلية ولم يراجعها متحدّث باللغة.',
};

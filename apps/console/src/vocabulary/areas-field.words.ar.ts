import type { Catalogue } from '../words/define-words.js';
import type { AreasFieldKey } from './areas-field.words.js';

export const words: Catalogue<AreasFieldKey> = {
  other: 'منطقة أخرى، باسمها',
  add: 'إضافة المنطقة',
  added: '{area} من بين المناطق.',
  problem: 'يُكتب اسم المنطقة بأحرف لاتينية، ويبدأ بحرف.',
};

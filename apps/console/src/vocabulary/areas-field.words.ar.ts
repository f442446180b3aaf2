import type { Catalogue } from '../words/define-words.js';
import type { AreasFieldKey } from './areas-field.words.js';

export const words: Catalogue<AreasFieldKey> = {
  other: 'منطقة أخرى، باسمها',
  add: 'أضف المنطقة',
  added: '{area} من بين المناطق.',
  problem: 'اكتب اسم المنطقة بأحرف لاتينية، يبدأ بحرف.',
};

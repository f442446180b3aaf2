import type { Catalogue } from './define-words.js';
import type { english } from './answer.words.js';

export const words: Catalogue<keyof typeof english> = {
  yes: 'نعم',
  no: 'لا',
  never: 'أبدًا',
  notTold: 'يفضّل عدم القول',
  noneOfThese: 'لا شيء من هذه',
  elsewhere: 'مكان آخر، أو لا ينطبق',
  since: 'منذ {day}',
  ago: '{what}، قبل {amount}',
  atLeast: '{amount} أو أكثر',
  atMost: '{amount} أو أقل',
  between: 'من {from} إلى {to}',
  about: '{who}: {label}',
  said: '{label}: {answer}',
};

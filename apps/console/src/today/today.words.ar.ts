import type { Catalogue } from '../words/define-words.js';
import type { english } from './today.words.js';

export const words: Catalogue<keyof typeof english> = {
  heading: 'اليوم',
  asking: 'ما يحتاج إليك في الطريق',
  needMe: 'يحتاج إليك الآن',
  nothing: 'لا شيء يحتاج إليك الآن. عندما تجيب خدمة سيظهر ذلك هنا.',
  waiting: 'في انتظار آخرين',
  news: 'ما آلت إليه ملاحظاتك',
  allNotes: 'كل ملاحظاتك',
  capture: 'تدوين لقاء',
  openNeed: 'فتح حاجة',
  findNeed: 'البحث بالكلمة الرمزية',
  moreNeeds: 'لا تظهر هنا كل الحاجات المفتوحة. انظر إليها كلها.',
  partNeeds: 'ما طُلب',
  partInsights: 'ما آلت إليه ملاحظاتك',
};

import type { Catalogue } from '../words/define-words.js';
import type { english } from './today.words.js';

export const words: Catalogue<keyof typeof english> = {
  heading: 'اليوم',
  asking: 'ما يحتاج إليك في الطريق',
  needMe: 'يحتاج إليك الآن',
  nothing: 'لا شيء يحتاج إليك الآن. عندما تجيب خدمة سيظهر ذلك هنا.',
  inbox:
    '{count, plural, one {عرض واحد في الوارد يحتاج إلى إجراء منك} two {عرضان في الوارد يحتاجان إلى إجراء منك} few {# عروض في الوارد تحتاج إلى إجراء منك} many {# عرضًا في الوارد يحتاج إلى إجراء منك} other {# عرض في الوارد يحتاج إلى إجراء منك}}',
  'inbox.more':
    '{count, plural, one {عرض آخر في الوارد يحتاج إلى إجراء منك} two {عرضان آخران في الوارد يحتاجان إلى إجراء منك} few {# عروض أخرى في الوارد تحتاج إلى إجراء منك} many {# عرضًا آخر في الوارد يحتاج إلى إجراء منك} other {# عرض آخر في الوارد يحتاج إلى إجراء منك}}',
  'inbox.overdue':
    '{all, plural, =1 {وهو متأخر.} =2 {{count, plural, one {أحدهما متأخر.} other {كلاهما متأخر.}}} other {{count, plural, one {واحد منها متأخر.} two {اثنان منها متأخران.} other {# منها متأخرة.}}}}',
  'inbox.open': 'فتح الوارد',
  waiting: 'في انتظار آخرين',
  news: 'ما آلت إليه ملاحظاتك',
  allNotes: 'كل ملاحظاتك',
  capture: 'تدوين لقاء',
  openNeed: 'فتح حاجة',
  findNeed: 'البحث بالكلمة الرمزية',
  moreNeeds: 'لا تظهر هنا كل الحاجات المفتوحة. عرضها كلها.',
  partNeeds: 'حاجاتك المفتوحة',
  partTried: 'ما آلت إليه إحالاتك',
  partInbox: 'الوارد',
  partInsights: 'ما آلت إليه ملاحظاتك',
};

import type { Catalogue } from '../words/define-words.js';
import type { InboxKey } from './inbox.words.js';

export const words: Catalogue<InboxKey> = {
  heading: 'الوارد',
  loading: 'العروض في الطريق',
  parts: 'أقسام الوارد',
  'part.mine': 'بانتظار ردّي',
  'part.waiting': 'بانتظار غيري',
  'part.closed': 'منتهية',
  'part.count':
    '{part}: {count, plural, zero {لا عروض} one {عرض واحد} two {عرضان} few {# عروض} many {# عرضًا} other {# عرض}}',
  overdue:
    '{count, plural, zero {لا متأخر} one {واحد متأخر} two {اثنان متأخران} few {# متأخرة} many {# متأخرًا} other {# متأخر}}',
  sort: 'الترتيب',
  'sort.DUE_FIRST': 'الأقرب موعدًا أولًا',
  'sort.DUE_FIRST.closed': 'آخر ما انتهى أولًا',
  'sort.NEWEST': 'الأحدث أولًا',
  'sort.OLDEST': 'الأقدم أولًا',
  'empty.mine': 'لا شيء ينتظرك. العروض إلى خدماتكم تصل إلى هنا تلقائيًا.',
  'empty.waiting': 'لا أحد يجعلك تنتظر: رُدّ على كل عرض أرسلته.',
  'empty.closed': 'لم ينتهِ أيّ عرض بعد.',
  'empty.action.mine': 'رؤية ما ينتظر غيري',
  'empty.action.other': 'رؤية ما ينتظر ردّي',
  list: 'العروض',
  from: 'من {organisation}',
  to: 'إلى {organisation}',
  unknownOrganisation: 'مؤسسة لا يمكن عرضها',
  unknownService: 'خدمة لا يمكن عرضها الآن',
  sent: 'أُرسل {when}',
  answered: 'انتهى {when}',
  more: 'عرض المزيد',
  part: 'الوارد',
  counts: 'كم عددها',
  choose: 'اختر عرضًا فيُفتح هنا.',
};

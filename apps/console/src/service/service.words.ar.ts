import type { Catalogue } from '../words/define-words.js';
import type { english } from './service.words.js';

export const words: Catalogue<keyof typeof english> = {
  all: 'كل الخدمات',
  'all.toDoors': 'البحث عن أبواب',
  'all.reading': 'قراءة كل الخدمات',
  'all.search': 'البحث بالاسم',
  'all.kind': 'النوع',
  'all.anyKind': 'أي نوع',
  'all.area': 'المنطقة',
  'all.anyArea': 'أي منطقة',
  'all.count':
    '{count, plural, zero {لا خدمة} one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}',
  'all.nothing': 'لا خدمة بهذا الاسم من هذا النوع في هذه المنطقة.',
  'all.showAll': 'عرض كل الخدمات',
  'all.more': 'عرض المزيد: بقي {count, number}',

  service: 'خدمة',
  'service.reading': 'قراءة الخدمة',
  'service.gone': 'هذه الخدمة ليست مدرجة.',
  lookAfter: 'إدارة هذه الخدمة',
  kept: 'لا يمكن الوصول إلى الخادم. هذا محفوظ على هذا الجهاز {ago}.',
  'kept.again': 'إعادة المحاولة',
  refer: 'إحالة',
  closed: 'مغلقة مؤقتًا',
  confirmed: 'تأكّدت البيانات {ago}',
  places:
    '{count, plural, zero {لا مكان شاغر} one {مكان شاغر واحد} two {مكانان شاغران} few {# أماكن شاغرة} many {# مكانًا شاغرًا} other {# مكان شاغر}}',
  'places.fresh': '{places}، أُكّد {ago}',
  'places.stale': '{places}، أُكّد {ago}: يلزم الاتصال أولًا',
  source: 'مأخوذة من الدليل {directory}',

  wayIn: 'كيفية الوصول',
  'wayIn.none': 'لم يدوّن أحد كيفية الوصول.',
  'wayIn.place': 'أين',
  'wayIn.hours': 'متى',
  'wayIn.phone': 'الهاتف',
  'wayIn.askFor': 'السؤال عن',
  'wayIn.bring': 'المطلوب إحضاره',
  'wayIn.costs': 'الكلفة',
  'wayIn.languages': 'اللغات',

  ownWords: 'من يمكنه المجيء، بكلماتها هي',
  'ownWords.none': 'لم يدوّن أحد كلماتها.',

  rules: 'معاييرها',
  'rules.everybody': 'الجميع مرحّب بهم',
  'rules.everybody.long': 'تقول إنه لا معايير لديها: الجميع مرحّب بهم.',
  'rules.notSaid': 'لم تقل من تقبل',
  'rules.notSaid.long': 'لم تقل من تقبل. يلزم السؤال قبل أن يذهب أحد إليها.',
  'rules.count':
    '{count, plural, zero {لا معيار} one {معيار واحد} two {معياران} few {# معايير} many {# معيارًا} other {# معيار}}',
  'discretion.case_by_case': 'يُقرَّر حسب الحالة',
  'discretion.preferred': 'تفضيل لا مانع',
  'provenance.published': 'نشرته الخدمة',
  'provenance.agency_confirmed': 'أكدته المؤسسة',
  'provenance.reported_by_referrer': 'ذكره من يُحيلون',
  'provenance.inferred_from_declines': 'ظهر فيما لم تقبله',
  sourceOn: '{source}، {day}',
  verified: 'روجع في {day}',
  disputed: 'موضع خلاف',
  version: 'النسخة {version}، منذ {day}',
  versions:
    '{count, plural, zero {لا نسخ سابقة} one {نسخة سابقة واحدة} two {نسختان سابقتان} few {# نسخ سابقة} many {# نسخة سابقة} other {# نسخة سابقة}}',
  from: 'من {day}',

  handOut: 'ورقة للشخص',
  'handOut.what': 'هذا ما سيكون على الورقة. ليس عليها شيء عن الشخص.',
  'handOut.heading': 'إلى أين الذهاب',
  'handOut.withoutNames': 'دون الأسماء: فقد تكشف للآخرين لماذا يذهب المرء إلى هناك',
  'handOut.print': 'طباعة',
  'handOut.from': 'من {organisation}',
};

import type { Catalogue } from '../words/define-words.js';
import type { ShellKey } from './shell.words.js';

export const words: Catalogue<ShellKey> = {
  skip: 'إلى المحتوى',
  sets: 'أنواع العمل',
  places: 'الأماكن',
  you: 'أنت وهذا الجهاز',
  signOut: 'تسجيل الخروج',
  wholeSector: 'القطاع كله',
  offline: 'هذا الجهاز غير متصل. ما يُحفظ ينتظر هنا مختومًا إلى أن يعود الاتصال.',
  loading: 'لحظة',
  'set.clients': 'العمل مع الناس',
  'set.planning': 'التخطيط',
  'set.administration': 'إدارة المؤسسات',
  'place.today': 'اليوم',
  'place.doors': 'الأبواب',
  'place.inbox': 'الوارد',
  'place.notes': 'الملاحظات',
  'place.gaps': 'الفجوات',
  'place.criteria': 'المعايير',
  'place.whatIf': 'ماذا لو',
  'place.organisations': 'المؤسسات',
  'place.services': 'الخدمات',
  'place.people': 'الأشخاص',
  'place.audit': 'السجلّ',
  'inbox.needsAction':
    '{count, plural, one {# يحتاج إلى إجراء منك} two {# يحتاجان إلى إجراء منك} few {# تحتاج إلى إجراء منك} other {# تحتاج إلى إجراء منك}}',
  'inbox.overdue': '{count, plural, one {# متأخر} two {# متأخران} few {# متأخرة} other {# متأخرة}}',
  'inbox.came':
    '{count, plural, one {وصل إلى الوارد واحد يحتاج إلى إجراء منك} two {وصل إلى الوارد اثنان يحتاجان إلى إجراء منك} few {وصل إلى الوارد # تحتاج إلى إجراء منك} other {وصل إلى الوارد # تحتاج إلى إجراء منك}}',
  'missing.heading': 'لا شيء في هذا العنوان',
  'missing.sentence': 'ربما كُتب العنوان خطأ، أو يقود إلى شيء لم يعد موجودًا.',
  'missing.back': 'إلى الصفحة الأولى',
  'forbidden.heading': 'هذا ليس لدورك',
  'forbidden.sentence':
    '{count, plural, one {دورك هو} two {دوراك هما} other {أدوارك هي}}: {roles}. يمكن لشخص آخر مسؤول عن مؤسستك تغيير ذلك.',
  'nothing.heading': 'سجّلت الدخول وليس لديك دور بعد',
  'nothing.sentence': 'مسؤول مؤسستك هو من يمنح الأدوار، ويمكن طلب دور منه. حتى ذلك الحين لا شيء هنا.',
  'broken.heading': 'تعطّلت هذه الصفحة',
  'broken.sentence':
    'ما دوّنته ومسوّداتك محفوظة ومختومة على هذا الجهاز. وما قيل عن شخص عند الأبواب لا يزال هناك أيضًا، إلى أن يُعاد تحميل الصفحة.',
  'broken.again': 'إعادة التحميل',
};

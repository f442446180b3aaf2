import type { Catalogue } from '../words/define-words.js';
import type { ComparisonKey } from './comparison.words.js';

const asking =
  '{count, plural, zero {لا خدمة من {all} تسأل} one {خدمة واحدة من {all} تسأل} two {خدمتان من {all} تسألان} few {# خدمات من {all} تسأل} other {# خدمة من {all} تسأل}}';
const services = '{count, plural, zero {لا خدمة} one {خدمة واحدة} two {خدمتان} few {# خدمات} other {# خدمة}}';

export const words: Catalogue<ComparisonKey> = {
  heading: 'مقارنة المعايير',
  lead: 'ما تطلبه خدمات القطاع من الناس، سؤالًا بعد سؤال، وبكلماتها هي.',
  loading: 'تُقرأ الخدمات ومعاييرها',
  attribute: 'مقارنة ما تسأل عنه الخدمات',
  attributeOption: '{label} ({count})',
  area: 'المنطقة',
  allAreas: 'كل المناطق',
  kind: 'نوع الخدمة',
  allKinds: 'كل الأنواع',
  none: 'لم تنشر أيّ خدمة هنا معيارًا. يمكن النظر إلى كل المناطق والأنواع.',
  noneHere: 'لا خدمة هنا تسأل عن هذا. يمكن النظر إلى كل المناطق والأنواع.',
  everywhere: 'عرض كل المناطق والأنواع',
  amounts: `${asking} عن {label}: من {least} إلى {most}.`,
  amount: `${asking} عن {label}: {least}.`,
  plain: `${asking} عن {label}.`,
  strip: 'من يطلب ماذا',
  stripHint:
    'كل باب خدمة واحدة. باختيار موضع تظهر خدماته فقط أدناه. تكبر المسافات مع المقدار لكن ليس بالتساوي.',
  stanceHint: 'كل باب خدمة واحدة. باختيار موضع تظهر خدماته فقط أدناه.',
  place: `{what}: ${services}`,
  all: 'عرضها كلها',
  list: 'بكلماتها هي',
  chosen: `${services}: {what}`,
  noWords: 'لم يدوّن أحد كلماتها. نصّ المعيار: {sentence}',
  whatIf: 'ماذا لو أُلغي هذا المعيار؟',
  whatIfNamed: 'ماذا لو أُلغي هذا المعيار؟ {rule} ({service})',
  'range.least': '{least} على الأقل',
  'range.most': 'حتى {most}',
  'range.both': 'من {least} إلى {most}',
  'about.self': '{label}',
  'about.child': '{label} (طفل)',
  'about.partner': '{label} (شريك)',
  'about.cared_for': '{label} (شخص في رعايتهم)',
  'stance.must': 'شرط',
  'stance.mustNot': 'يُغلق الباب',
  'stance.caseByCase': 'حسب الحالة',
  'stance.first': 'لهم الأولوية',
  'stance.notNeeded': 'غير مطلوب',
  'unit.days':
    '{amount, plural, zero {صفر يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  'unit.weeks':
    '{amount, plural, zero {صفر أسبوع} one {أسبوع واحد} two {أسبوعان} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}',
  'unit.months':
    '{amount, plural, zero {صفر شهر} one {شهر واحد} two {شهران} few {# أشهر} many {# شهرًا} other {# شهر}}',
  'unit.years': '{amount, plural, zero {صفر سنة} one {سنة واحدة} two {سنتان} few {# سنوات} other {# سنة}}',
  'unit.mg': '{amount} ملغ',
  'unit.percent': '{amount} %',
  'unit.dollars': '{amount} دولار',
  'unit.people':
    '{amount, plural, zero {صفر شخص} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
  'unit.points':
    '{amount, plural, zero {صفر نقطة} one {نقطة واحدة} two {نقطتان} few {# نقاط} other {# نقطة}}',
  'unit.times': '{amount, plural, zero {صفر مرة} one {مرة واحدة} two {مرتان} few {# مرات} other {# مرة}}',
  'unit.none': '{amount}',
};

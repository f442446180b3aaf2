import type { Catalogue } from '../words/define-words.js';
import type { english } from './encounter.words.js';

export const words: Catalogue<keyof typeof english> = {
  heading: 'تدوين لقاء',
  forNeed: 'هذا عمل من أجل حاجة مفتوحة.',
  where: '{site}، {month}',
  change: 'تغيير المكان أو الشهر',
  changeMonth: 'تغيير الشهر',
  site: 'المكان',
  month: 'الشهر',
  gave: 'أعطيت',
  received: 'تلقّيت',
  writeThatDown: 'هل ندوّن ذلك؟',
  line: 'في سطر واحد، دون اسم أحد',
  lineHint: 'يصبح ملاحظة من ملاحظاتك.',
  barriers: 'ما الذي صعّب المجيء',
  offers: 'ما الذي عرضته',
  reach: 'كم شخصًا آخر يصل إليه',
  effort: 'كم استغرق من الوقت',
  save: 'حفظ',
  nothingHeld: 'لا اسم ولا يوم ولا مكان أدقّ من المذكور أدناه.',
  placeLater: 'لا اسم ولا يوم ولا مكان. يُختار المكان بعد تسجيل الدخول.',
  noSite:
    'لا يوجد بعد مكان لمؤسستك في الدليل، واللقاء يحتاج إلى مكان. يمكن لمن يدير مؤسستك أو القطاع أن يضيفه في صفحتها.',
  'saved.heading': 'حُفظ. شكرًا لك',
  'saved.heading.undone': 'لم يُحفظ',
  'saved.heading.undoing': 'جارٍ التراجع',
  'saved.failed': 'محفوظ هنا ولم يُرسل',
  'saved.use':
    'يُحسب من لقاءات مؤسستك في {month}، ويظهر عددها في «اليوم». لا يُحفظ اسم ولا يوم، ولا يراه أحد غيرها.',
  'saved.useForNeed':
    'يُحسب عملًا تحمّلته مؤسستك من أجل هذه الحاجة، لتظهر الفجوة التي يسدّها. لا يُحفظ اسم ولا يوم.',
  'saved.noteRefused': 'لم تُقبل الملاحظة. ما زالت تنتظر هنا: يمكن تغيير كلماتها أو إخراجها من القائمة.',
  'saved.undo': 'تراجع',
  'saved.undone': 'تم التراجع. لم يُحفظ منه شيء.',
  'saved.undoWaits': 'سيتم التراجع حالما يجيب الخادم.',
  'saved.another': 'تدوين لقاء آخر',
  months: 'لقاءات مؤسستك شهرًا بشهر',
  'months.loading': 'جارٍ عدّ اللقاءات',
  'months.none': 'لم يُدوَّن لقاء بعد.',
  'months.count':
    '{month}: {count, plural, one {لقاء واحد} two {لقاءان} few {# لقاءات} many {# لقاءً} other {# لقاء}}',
  'months.hint': 'ما أُرسل منها، من كل من يعمل في مؤسستك. لا يرى هذا إلا من يعمل فيها مع من تخدمهم.',
  'saved.today': 'العودة إلى اليوم',
  'saved.toNeed': 'العودة إلى الحاجة',
};

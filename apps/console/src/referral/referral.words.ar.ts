import type { Catalogue } from '../words/define-words.js';
import type { english } from './referral.words.js';

export const words: Catalogue<keyof typeof english> = {
  refer: 'أرسل إحالة',
  'refer.to': 'إحالة إلى {name}',
  'refer.reading': 'قراءة الخدمة',
  'refer.back': 'عودة إلى الأبواب',
  'refer.notAvailable': 'لا تستقبل هذه الخدمة إحالات في الوقت الحالي.',
  'refer.opensNeed': 'الإرسال يفتح حاجة إن لم تُختر واحدة: نوع وشهر، لا أكثر.',

  facts: 'ما يوافق الشخص على مشاركته',
  'facts.none': 'لم يُقل شيء، فلا يُشارَك شيء. ستسأل الخدمة.',
  'facts.forgotten': 'بعد نصف ساعة من آخر جواب يُنسى ما قيل، ومعه ما اختير منه. لا يُشارَك شيء منه.',
  'facts.tellAgain': 'قله من جديد',
  'facts.needed': 'المختار هو أقل ما يجب أن تعرفه هذه الخدمة. أزل ما يفضّل الشخص الاحتفاظ به.',
  'facts.noneNeeded': 'لا تحتاج هذه الخدمة إلى معرفة أي مما قيل.',
  'facts.notNeeded':
    '{count, plural, one {قيل شيء آخر لا تحتاج إلى معرفته} two {قيل شيئان آخران لا تحتاج إلى معرفتهما} few {قيلت # أشياء أخرى لا تحتاج إلى معرفتها} other {قيل # شيئًا آخر لا تحتاج إلى معرفته}}',

  waivers: 'اطلب استثناءً',
  'waivers.what':
    'يُطلب من الخدمة تجاوز هذه المعايير. والطلب نفسه يخبرها أن المعيار غير متحقق؛ فاترك ما لا ينبغي قوله.',
  'waivers.by': 'يقرّر: {who}',

  seen: 'ما ستراه {name}',
  'seen.from': 'من',
  'seen.for': 'إلى',
  'seen.nothingElse': 'لا شيء غير ذلك: لا اسم، ولا شيء عن الحاجة، ولا أين جُرّب من قبل.',

  consent: 'وافق الشخص',
  'consent.what': 'على ما ورد أعلاه بالضبط، ولهذه الخدمة وحدها.',
  'consent.missing': 'قل كيف وافق الشخص: دون ذلك لا يمكن إرسال شيء.',
  'consent.form': 'كيف وافق؟',
  'consent.days': 'لأي مدة؟',
  'consent.period': '{count, plural, one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',

  send: 'أرسل الإحالة',
  'send.sending': 'جارٍ الإرسال…',
  'send.waits': 'بانتظار الشبكة',
  'send.failed': 'لم تُرسل. ما اخترته ما زال هنا.',
  'send.offline': 'أنت غير متصل. لا تُحفظ إحالة على الجهاز أبدًا: تنتظر هنا حتى تتمكن من إرسالها.',
  'send.call': 'يمكنك الاتصال: {phone}',
  sent: 'أُرسلت إلى {name}.',

  referral: 'إحالة',
  'referral.reading': 'قراءة الإحالة',
  'referral.lookAgain': 'تحقّق من المستجدّات',
  'referral.gone': 'لا توجد إحالة كهذه لمؤسستك.',
  'referral.for': 'لأجل: {need}، {month}',
  'referral.unknown': 'الخدمة',
  'referral.phone': 'الهاتف:',
  'referral.goOn': 'واصل البحث عن أبواب',
  'referral.shared': 'ما جرت مشاركته',
  'referral.destroyed': 'أُتلف ما جرت مشاركته.',

  'progress.news': '{name}: {news}',
  'progress.sent': 'أُرسلت',
  'progress.seen': 'رأتها الخدمة',
  'progress.notSeen': 'لم ترها الخدمة بعد',
  'progress.SENT': 'بانتظار الجواب',
  'progress.RECEIVED': 'بانتظار الجواب',
  'progress.ACCEPTED': 'قُبلت: هم يعملون مع الشخص الآن',
  'progress.DECLINED': 'لم تُقبل',
  'progress.TAKEN_BACK': 'استرجعتها أنت',
  'progress.INFO_REQUESTED': 'تسأل الخدمة عن أمر آخر',
  'progress.WAITLISTED': 'قُبلت حين يتوفّر مكان',
  'progress.EXPIRED': 'لم يُردّ عليها في الوقت المحدد',
  'progress.ENDED_BY_SERVICE': 'قُبلت ثم أنهتها الخدمة',
  'progress.mistaken': 'كان القبول خطأً، واستُرجع',
  mistaken: 'قالوا نعم بالخطأ، واسترجعوا ذلك {when}. يعود هذا العرض إلى ما كان عليه، ويعود البحث عن باب.',
  'mistaken.closed':
    'إن كان الشخص قد سمع بالقبول فأخبره. ما استرجعته أنت في هذه الأثناء يبقى مغلقًا: أرسله من جديد إن كان ما زال مطلوبًا.',
  'mistaken.look': 'انظر ما جُرّب لهذه الحاجة',
  'referral.answer': 'الإجابة عمّا تسأل عنه الخدمة',

  takeBack: 'استرجعها',
  'takeBack.ask': 'هل تسترجع هذه الإحالة؟',
  'takeBack.what': 'لن تستطيع الخدمة الرد عليها بعد الآن، ويُتلف ما جرت مشاركته.',
  'takeBack.leave': 'اتركها',
  'takeBack.done': 'استُرجعت. أُتلف ما جرت مشاركته.',
};

import type { Catalogue } from '../words/define-words.js';
import type { english } from './referral.words.js';

export const words: Catalogue<keyof typeof english> = {
  refer: 'إرسال إحالة',
  'refer.to': 'إحالة إلى {name}',
  'refer.reading': 'قراءة الخدمة',
  'refer.back': 'العودة إلى الأبواب',
  'refer.notAvailable': 'لا تستقبل هذه الخدمة إحالات في الوقت الحالي.',
  'refer.opensNeed': 'الإرسال يفتح حاجة إن لم تُختر واحدة: نوع وشهر، لا أكثر.',

  facts: 'ما يوافق الشخص على مشاركته',
  'facts.none': 'لم يُقل شيء، فلا يُشارَك شيء. ستسأل الخدمة.',
  'facts.forgotten': 'بعد نصف ساعة من آخر جواب يُنسى ما قيل، ومعه ما اختير منه. لا يُشارَك شيء منه.',
  'facts.tellAgain': 'قوله من جديد',
  'facts.needed': 'المختار هو أقل ما يجب أن تعرفه هذه الخدمة. يُزال ما يفضّل الشخص الاحتفاظ به.',
  'facts.noneNeeded': 'لا تحتاج هذه الخدمة إلى معرفة أي مما قيل.',
  'facts.notNeeded':
    '{count, plural, one {قيل شيء آخر لا تحتاج إلى معرفته} two {قيل شيئان آخران لا تحتاج إلى معرفتهما} few {قيلت # أشياء أخرى لا تحتاج إلى معرفتها} many {قيل # شيئًا آخر لا تحتاج إلى معرفته} other {قيل # شيء آخر لا تحتاج إلى معرفته}}',

  waivers: 'طلب استثناء',
  'waivers.what':
    'بحسب ما قيل، هذه المعايير غير متحققة، وقد ترفض الخدمة بسببها. ويمكن أن يُطلب منها تجاوزها لهذا الشخص. والطلب نفسه يخبرها أن المعيار غير متحقق: لا يُطلب شيء إلا إذا اختير هنا.',
  'waivers.by': 'يقرّر: {who}',

  seen: 'ما ستراه {name}',
  'seen.from': 'من',
  'seen.for': 'إلى',
  'seen.nothingElse': 'لا شيء غير ذلك: لا اسم، ولا شيء عن الحاجة، ولا أين جُرّب من قبل.',

  consent: 'وافق الشخص',
  'consent.what': 'على ما ورد أعلاه بالضبط، ولهذه الخدمة وحدها.',
  'consent.lapsed': 'تغيّر ما يُشارَك منذ أن وافق الشخص. يلزم سؤاله مرة أخرى، واختيار كيف وافق من جديد.',
  'consent.missing': 'يلزم ذكر كيف وافق الشخص: دون ذلك لا يمكن إرسال شيء.',
  'consent.form': 'كيف وافق؟',
  'consent.days': 'لأي مدة؟',
  'consent.period': '{count, plural, one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',

  send: 'إرسال الإحالة',
  'send.sending': 'جارٍ الإرسال…',
  'send.waits': 'بانتظار الشبكة',
  'send.failed': 'لم تُرسل. ما اخترته ما زال هنا.',
  'send.offline': 'أنت غير متصل. لا تُحفظ إحالة على الجهاز أبدًا: تنتظر هنا حتى يمكن إرسالها.',
  'send.call': 'يمكنك الاتصال: {phone}',
  sent: 'أُرسلت إلى {name}.',

  referral: 'إحالة',
  'referral.reading': 'قراءة الإحالة',
  'referral.lookAgain': 'التحقّق من المستجدّات',
  'referral.gone': 'لا توجد إحالة كهذه لمؤسستك.',
  'referral.for': 'لأجل: {need}، {month}',
  'referral.unknown': 'الخدمة',
  'referral.phone': 'الهاتف:',
  'referral.goOn': 'مواصلة البحث عن أبواب',
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
    'إن كان الشخص قد سمع بالقبول فيلزم إخباره. ما استرجعته أنت في هذه الأثناء يبقى مغلقًا: يُرسل من جديد إن كان ما زال مطلوبًا.',
  'mistaken.look': 'رؤية ما جُرّب لهذه الحاجة',
  'referral.answer': 'الإجابة عمّا تسأل عنه الخدمة',

  takeBack: 'استرجاعها',
  'takeBack.ask': 'استرجاع هذه الإحالة؟',
  'takeBack.what': 'لن تستطيع الخدمة الرد عليها بعد الآن، ويُتلف ما جرت مشاركته.',
  'takeBack.leave': 'تركها',
  'takeBack.done': 'استُرجعت. أُتلف ما جرت مشاركته.',
};

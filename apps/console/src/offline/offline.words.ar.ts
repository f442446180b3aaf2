import type { Catalogue } from '../words/define-words.js';
import type { english } from './offline.words.js';

export const words: Catalogue<keyof typeof english> = {
  'here.heading': 'في الانتظار على هذا الجهاز',
  'kind.recordEncounter': 'لقاء',
  'kind.noteInsight': 'ملاحظة',
  'kind.openNeed': 'حاجة ستُفتح',
  'kind.skipMatch': 'باب جرى تجاوزه',
  'kind.recordBlockedReferral': 'حاجة دون باب مفتوح',
  'state.queued': 'بانتظار الإرسال',
  'state.sending': 'قيد الإرسال',
  'state.sent': 'تم الإرسال',
  'state.failed': 'تعذّر الإرسال',
  'why.offline': 'يُرسل عندما يتصل هذا الجهاز بالإنترنت من جديد. محفوظ هنا ومختوم حتى {until}.',
  'why.noAnswer': 'الخادم لا يجيب بعد، وتُعاد المحاولة تلقائيًا. محفوظ هنا ومختوم حتى {until}.',
  'why.ended': 'يُرسل بعد تسجيل الدخول من جديد. محفوظ هنا ومختوم حتى {until}.',
  'why.failed': 'لم يقبله الخادم. لم يُفقد شيء: تمكن محاولة إرساله مجددًا أو حذفه.',
  'line.waiting':
    '{count, plural, zero {لا شيء ينتظر الإرسال} one {شيء واحد هنا بانتظار الإرسال} two {شيئان هنا بانتظار الإرسال} few {# أشياء هنا بانتظار الإرسال} many {# شيئًا هنا بانتظار الإرسال} other {# شيء هنا بانتظار الإرسال}}',
  'line.failed':
    '{count, plural, zero {أُرسل كل شيء} one {تعذّر إرسال شيء واحد} two {تعذّر إرسال شيئين} few {تعذّر إرسال # أشياء} many {تعذّر إرسال # شيئًا} other {تعذّر إرسال # شيء}}',
  retry: 'محاولة إرساله',
  discard: 'حذفه',
  withoutCodeWord: 'فتحها دون الكلمة الرمزية',
  change: 'تغيير الكلمات',
  'change.words': 'الملاحظة بكلمات أخرى',
  'change.send': 'إرسالها من جديد',
  'change.sent': 'أُرسلت بالكلمات الأخرى.',
  'change.waits': 'حُفظت بالكلمات الأخرى، وتُرسل عندما يصبح ذلك ممكنًا.',
  'change.refused': 'لم تُقبل هذه المرة أيضًا، والسبب مذكور معها.',
  'change.leave': 'تركها كما كانت',
  'restored.earlier': 'بدأت هذا من قبل، وهو كما تركته.',
  'restored.otherTab': 'تابعت هذا في علامة تبويب أخرى، وهو كما تركته هناك.',
  'restored.endedInOtherTab': 'أُرسل هذا في علامة تبويب أخرى أو بدأته هناك من جديد، وهو هنا يبدأ من جديد.',
  'restored.drop': 'البدء من جديد',
  'unsent.heading': 'لم يُرسل كل شيء',
  'unsent.sentence':
    '{count, plural, zero {لا شيء ينتظر} one {شيء واحد حفظته ينتظر} two {شيئان حفظتهما ينتظران} few {# أشياء حفظتها تنتظر} many {# شيئًا حفظته ينتظر} other {# شيء حفظته ينتظر}} على هذا الجهاز. تسجيل الخروج الآن يمحو ذلك.',
  'unsent.stay': 'البقاء',
  'unsent.leave': 'تسجيل الخروج والمحو',
};

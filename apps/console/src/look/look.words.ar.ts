import type { Catalogue } from '../words/define-words.js';
import type { english } from './look.words.js';

export const words: Catalogue<keyof typeof english> = {
  askAgain: 'إعادة المحاولة',
  stillWaiting: 'ما زلنا ننتظر جوابًا.',
  askedAgain: 'أُعيدت المحاولة.',
  leave: 'إلى الصفحة الأولى',
  offline: 'لا يمكن عرض ما هنا ما دام هذا الجهاز غير متصل. سيظهر تلقائيًا عندما يعود الاتصال.',
  notFresh: 'المعروض من قبل.',
  partMissing: 'لا يمكن عرض {what} الآن: ذلك الجزء من النظام لا يستجيب. الباقي يعمل.',
  refused: 'لم يُقبل هذا. {message}',
  'status.open': 'مفتوح',
  'status.ask': 'يُسأل',
  'status.case_by_case': 'حسب الحالة',
  'status.shut': 'مغلق',
};

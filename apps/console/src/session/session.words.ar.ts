import type { Catalogue } from '../words/define-words.js';
import type { english } from './session.words.js';

export const words: Catalogue<keyof typeof english> = {
  'welcome.sentence': 'أيّ الأبواب مفتوحة للشخص الذي أمامك، وأيّها مغلق، ولماذا.',
  'welcome.locked':
    'أُقفلت الصفحة لأن أحدًا لم يستخدمها منذ مدة. ما كتبته محفوظ ومختوم على هذا الجهاز، وستجده عندما تسجّل الدخول من جديد.',
  'welcome.signIn': 'تسجيل الدخول',
  'welcome.moment': 'لحظة من فضلك…',
  'welcome.failed': 'لم ينجح تسجيل الدخول. لم يُفقد شيء؛ حاول مجددًا.',
  'welcome.unreachable': 'خدمة تسجيل الدخول لا تستجيب الآن. لم يُفقد شيء؛ حاول مجددًا بعد دقيقة.',
  'start.heading': 'تعذّر تشغيل Whichdoor',
  'start.sentence': 'تعذّر إعداد الصفحة. لم يُفقد شيء مما لديك. حاول مجددًا بعد دقيقة.',
  'start.again': 'حاول مجددًا',
  'me.failed': 'سجّلت الدخول، لكن القطاع لا يخبرنا من أنت. {problem}',
  'me.again': 'اسأل مجددًا',
  'me.waiting': 'نبحث عن هويتك',
  'ended.heading': 'انتهت جلستك',
  'ended.sentence': 'ما كتبته محفوظ ومختوم على هذا الجهاز، وستجده عندما تسجّل الدخول من جديد.',
  'ended.signIn': 'تسجيل الدخول من جديد',
  'ended.leave': 'المغادرة ومحو ما كُتب',
};

import type { Catalogue } from '../words/define-words.js';
import type { english } from './decline.words.js';

export const words: Catalogue<keyof typeof english> = {
  'declined.DOES_NOT_MEET_CRITERION': 'لم تقبل {service} لأن هذا المعيار غير متحقق: {criterion}.',
  'declined.UNDECLARED_CRITERION': 'لم تقبل {service} لسبب ليس من بين المعايير التي نشرتها.',
  'declined.NO_CAPACITY': 'لم تقبل {service} لأنه ليس لديها مكان.',
  'declined.WAITLIST_CLOSED': 'لم تقبل {service} لأن قائمة الانتظار لديها مغلقة.',
  'declined.SERVICE_NOT_PROVIDED': 'لم تقبل {service} لأنها لا تقدّم هذا.',
  'declined.ALREADY_ENROLLED': 'لم تقبل {service} لأن الشخص لديها بالفعل.',
  'declined.CLIENT_DECLINED': 'لم تقبل {service} لأن الشخص لا يريد ذلك.',
  'declined.SENT_IN_ERROR': 'لم تقبل {service} لأن الطلب أُرسل بالخطأ.',
  'ended.DOES_NOT_MEET_CRITERION':
    'كانت {service} قد قبلت ثم أنهت ذلك لأن هذا المعيار غير متحقق: {criterion}.',
  'ended.UNDECLARED_CRITERION': 'كانت {service} قد قبلت ثم أنهت ذلك لسبب ليس من بين المعايير التي نشرتها.',
  ownWords: 'بكلماتها: «{quote}»',
  'next.ALTERNATIVE_OFFERED': 'اقترحت خدمة أخرى.',
  'next.ALTERNATIVE_OFFERED.named': 'اقترحت خدمة أخرى: {alternative}.',
  'next.WARM_HANDOVER': 'سلّمت الأمر شخصيًا.',
  'next.NOTHING': 'لم تفعل شيئًا بعد ذلك.',
};

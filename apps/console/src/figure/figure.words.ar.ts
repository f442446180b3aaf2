import type { Catalogue } from '../words/define-words.js';
import type { english } from './figure.words.js';

export const words: Catalogue<keyof typeof english> = {
  opens: '{name}: {text}. كيف نشأ هذا الرقم',
  notPublished: '{text}، غير منشور',
  what: 'ما الذي يُعدّ',
  ofWhat: 'من أيّ مجموع',
  share: '{share} من {whole}.',
  when: 'أيّ أشهر',
  months: 'من {from} إلى {to}، وكلاهما محسوب',
  month: '{month}',
  running: 'لم ينتهِ {month} بعد.',
  why: 'لماذا لا يوجد رقم',
  whyWhole: 'ما هو جزء منه غير منشور.',
  whyUnsaid:
    'يعدّ أقل من خمسة طلبات، أو طلبات أقل من ثلاث مؤسسات؛ أو يمكن حساب عدد كهذا منه ومن الأرقام التي بجانبه. وقول أيّها هو السبب يكشف شيئًا بحدّ ذاته.',
  notZero: 'n.p.\u200e تعني غير منشور. وليس صفرًا: قد تكون وراءه طلبات.',
  close: 'إغلاق',
};

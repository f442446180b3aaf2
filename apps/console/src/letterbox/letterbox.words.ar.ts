import type { Catalogue } from '../words/define-words.js';
import type { english } from './letterbox.words.js';

export const words: Catalogue<keyof typeof english> = {
  'saved.heading': 'حُفظ. شكرًا لك',
  'saved.heading.undone': 'لم يُحفظ',
  'saved.sentence':
    'هو مختوم على هذا الجهاز حتى {until}، ولم يعد أحد يستطيع قراءته هنا. ينتظر تسجيل دخولك، فيظهر عندها في «اليوم» والقرار لك إن كان يُرسل.',
  'saved.undo': 'تراجع',
  'saved.undone': 'تم التراجع. لم يُحفظ منه شيء.',
  'saved.undoneElsewhere': 'لم يعد هنا ليُتراجع عنه: صاحب الجلسة المقفلة سجّل الدخول وقرّر بشأنه.',
  'saved.another': 'تدوين لقاء آخر',
  back: 'العودة إلى الصفحة المقفلة',
  closes: 'لم يستخدم أحد هذه الصفحة منذ مدة، وستُغلق خلال دقيقة. عندها يُنسى ما لم يُحفظ.',
  noLetterbox: 'لم يُحفظ هذا: صاحب الجلسة المقفلة سجّل الخروج، فلم يعد هناك من يُحفظ له.',
  noRoom: 'لم يُحفظ هذا: الجهاز لا يقبله. ما زال هنا؛ تمكن إعادة المحاولة.',
  waiting:
    'بينما كان هذا الجهاز مقفلًا {count, plural, zero {لم يُدوَّن عليه لقاء} one {دُوِّن عليه لقاء واحد} two {دُوِّن عليه لقاءان} few {دُوِّنت عليه # لقاءات} many {دُوِّن عليه # لقاءً} other {دُوِّن عليه # لقاء}}',
  'waiting.sentence': 'لم يُرسل منه شيء بعد، فربما كان الجهاز مع شخص آخر. يُرسل ما هو لك، ويُزال ما ليس لك.',
  'waiting.until': 'محفوظ هنا ومختوم حتى {until}.',
  'letter.heading': 'لقاء في {month}',
  'letter.written': 'دُوِّن',
  'letter.nothing': 'لم يُقل عنه أكثر من ذلك.',
  'letter.gave': 'ما أُعطي: {list}',
  'letter.received': 'ما استُفيد: {list}',
  'letter.reach': 'كم شخصًا آخر يصل إليه: {band}',
  'letter.barriers': 'ما الذي صعّب المجيء: {list}',
  'letter.offers': 'ما الذي عُرض: {list}',
  place: 'مكان ما يُرسل',
  placeIs: 'ما يُرسل كان في {site}.',
  send: 'إرسال',
  sendOf: 'إرسال: {letter}',
  sendAll: 'إرسال الكل',
  remove: 'إزالة',
  removeOf: 'إزالة: {letter}',
  removeAll: 'إزالة الكل',
  'ask.heading':
    '{count, plural, zero {إزالة لا شيء؟} one {إزالة هذا اللقاء؟} two {إزالة اللقاءين؟} few {إزالة # لقاءات؟} many {إزالة # لقاءً؟} other {إزالة # لقاء؟}}',
  'ask.sentence': 'لن يُحفظ منه شيء بعد ذلك، لا هنا ولا في أي مكان آخر.',
  'ask.yes': 'إزالة',
  'ask.no': 'إبقاء',
  'done.sent':
    '{count, plural, zero {لا شيء في الطريق.} one {لقاء واحد في الطريق.} two {لقاءان في الطريق.} few {# لقاءات في الطريق.} many {# لقاءً في الطريق.} other {# لقاء في الطريق.}}',
  'done.removed':
    '{count, plural, zero {لم يُزل شيء.} one {أُزيل لقاء واحد ولم يُحفظ منه شيء.} two {أُزيل لقاءان ولم يُحفظ منهما شيء.} few {أُزيلت # لقاءات ولم يُحفظ منها شيء.} many {أُزيل # لقاءً ولم يُحفظ منها شيء.} other {أُزيل # لقاء ولم يُحفظ منها شيء.}}',
  'done.elsewhere': 'سبق أن تقرّر ذلك في علامة تبويب أخرى.',
};

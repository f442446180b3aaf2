import type { Catalogue } from '../words/define-words.js';
import type { english } from './door.words.js';

const doors =
  '{count, plural, zero {لا باب} one {باب واحد} two {بابان} few {# أبواب} many {# بابًا} other {# باب}}';

export const words: Catalogue<keyof typeof english> = {
  doors: 'الأبواب',
  allServices: 'كل الخدمات',
  reading: 'قراءة الدليل',
  kept: 'لا يمكن الوصول إلى الخادم. هذه الأبواب محفوظة على هذا الجهاز كما كانت {ago}.',
  'kept.again': 'إعادة المحاولة',
  nothingListed: 'لا يدرج الدليل بابًا من هذا النوع. قد يوجد باب من نوع قريب منه.',
  nothingHere: 'لا يوجد باب من هذا النوع في هذه المنطقة.',

  sought: 'عمّ يبحث الشخص؟',
  'sought.choose': 'اختيار حاجة أو نوع خدمة',
  'sought.needs': 'حاجات مفتوحة',
  'sought.kinds': 'مجرد بحث',
  'sought.thisNeed': 'هذه الحاجة',
  'sought.place': '{place} من {of}',
  'sought.hasCodeWord': 'لها كلمة رمزية',
  'sought.byCodeWord': 'البحث عن حاجة بكلمتها الرمزية',
  'sought.nothing': 'بعد اختيار ما يبحث عنه الشخص تُرتَّب الأبواب هنا على هذا الجهاز.',
  'sought.gone': 'هذه الحاجة لم تعد موجودة أو تخص مؤسسة أخرى. يمكن اختيار ما يبحث عنه الشخص.',
  'sought.part': 'ما جُرّب لهذه الحاجة',

  area: 'أين؟',
  'area.any': 'أي منطقة',

  known: 'ما هو معروف',
  'known.nothing': 'لا شيء بعد. ما يُقال يبقى في ذاكرة هذه الصفحة ويزول معها.',
  'known.forget': 'محو الكل',
  'known.takeBack': '. تراجع',

  'question.settles': `يحسم ${doors}`,
  'question.settlesUpTo':
    '{count, plural, zero {لا يحسم بابًا} one {قد يحسم بابًا واحدًا} two {يحسم بابين على الأكثر} few {يحسم حتى # أبواب} many {يحسم حتى # بابًا} other {يحسم حتى # باب}}',
  'question.settlesBetween': 'يحسم من {worst} إلى {most} من الأبواب',
  'question.concerns': `يهم ${doors}`,
  'question.notTold': 'يفضّل عدم القول',
  'question.later': 'التخطّي الآن',
  'question.none': 'لا سؤال آخر يحسم شيئًا. الباقي تجيب عنه الخدمات.',
  'question.settled': 'لا سؤال آخر يغيّر أي الأبواب مفتوح.',
  'question.unit': 'الوحدة',
  'question.useAmount': 'استخدام هذا',
  'question.never': 'أبدًا',
  'question.noNumber': 'يلزم رقم، مثل 12 أو 0.5.',
  'question.these': 'هذه',
  'question.noneOfThese': 'لا شيء من هذه',
  'question.howLongAgo': '{what}: قبل كم ({unit})، إن عُرف',
  'question.unitAgo': 'مضت ({unit})',

  counts: 'الأبواب بحسب حالتها',
  'counts.said': 'مفتوح {open}، يُسأل {ask}، حسب الحالة {caseByCase}، مغلق {shut}.',

  'group.open': 'لا شيء مما أعلنته الخدمات يقف في الطريق.',
  'group.ask': 'ما زال هناك ما يُسأل عنه: هنا أو لدى الخدمة.',
  'group.case_by_case': 'هناك معيار قد يتجاوزه أحد لدى الخدمة.',
  'group.shut': 'معيار من معايير الخدمة يقف في الطريق.',
  'group.more': 'عرض المزيد: بقي {count, number}',

  'row.refer': 'إحالة',
  'row.refer.long': 'إحالة إلى {name}',
  'row.exception': 'طلب استثناء',
  'row.exception.long': 'طلب استثناء لدى {name}',
  'row.pass': 'لا يقبلونهم أبدًا',
  'row.pass.long': 'لا يقبلونهم أبدًا: {name}',
  'row.passed': 'محفوظ هنا: لا يقبلونهم أبدًا. يُدوَّن عند المتابعة.',
  'row.passedKept': 'محفوظ على هذا الجهاز: لا يقبلونهم أبدًا.',
  'row.takeBack': 'تراجع',
  'row.takeBack.long': 'تراجع: {name} لا تقبلهم أبدًا',
  'row.noPhone': 'لا هاتف مدرجًا.',
  'row.confirmed': 'تأكّدت البيانات {ago}',

  closed: 'مغلقة مؤقتًا: {count, number}',
  'closed.what': 'لا تقبل أحدًا الآن أيًّا كانت معاييرها. وهي وحدها تعرف إلى متى.',

  passHint:
    '«لا يقبلونهم أبدًا» لمسة واحدة. تُحفظ هنا دون أي شيء عن الشخص، ويمكن التراجع عنها. عند مغادرة هذه الصفحة، أو بعد نصف ساعة على الأكثر، تُدوَّن وتبقى.',
  passed: 'محفوظ هنا: {name} لا تقبلهم أبدًا. يُدوَّن عند مغادرة هذه الصفحة، ويمكن التراجع حتى ذلك الحين.',
  'passed.kept':
    'محفوظ على هذا الجهاز: {name} لا تقبلهم أبدًا. يُدوَّن بعد مغادرة هذه الصفحة، حالما يجيب الخادم.',
  'passed.takenBack': 'جرى التراجع. لم يُدوَّن شيء عن {name}.',
  'passed.stays': 'فات وقت التراجع: دُوّن أن {name} لا تقبلهم أبدًا.',
  'passed.not': 'لم يُدوَّن ذلك.',
  'passed.leave': 'تركه',

  'why.everybody': 'تقول إن الجميع مرحّب بهم.',
  'why.allMet': 'كل معيار أعلنته متحقق.',
  'why.noGate': 'لا معيار من معاييرها يمنع أحدًا.',
  'why.nothingDeclared': 'لم تقل من تقبل: يلزم السؤال.',
  'why.missing': 'غير معروف بعد: {what}.',
  'why.more': '{count} غيرها',
  'why.otherRules':
    '{count, plural, zero {} one {ومعيار آخر أيضًا.} two {ومعياران آخران أيضًا.} few {و# معايير أخرى أيضًا.} many {و# معيارًا آخر أيضًا.} other {و# معيار آخر أيضًا.}}',

  ownWords: 'بكلماتها هي',
  'ownWords.none': 'لم يدوّن أحد كلماتها.',
  'ownWords.rules': 'معاييرها',
  'ownWords.phone': 'الهاتف:',
  'ownWords.handOut': 'ورقة للطباعة',
  'ownWords.handOut.long': 'ورقة للطباعة: {name}',

  none: 'لا باب من هذا النوع مفتوح',
  'none.allTried': 'جُرّب كل باب من هذا النوع',
  'none.allTriedButClosed': 'جُرّب كل باب من هذا النوع غير مغلق مؤقتًا',
  'none.closed': 'ما هو مدرج مغلق مؤقتًا، وهو أدناه مع هاتفه.',
  'none.closedToo':
    '{count, plural, zero {} one {وباب آخر مغلق مؤقتًا، وهو في الآخر.} two {وبابان آخران مغلقان مؤقتًا، وهما في الآخر.} few {و# أبواب أخرى مغلقة مؤقتًا، وهي في الآخر.} many {و# بابًا آخر مغلقة مؤقتًا، وهي في الآخر.} other {و# باب آخر مغلقة مؤقتًا، وهي في الآخر.}}',
  'none.tried': 'ما نتج عن كل منها أدناه. يمكن سؤال خدمة مرة أخرى بالهاتف.',
  'none.anywhere': 'البحث في أي منطقة',
  'none.aboutServices': 'هذه فجوة في القطاع، ولا تقول شيئًا عن الشخص.',
  'none.why': 'ما الذي يتوقف عليه الأمر',
  'none.wouldOpen':
    '{count, plural, one {لولا هذا المعيار لكان مفتوحًا: {names}.} other {لولا هذه المعايير لكان مفتوحًا: {names}.}}',
  'none.written': 'دُوّنت: تُحسب هذه الفجوة الآن بالشهر والمعيار، وليس فيها شيء مما قيل.',
  'none.writtenUnlisted': 'دُوّن لهذه الحاجة: لا يوجد باب كهذا.',
  'none.writtenBefore': 'دُوّن: لا باب كان مفتوحًا لهذه الحاجة.',
  'none.held': 'تُدوَّن هذه الفجوة بعد لحظات أو عند المتابعة. يمكن التراجع عن إجابة خاطئة.',
  'none.heldUnlisted': 'بعد لحظات أو عند المتابعة يُدوَّن لهذه الحاجة أن لا باب كهذا.',
  'none.heldClosed': 'بعد لحظات أو عند المتابعة يُدوَّن لهذه الحاجة أن لا باب كان مفتوحًا.',
  'none.kept': 'محفوظ على هذا الجهاز: تُدوَّن هذه الفجوة حالما يجيب الخادم.',
  'none.notWritten': 'لم يُدوَّن شيء لأن لا حاجة مفتوحة. الحاجة نوع وشهر والمنطقة التي يُبحث فيها، لا أكثر.',
  'none.writeDown': 'فتح حاجة وتدوين الفجوة',
  'none.notWrittenYet': 'لم تُدوَّن الفجوة.',
  'none.writeAgain': 'تدوينها',
  'none.exception': 'يمكن طلب استثناء من كل باب مغلق أدناه.',
  'none.surely': 'لا باب مفتوح يقينًا بعد. قد يكون أحد الأبواب تحت «يُسأل» مفتوحًا.',
  'none.onlyCaseByCase': 'لا باب مفتوح يقينًا. يمكن طلب استثناء ممن يقرّر حسب الحالة.',
  net: 'هذه تقبل الجميع',
  'net.reading': 'قراءة من يقبل الجميع',
  'net.part': 'من يقبل الجميع',
  'net.none': 'لم تقل أي خدمة إنها تقبل الجميع.',
  'net.noneNear': 'لا شيء منها قريب.',
  'net.elsewhere':
    '{count, plural, zero {لا شيء في مكان آخر} one {واحدة أخرى في مكان آخر} two {اثنتان أخريان في مكان آخر} few {# أخرى في مكان آخر} many {# أخرى في مكان آخر} other {# أخرى في مكان آخر}}',
};

import type { Catalogue } from '../words/define-words.js';
import type { english } from './door.words.js';

const doors =
  '{count, plural, zero {لا باب} one {باب واحد} two {بابان} few {# أبواب} many {# بابًا} other {# باب}}';

export const words: Catalogue<keyof typeof english> = {
  doors: 'الأبواب',
  allServices: 'كل الخدمات',
  reading: 'قراءة الدليل',
  kept: 'لا يمكن الوصول إلى القطاع. هذه الأبواب محفوظة على هذا الجهاز كما كانت {ago}.',
  nothingListed: 'لا يدرج الدليل بابًا من هذا النوع. جرّب نوعًا قريبًا منه.',
  nothingHere: 'لا يوجد باب من هذا النوع في هذه المنطقة. ابحث في أي منطقة.',

  sought: 'عمّ يبحث الشخص؟',
  'sought.choose': 'اختر احتياجًا أو نوع خدمة',
  'sought.needs': 'احتياجات مفتوحة',
  'sought.kinds': 'مجرد بحث',
  'sought.thisNeed': 'هذا الاحتياج',
  'sought.nothing': 'اختر ما يبحث عنه الشخص، فتُرتَّب الأبواب هنا على هذا الجهاز.',
  'sought.gone': 'هذا الاحتياج لم يعد موجودًا أو يخص مؤسسة أخرى. اختر ما يبحث عنه الشخص.',
  'sought.part': 'ما جُرّب لهذا الاحتياج',

  area: 'أين؟',
  'area.any': 'أي منطقة',

  known: 'ما هو معروف',
  'known.nothing': 'لا شيء بعد. ما يُقال يبقى في ذاكرة هذه الصفحة ويزول معها.',
  'known.forget': 'انسَ الكل',
  'known.takeBack': '. تراجع',

  'question.settles': `يحسم ${doors}`,
  'question.settlesUpTo': `يحسم حتى ${doors}`,
  'question.settlesBetween': 'يحسم من {worst} إلى {most} من الأبواب',
  'question.concerns': `يهم ${doors}`,
  'question.notTold': 'يفضّل عدم القول',
  'question.later': 'تخطَّ الآن',
  'question.none': 'لا سؤال آخر يحسم شيئًا. الباقي تجيب عنه الخدمات.',
  'question.unit': 'الوحدة',
  'question.thatIsIt': 'هذا هو',
  'question.never': 'أبدًا',
  'question.noNumber': 'اكتب رقمًا، مثل 12 أو 0.5.',
  'question.these': 'هذه',
  'question.noneOfThese': 'لا شيء من هذه',
  'question.howLongAgo': '{what}: قبل كم ({unit})، إن عُرف',
  'question.unitAgo': 'مضت ({unit})',

  counts: 'الأبواب بحسب حالتها',
  'counts.said': 'مفتوح {open}، اسأل {ask}، حسب الحالة {caseByCase}، مغلق {shut}.',

  'group.open': 'لا شيء مما أعلنته الخدمات يقف في الطريق.',
  'group.ask': 'ما زال هناك ما يُسأل عنه: هنا أو لدى الخدمة.',
  'group.case_by_case': 'هناك قاعدة قد يتجاوزها أحد لدى الخدمة.',
  'group.shut': 'قاعدة من قواعد الخدمة تقف في الطريق.',
  'group.more': 'أظهر المزيد: بقي {count}',

  'row.refer': 'إحالة',
  'row.refer.long': 'إحالة إلى {name}',
  'row.exception': 'اطلب استثناءً',
  'row.exception.long': 'اطلب استثناءً لدى {name}',
  'row.pass': 'لا يقبلونهم أبدًا',
  'row.pass.long': 'لا يقبلونهم أبدًا: {name}',
  'row.closed': 'مغلق مؤقتًا.',
  'row.places':
    '{count, plural, zero {لا مكان شاغر} one {مكان شاغر واحد} two {مكانان شاغران} few {# أماكن شاغرة} many {# مكانًا شاغرًا} other {# مكان شاغر}}',
  'row.confirmed': 'أُكّد {ago}',

  passHint: '«لا يقبلونهم أبدًا» لمسة واحدة. تُدوَّن كما هي، دون أي شيء عن الشخص، ولا يمكن التراجع عنها.',
  passed: 'دُوّن: {name} لا تقبلهم أبدًا. صار الباب بين ما جُرّب.',
  'passed.kept': 'محفوظ على هذا الجهاز: {name} لا تقبلهم أبدًا. يُدوَّن حالما يجيب الخادم.',
  'passed.not': 'لم يُدوَّن ذلك.',

  'why.everybody': 'تقول إن الجميع مرحّب بهم.',
  'why.allMet': 'كل قاعدة أعلنتها متحققة.',
  'why.noGate': 'لا قاعدة من قواعدها تمنع أحدًا.',
  'why.nothingDeclared': 'لم تقل من تقبل: اسأل.',
  'why.missing': 'غير معروف بعد: {what}.',
  'why.more': '{count} غيرها',
  'why.otherRules':
    '{count, plural, zero {} one {وقاعدة أخرى أيضًا.} two {وقاعدتان أخريان أيضًا.} few {و# قواعد أخرى أيضًا.} many {و# قاعدة أخرى أيضًا.} other {و# قاعدة أخرى أيضًا.}}',

  ownWords: 'بكلماتها هي',
  'ownWords.none': 'لم يدوّن أحد كلماتها.',
  'ownWords.rules': 'قواعدها',
  'ownWords.phone': 'الهاتف:',
  'ownWords.handOut': 'ورقة للطباعة',
  'ownWords.handOut.long': 'ورقة للطباعة: {name}',

  none: 'لا باب من هذا النوع مفتوح',
  'none.aboutServices': 'هذه فجوة في القطاع، ولا تقول شيئًا عن الشخص.',
  'none.why': 'ما الذي يتوقف عليه الأمر',
  'none.wouldOpen':
    '{count, plural, one {دون هذه القاعدة يُفتح: {names}.} other {دون هذه القواعد يُفتح: {names}.}}',
  'none.written': 'دُوّنت: تُحسب هذه الفجوة الآن بالشهر والقاعدة، وليس فيها شيء مما قيل.',
  'none.notWritten': 'لم يُدوَّن شيء لأن لا احتياج مفتوح. الاحتياج نوع وشهر والمنطقة التي تبحث فيها، لا أكثر.',
  'none.writeDown': 'افتح احتياجًا ودوّنها',
  'none.notWrittenYet': 'لم تُدوَّن الفجوة.',
  'none.writeAgain': 'دوّنها',
  'none.exception': 'يمكن طلب استثناء من كل باب أدناه.',
  'none.surely': 'لا باب مفتوح يقينًا بعد. قد تكون الأبواب التي تُسأل مفتوحة.',
  'none.onlyCaseByCase': 'لا باب مفتوح يقينًا. يمكن طلب استثناء ممن يقرّر حسب الحالة.',
  net: 'هذه تقبل الجميع',

  tried: 'ما جُرّب لهذا الاحتياج',
  'tried.unknown': 'خدمة لم تعد مدرجة',
  'tried.stays': 'الأبواب التي جرى تجاوزها تبقى مدوّنة، ليرى المخططون ما لا يُظهره أي رفض.',
};

import type { ArabicCatalogue } from './words.js';

/** Translated by a machine. */
export const SUBSTANCE_USE_IN_ARABIC: ArabicCatalogue = {
  currently_using: {
    question: 'هل هناك استخدام للكحول أو مخدرات أخرى في الوقت الحالي؟',
    label: 'الاستخدام الحالي',
    phrase: 'يستخدم الكحول أو مخدرات أخرى حاليًا',
  },
  ever_used: {
    question: 'هل كان الكحول أو المخدرات الأخرى مصدر قلق لك في أي وقت؟',
    label: 'استخدام المواد في الماضي أو الحاضر',
    phrase: 'يكون لديه تاريخ من استخدام المواد',
  },
  days_since_last_use: {
    question: 'كم مضى على آخر استخدام؟',
    label: 'الوقت منذ آخر استخدام',
    phrase: 'يكون قد مضى دون استخدام {value}',
  },
  intoxicated_at_contact: {
    question: 'هل قد يكون هناك تأثير لمادة ما عند وصولك؟',
    label: 'الوصول تحت تأثير مادة',
    phrase: 'يصل تحت تأثير مواد',
  },
  negative_urine_screen: {
    question: 'هل يمكنك تقديم فحص بول لا يُظهر أي مخدرات؟',
    label: 'فحص بول خالٍ من المخدرات',
    phrase: 'يكون فحص بوله خاليًا من المخدرات',
  },
  injects: {
    question: 'هل هناك استخدام بالحقن في الوقت الحالي؟',
    label: 'الاستخدام بالحقن',
    phrase: 'يستخدم بالحقن حاليًا',
  },
  substances: {
    question: 'ما هي المواد التي يهمك الحصول على دعم بشأنها؟',
    label: 'المواد المطلوب الدعم بشأنها',
    phrase: 'يطلب دعمًا بشأن {value}',
    values: {
      alcohol: 'الكحول',
      cannabis: 'القنّب',
      methamphetamine: 'الميثامفيتامين',
      amphetamine: 'أمفيتامينات أخرى',
      heroin: 'الهيروين',
      opioids: 'أفيونيات أخرى',
      benzodiazepines: 'البنزوديازيبينات',
      ghb: 'GHB',
      ketamine: 'الكيتامين',
      mdma: 'MDMA',
      cocaine: 'الكوكايين',
      solvents: 'المذيبات',
    },
  },
  withdrawal_completed: {
    question: 'هل انتهت مرحلة الانسحاب (التخلص من السموم)؟',
    label: 'انتهاء مرحلة الانسحاب',
    phrase: 'يكون قد أنهى مرحلة الانسحاب',
  },
  in_recovery: {
    question: 'هل وضعك الآن هو التعافي في رأيك؟',
    label: 'التعافي',
    phrase: 'يكون في مرحلة التعافي',
  },
  in_substance_treatment: {
    question: 'هل لديك الآن علاج متعلق باستخدام المواد؟',
    label: 'علاج جارٍ متعلق باستخدام المواد',
    phrase: 'يكون في علاج متعلق باستخدام المواد',
  },
  program_completed: {
    question: 'هل سبق لك إكمال برنامج علاجي؟',
    label: 'برنامج علاجي مكتمل',
    phrase: 'يكون قد أكمل برنامجًا علاجيًا',
  },
  opioid_treatment: {
    question: 'هل لديك علاج بالأفيونيات، مثل الميثادون أو البوبرينورفين؟',
    label: 'العلاج بالأفيونيات',
    phrase: 'يكون علاجه {value}',
    values: {
      none: 'بلا أفيونيات',
      methadone: 'بالميثادون',
      buprenorphine: 'بالبوبرينورفين',
      depot: 'بالبوبرينورفين المديد المفعول',
    },
  },
  opioid_treatment_dose: {
    question: 'ما هي جرعتك اليومية؟',
    label: 'جرعة العلاج بالأفيونيات',
    phrase: 'تكون جرعته اليومية من العلاج بالأفيونيات {value}',
  },
  opioid_treatment_stable: {
    question: 'منذ متى لم تتغير جرعتك؟',
    label: 'مدة ثبات الجرعة',
    phrase: 'تكون جرعته من العلاج بالأفيونيات ثابتة منذ {value}',
  },
  takes_benzodiazepines: {
    question: 'هل أدويتك تشمل البنزوديازيبينات؟',
    label: 'تناول البنزوديازيبينات',
    phrase: 'يتناول البنزوديازيبينات',
  },
  takes_medication_as_prescribed: {
    question: 'هل تناولك للأدوية هو كما وصفها الطبيب؟',
    label: 'تناول الأدوية كما وُصفت',
    phrase: 'يتناول أدويته كما وُصفت',
  },
};

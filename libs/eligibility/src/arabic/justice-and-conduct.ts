import type { ArabicCatalogue } from './words.js';

const offences = {
  sexual: 'جريمة جنسية',
  arson: 'إحراق متعمد',
  violence: 'العنف',
  drug_supply: 'توريد المخدرات',
  felony: 'جناية',
  misdemeanor: 'جنحة',
  other: 'مخالفة أخرى',
};

/** Translated by a machine. */
export const JUSTICE_AND_CONDUCT_IN_ARABIC: ArabicCatalogue = {
  convictions: {
    question: 'هل صدر بحقك حكم بسبب أي مما يلي، ومتى كان ذلك؟',
    label: 'أحكام سابقة',
    phrase: 'يكون قد صدر بحقه حكم بسبب {value}',
    values: offences,
  },
  pending_charges: {
    question: 'هل هناك تهم ما زالت أمام المحكمة؟',
    label: 'تهم قيد النظر',
    phrase: 'تكون بحقه تهم قيد النظر بسبب {value}',
    values: offences,
  },
  bail: {
    question: 'هل هناك إفراج عنك بكفالة؟',
    label: 'الكفالة',
    phrase: 'تكون كفالته: {value}',
    values: {
      none: 'لا توجد كفالة',
      police: 'كفالة من الشرطة',
      local_court: 'كفالة من المحكمة المحلية',
      supreme: 'كفالة من المحكمة العليا',
    },
  },
  on_remand: {
    question: 'هل هناك توقيف احتياطي بحقك؟',
    label: 'التوقيف الاحتياطي',
    phrase: 'يكون موقوفًا احتياطيًا',
  },
  electronic_monitoring: {
    question: 'هل عليك وضع جهاز مراقبة إلكترونية؟',
    label: 'المراقبة الإلكترونية',
    phrase: 'يكون تحت المراقبة الإلكترونية',
  },
  court_during_stay: {
    question: 'هل لديك مواعيد في المحكمة في الأشهر القادمة؟',
    label: 'مواعيد محكمة خلال الإقامة',
    phrase: 'تكون لديه مواعيد في المحكمة خلال الإقامة',
  },
  times_arrested: {
    question: 'كم مرة جرى توقيفك؟',
    label: 'عدد مرات التوقيف',
    phrase: 'يكون عدد مرات توقيفه {value}',
  },
  criminal_history_report: {
    question: 'هل يمكنك إحضار تقرير عن السجل العدلي؟',
    label: 'تقرير عن السجل العدلي',
    phrase: 'يُحضر تقريرًا عن السجل العدلي',
  },
  protected_person_area: {
    question: 'إذا كان هناك أمر يحمي شخصًا منك، ففي أي منطقة يعيش هذا الشخص؟',
    label: 'منطقة شخص يحميه أمر',
    phrase: 'يكون بحقه أمر يحمي شخصًا في {value}',
  },
  protective_order_against: {
    question: 'هل هناك أمر يحمي شخصًا منك؟',
    label: 'أمر يحمي شخصًا آخر',
    phrase: 'يكون بحقه أمر يحمي شخصًا آخر',
  },
  known_to_current_resident: {
    question: 'هل لديك معرفة بشخص يعيش هناك الآن؟',
    label: 'معرفة أحد المقيمين الحاليين',
    phrase: 'يعرف أحد المقيمين الحاليين',
  },
  willing_to_abstain: {
    question: 'هل لديك استعداد للبقاء دون كحول أو مخدرات أخرى خلال وجودك هناك؟',
    label: 'البقاء دون استخدام خلال الإقامة',
    phrase: 'يكون مستعدًا للبقاء دون كحول أو مخدرات أخرى',
  },
  wants_recovery: {
    question: 'هل لديك رغبة في التعافي؟',
    label: 'الرغبة في التعافي',
    phrase: 'يرغب في التعافي',
  },
  weekly_phone_in: {
    question: 'هل يمكنك الاتصال كل أسبوع خلال الانتظار؟',
    label: 'اتصال أسبوعي خلال الانتظار',
    phrase: 'يتصل كل أسبوع خلال الانتظار',
  },
  lease_signed: {
    question: 'هل لديك استعداد لتوقيع عقد إيجار؟',
    label: 'توقيع عقد إيجار',
    phrase: 'يوقّع عقد إيجار',
  },
  months_since_previous_discharge: {
    question: 'هل سبقت لك مغادرة هذه الخدمة؟ ومتى كان ذلك؟',
    label: 'الوقت منذ مغادرة سابقة لهذه الخدمة',
    phrase: 'يكون قد مضى على مغادرته السابقة لهذه الخدمة {value}',
  },
  asked_to_stay_away: {
    question: 'هل طلبت منك هذه الخدمة عدم القدوم إليها؟',
    label: 'طلب سابق بعدم القدوم',
    phrase: 'يكون قد طُلب منه عدم القدوم',
  },
  recent_aggression: {
    question: 'هل حدث في الفترة الأخيرة سلوك مؤذٍ للآخرين؟',
    label: 'سلوك قد يؤذي الآخرين',
    phrase: 'يصدر عنه سلوك قد يؤذي الآخرين',
  },
  intake_interview: {
    question: 'هل لديك استعداد للمشاركة في مقابلة؟',
    label: 'مقابلة قبول',
    phrase: 'يشارك في مقابلة قبول',
  },
  phone_call: { question: 'هل يمكنك الاتصال بهم أولًا؟', label: 'اتصال هاتفي', phrase: 'يتصل أولًا' },
  referral_source: {
    question: 'من سيقوم بإحالتك؟',
    label: 'جهة الإحالة',
    phrase: 'تكون إحالته من {value}',
    values: {
      self: 'الشخص نفسه',
      family: 'العائلة أو الأصدقاء',
      general_practitioner: 'طبيب عام',
      hospital: 'مستشفى',
      mental_health_service: 'خدمة للصحة النفسية',
      treatment_service: 'خدمة علاجية',
      peer_organisation: 'منظمة أقران',
      community_service: 'خدمة مجتمعية',
      corrections: 'الخدمات الإصلاحية',
      police: 'الشرطة',
      court: 'محكمة',
      employment_service: 'خدمة توظيف',
      rehabilitation_agency: 'وكالة تأهيل',
    },
  },
};

import type { ArabicCatalogue } from './words.js';

/** Translated by a machine. */
export const PLACE_AND_MEANS_IN_ARABIC: ArabicCatalogue = {
  residence_area: {
    question: 'في أي منطقة سكنك أو إقامتك؟',
    label: 'مكان السكن',
    phrase: 'يسكن في {value}',
  },
  residence_months: {
    question: 'منذ متى وأنت هناك؟',
    label: 'مدة السكن في المنطقة',
    phrase: 'يكون ساكنًا في المنطقة منذ {value}',
  },
  citizen: {
    question: 'هل لديك جنسية هذا البلد؟',
    label: 'الجنسية',
    phrase: 'يحمل جنسية هذا البلد',
  },
  visa: {
    question: 'ما نوع تأشيرتك أو إقامتك؟',
    label: 'التأشيرة',
    phrase: 'يكون وضع إقامته: {value}',
    values: {
      citizen: 'مواطنة',
      permanent: 'إقامة دائمة',
      temporary: 'تأشيرة مؤقتة',
      asylum: 'طلب لجوء',
      none: 'بدون تأشيرة',
    },
  },
  medicare_eligible: {
    question: 'هل لديك تأمين صحي حكومي؟',
    label: 'التأمين الصحي الحكومي',
    phrase: 'يحق له التأمين الصحي الحكومي',
  },
  homeless: {
    question: 'هل أنت بدون مسكن خاص بك في الوقت الحالي؟',
    label: 'عدم وجود مسكن',
    phrase: 'يكون بدون مسكن',
  },
  safe_home: {
    question: 'هل لديك مكان آمن للإقامة؟',
    label: 'مكان آمن للإقامة',
    phrase: 'يكون لديه مكان آمن للإقامة',
  },
  substance_free_home: {
    question: 'هل مكان إقامتك خالٍ من الكحول والمخدرات الأخرى؟',
    label: 'مسكن خالٍ من المواد',
    phrase: 'يكون مسكنه خاليًا من الكحول والمخدرات الأخرى',
  },
  support_person: {
    question: 'هل هناك شخص يمكنه البقاء معك ومساعدتك؟',
    label: 'شخص داعم',
    phrase: 'يكون لديه شخص داعم',
  },
  exit_address: {
    question: 'هل لديك مكان للذهاب إليه بعد ذلك؟',
    label: 'مكان للذهاب إليه بعد ذلك',
    phrase: 'يكون لديه مكان للذهاب إليه بعد ذلك',
  },
  months_since_eviction: {
    question: 'هل حدث إخلاء لك من مسكن؟ ومتى كان ذلك؟',
    label: 'الوقت منذ إخلاء من مسكن',
    phrase: 'يكون قد مضى دون إخلاء من مسكن {value}',
  },
  credit_score: {
    question: 'ما هو تصنيفك الائتماني؟',
    label: 'التصنيف الائتماني',
    phrase: 'يكون تصنيفه الائتماني {value}',
  },
  yearly_income: {
    question: 'ما هو الدخل السنوي لأسرتك؟',
    label: 'الدخل السنوي للأسرة',
    phrase: 'يكون الدخل السنوي لأسرته {value}',
  },
  income_percent_of_poverty_line: {
    question: 'كم يبلغ دخل أسرتك بالمقارنة مع خط الفقر؟',
    label: 'الدخل بالمقارنة مع خط الفقر',
    phrase: 'تكون نسبة دخله إلى خط الفقر {value}',
  },
  stable_income: {
    question: 'هل لديك دخل منتظم؟',
    label: 'دخل منتظم',
    phrase: 'يكون لديه دخل منتظم',
  },
  fee_percent_of_income: {
    question: 'ما الجزء الذي يمكنك دفعه من دخلك كرسوم؟',
    label: 'الرسوم كجزء من الدخل',
    phrase: 'يدفع من دخله {value}',
  },
  photo_id: {
    question: 'هل يمكنك إحضار هوية تحمل صورة؟',
    label: 'هوية تحمل صورة',
    phrase: 'يُحضر هوية تحمل صورة',
  },
  concession_card: {
    question: 'هل لديك بطاقة تخفيضات؟',
    label: 'بطاقة تخفيضات',
    phrase: 'يُحضر بطاقة تخفيضات',
  },
  proof_of_abstinence: {
    question: 'هل يمكنك إحضار إثبات لمدة عدم الاستخدام؟',
    label: 'إثبات مدة عدم الاستخدام',
    phrase: 'يُحضر إثباتًا لمدة عدم الاستخدام',
  },
  discharge_paper: {
    question: 'هل يمكنك إحضار وثيقة التسريح؟',
    label: 'وثيقة التسريح',
    phrase: 'يُحضر وثيقة التسريح',
  },
  marriage_certificate: {
    question: 'هل يمكنك إحضار عقد الزواج؟',
    label: 'عقد الزواج',
    phrase: 'يُحضر عقد الزواج',
  },
  birth_certificate: {
    question: 'هل يمكنك إحضار شهادة ميلاد؟',
    label: 'شهادة ميلاد',
    phrase: 'يُحضر شهادة ميلاد',
  },
};

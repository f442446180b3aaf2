import type { ArabicCatalogue } from './words.js';

/** Translated by a machine. */
export const PERSON_AND_HOUSEHOLD_IN_ARABIC: ArabicCatalogue = {
  age: { question: 'كم عمرك؟', label: 'العمر', phrase: 'يكون العمر {value}' },
  gender: {
    question: 'ما هو نوعك الاجتماعي؟',
    label: 'النوع الاجتماعي',
    phrase: 'يكون النوع الاجتماعي: {value}',
    values: { woman: 'امرأة', man: 'رجل', non_binary: 'غير ثنائي', other: 'نوع اجتماعي آخر' },
  },
  aboriginal_or_torres_strait_islander: {
    question: 'هل أنت من السكان الأصليين أو من سكان جزر مضيق توريس؟',
    label: 'الانتماء إلى السكان الأصليين أو سكان جزر مضيق توريس',
    phrase: 'يكون من السكان الأصليين أو من سكان جزر مضيق توريس',
  },
  veteran: {
    question: 'هل سبقت لك الخدمة في القوات المسلحة؟',
    label: 'خدمة سابقة في القوات المسلحة',
    phrase: 'يكون من قدامى المحاربين',
  },
  lgbtiq: {
    question: 'هل أنت من مجتمع الميم (LGBTIQ+)؟',
    label: 'الانتماء إلى مجتمع الميم (LGBTIQ+)',
    phrase: 'يكون من مجتمع الميم (LGBTIQ+)',
  },
  children_with_them: {
    question: 'هل سيكون معك أطفال؟',
    label: 'قدوم أطفال مع الشخص',
    phrase: 'يأتي معه أطفال',
  },
  oldest_child_age: {
    question: 'كم عمر أكبر طفل سيكون معك؟',
    label: 'عمر أكبر طفل',
    phrase: 'يكون عمر أكبر طفل معه {value}',
  },
  oldest_boy_age: {
    question: 'كم عمر أكبر صبي سيكون معك؟',
    label: 'عمر أكبر صبي',
    phrase: 'يكون عمر أكبر صبي معه {value}',
  },
  has_children: { question: 'هل لديك أطفال؟', label: 'وجود أطفال', phrase: 'يكون لديه أطفال' },
  as_couple: {
    question: 'هل سيكون القدوم مع شريك أو شريكة؟',
    label: 'القدوم كزوجين',
    phrase: 'يأتي مع شريك أو شريكة',
  },
  has_pet: {
    question: 'هل سيكون معك حيوان أليف؟',
    label: 'إحضار حيوان أليف',
    phrase: 'يُحضر حيوانًا أليفًا',
  },
  household_size: {
    question: 'كم عدد الأشخاص الذين يعيشون في منزلك؟',
    label: 'عدد أفراد المنزل',
    phrase: 'يكون عدد أفراد منزله {value}',
  },
  marital_status: {
    question: 'ما هي حالتك الاجتماعية؟',
    label: 'الحالة الاجتماعية',
    phrase: 'تكون حالته الاجتماعية: {value}',
    values: {
      single: 'بدون زواج',
      married: 'متزوج أو متزوجة',
      separated: 'منفصل أو مطلّق',
      widowed: 'أرمل أو أرملة',
    },
  },
};

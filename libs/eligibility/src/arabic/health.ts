import type { ArabicCatalogue } from './words.js';

const severity = { none: 'منعدمة', mild: 'خفيفة', moderate: 'متوسطة', severe: 'شديدة' };

/** Translated by a machine. */
export const HEALTH_IN_ARABIC: ArabicCatalogue = {
  mental_health_condition: {
    question: 'هل لديك حالة صحية نفسية؟',
    label: 'حالة صحية نفسية',
    phrase: 'يعيش مع حالة صحية نفسية',
  },
  mental_health_severity: {
    question: 'ما شدة تأثير صحتك النفسية في أيامك؟',
    label: 'شدة الحالة النفسية',
    phrase: 'تكون شدة حالته النفسية {value}',
    values: severity,
  },
  active_psychosis: {
    question: 'هل لديك نوبة ذهان في الوقت الحالي؟',
    label: 'ذهان في الوقت الحالي',
    phrase: 'يمر بنوبة ذهان',
  },
  days_since_suicide_attempt: {
    question: 'هل حدثت محاولة لإنهاء حياتك؟ ومتى كان ذلك؟',
    label: 'الوقت منذ محاولة لإنهاء الحياة',
    phrase: 'يكون قد مضى دون محاولة لإنهاء حياته {value}',
  },
  connected_with_mental_health_provider: {
    question: 'هل لديك متابعة مع أخصائي أو طبيب للصحة النفسية؟',
    label: 'متابعة لدى مقدم رعاية نفسية',
    phrase: 'يكون على صلة بمقدم رعاية للصحة النفسية',
  },
  mental_health_report: {
    question: 'هل يمكنك إحضار تقرير عن الصحة النفسية؟',
    label: 'تقرير عن الصحة النفسية',
    phrase: 'يُحضر تقريرًا عن الصحة النفسية',
  },
  seizure_history: {
    question: 'هل حدثت لك نوبة تشنج في أي وقت؟',
    label: 'نوبة تشنج سابقة',
    phrase: 'تكون قد حدثت له نوبة تشنج',
  },
  withdrawal_severity: {
    question: 'ما مدى صعوبة الانسحاب في توقعك؟',
    label: 'شدة الانسحاب المتوقعة',
    phrase: 'تكون شدة الانسحاب المتوقعة {value}',
    values: severity,
  },
  pregnant: { question: 'هل أنت حامل؟', label: 'الحمل', phrase: 'تكون حاملًا' },
  low_risk_pregnancy: {
    question: 'هل قالت القابلة أو الطبيب إن الحمل منخفض الخطورة؟',
    label: 'حمل منخفض الخطورة',
    phrase: 'يكون الحمل منخفض الخطورة',
  },
  independent_mobility: {
    question: 'هل يمكنك التنقل دون مساعدة؟',
    label: 'التنقل دون مساعدة',
    phrase: 'يتنقل دون مساعدة',
  },
  independent_self_care: {
    question: 'هل يمكنك الاغتسال وارتداء الملابس وتناول الطعام دون مساعدة؟',
    label: 'العناية بالنفس',
    phrase: 'يعتني بنفسه في حياته اليومية',
  },
  cognitive_impairment: {
    question: 'هل لديك صعوبة في الذاكرة أو التفكير، مثلًا بعد إصابة في الرأس؟',
    label: 'صعوبة في الذاكرة أو التفكير',
    phrase: 'تكون صعوبة الذاكرة أو التفكير لديه {value}',
    values: severity,
  },
  conditions: {
    question: 'هل لديك أي من هذه الحالات الصحية؟',
    label: 'حالات صحية',
    phrase: 'يعيش مع {value}',
    values: {
      hiv: 'فيروس نقص المناعة البشرية',
      aids: 'الإيدز',
      hepatitis_c: 'التهاب الكبد C',
      tuberculosis: 'السل',
      epilepsy: 'الصرع',
      diabetes: 'السكري',
      disability: 'إعاقة',
    },
  },
  infectious_tuberculosis: {
    question: 'هل قال طبيب إن لديك سلًا يمكن أن ينتقل إلى الآخرين؟',
    label: 'سل معدٍ',
    phrase: 'يكون لديه سل معدٍ',
  },
  medical_assessment: {
    question: 'هل لديك استعداد لإجراء تقييم طبي؟',
    label: 'تقييم طبي',
    phrase: 'يُجري تقييمًا طبيًا',
  },
  tuberculosis_screening: {
    question: 'هل لديك استعداد لإجراء فحص للسل؟',
    label: 'فحص للسل',
    phrase: 'يُجري فحصًا للسل',
  },
};

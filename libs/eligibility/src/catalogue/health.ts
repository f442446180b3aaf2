import { define } from './define.js';

const mind = define('MENTAL_HEALTH');
const medical = define('MEDICAL');

const sensitive = true;
const severity = { none: 'none', mild: 'mild', moderate: 'moderate', severe: 'severe' };

export const HEALTH = [
  mind.yesNo(
    'mental_health_condition',
    {
      question: 'Do you live with a mental health condition?',
      label: 'a mental health condition',
      phrase: 'live with a mental health condition',
    },
    { sensitive },
  ),
  mind.scale(
    'mental_health_severity',
    severity,
    {
      question: 'How much does your mental health affect your days?',
      label: 'how severe the mental health condition is',
      phrase: 'have a mental health condition that is {value}',
    },
    {
      sensitive,
      implies: [
        { when: 'none', attribute: 'mental_health_condition', answer: false },
        { when: 'mild', attribute: 'mental_health_condition', answer: true },
        { when: 'moderate', attribute: 'mental_health_condition', answer: true },
        { when: 'severe', attribute: 'mental_health_condition', answer: true },
      ],
    },
  ),
  mind.yesNo(
    'active_psychosis',
    {
      question: 'Are you going through psychosis at the moment?',
      label: 'psychosis at present',
      phrase: 'be going through psychosis',
    },
    { sensitive },
  ),
  mind.since(
    'days_since_suicide_attempt',
    'days',
    {
      question: 'Has there been an attempt to end your life? How long ago?',
      label: 'time since an attempt to end their life',
      phrase: 'have gone {value} without an attempt to end their life',
    },
    { sensitive },
  ),
  mind.yesNo('connected_with_mental_health_provider', {
    question: 'Do you see a mental health worker or doctor?',
    label: 'a mental health provider',
    phrase: 'be connected with a mental health provider',
  }),
  mind.yesNo(
    'mental_health_report',
    {
      question: 'Can you bring a mental health report?',
      label: 'a mental health report',
      phrase: 'bring a mental health report',
    },
    { nature: 'paper' },
  ),
  medical.yesNo(
    'seizure_history',
    { question: 'Have you ever had a seizure?', label: 'a past seizure', phrase: 'have had a seizure' },
    { sensitive },
  ),
  medical.scale('withdrawal_severity', severity, {
    question: 'How hard do you expect withdrawal to be?',
    label: 'expected severity of withdrawal',
    phrase: 'expect a withdrawal that is {value}',
  }),
  medical.yesNo(
    'pregnant',
    { question: 'Are you pregnant?', label: 'pregnancy', phrase: 'be pregnant' },
    { sensitive },
  ),
  medical.yesNo(
    'low_risk_pregnancy',
    {
      question: 'Has a midwife or doctor said that the pregnancy is low risk?',
      label: 'a low-risk pregnancy',
      phrase: 'have a low-risk pregnancy',
    },
    { sensitive, implies: [{ when: true, attribute: 'pregnant', answer: true }] },
  ),
  medical.yesNo('independent_mobility', {
    question: 'Can you get around without help?',
    label: 'moving around independently',
    phrase: 'move around independently',
  }),
  medical.yesNo('independent_self_care', {
    question: 'Can you wash, dress and eat without help?',
    label: 'looking after oneself',
    phrase: 'look after themselves day to day',
  }),
  medical.scale(
    'cognitive_impairment',
    severity,
    {
      question: 'Do you have difficulty with memory or thinking, for example after a head injury?',
      label: 'difficulty with memory or thinking',
      phrase: 'have difficulty with memory or thinking that is {value}',
    },
    { sensitive },
  ),
  medical.anyOf(
    'conditions',
    {
      hiv: 'HIV',
      aids: 'AIDS',
      hepatitis_c: 'hepatitis C',
      tuberculosis: 'tuberculosis',
      epilepsy: 'epilepsy',
      diabetes: 'diabetes',
      disability: 'a disability',
    },
    {
      question: 'Do you live with any of these conditions?',
      label: 'health conditions',
      phrase: 'live with {value}',
    },
    { sensitive },
  ),
  medical.yesNo(
    'infectious_tuberculosis',
    {
      question: 'Has a doctor said that you have tuberculosis that others could catch?',
      label: 'infectious tuberculosis',
      phrase: 'have infectious tuberculosis',
    },
    { sensitive },
  ),
  medical.yesNo(
    'medical_assessment',
    {
      question: 'Would you take part in a medical assessment?',
      label: 'a medical assessment',
      phrase: 'have a medical assessment',
    },
    { nature: 'step' },
  ),
  medical.yesNo(
    'tuberculosis_screening',
    {
      question: 'Would you take part in a tuberculosis screening?',
      label: 'a tuberculosis screening',
      phrase: 'have a tuberculosis screening',
    },
    { nature: 'step' },
  ),
];

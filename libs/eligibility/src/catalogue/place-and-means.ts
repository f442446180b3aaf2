import { define } from './define.js';

const place = define('PLACE_STATUS');
const housing = define('HOUSING_SUPPORT');
const cost = define('COST_DOCUMENTS');

const sensitive = true;
const paper = { nature: 'paper' } as const;

export const PLACE_AND_MEANS = [
  place.area('residence_area', {
    question: 'In which area do you live or stay?',
    label: 'where they live',
    phrase: 'live in {value}',
  }),
  place.amount('residence_months', 'months', {
    question: 'For how long have you lived there?',
    label: 'time lived in the area',
    phrase: 'have lived in the area for {value}',
  }),
  place.yesNo(
    'citizen',
    { question: 'Are you a citizen?', label: 'citizenship', phrase: 'be a citizen' },
    { sensitive },
  ),
  place.oneOf(
    'visa',
    {
      citizen: 'a citizen',
      permanent: 'a permanent resident',
      temporary: 'on a temporary visa',
      asylum: 'seeking asylum',
      none: 'without a visa',
    },
    { question: 'Which visa or residence status do you have?', label: 'visa', phrase: 'be {value}' },
    { sensitive, implies: [{ when: 'citizen', attribute: 'citizen', answer: true }] },
  ),
  place.yesNo('medicare_eligible', {
    question: 'Can you use public health insurance?',
    label: 'public health insurance',
    phrase: 'be eligible for public health insurance',
  }),
  housing.yesNo('homeless', {
    question: 'Are you without a home of your own at the moment?',
    label: 'being without a home',
    phrase: 'be without a home',
  }),
  housing.yesNo('safe_home', {
    question: 'Do you have a safe place to stay?',
    label: 'a safe place to stay',
    phrase: 'have a safe place to stay',
  }),
  housing.yesNo('substance_free_home', {
    question: 'Is the place where you stay free of alcohol and other drugs?',
    label: 'a home free of substances',
    phrase: 'have a home free of alcohol and other drugs',
  }),
  housing.yesNo('support_person', {
    question: 'Is there somebody who could stay with you and help?',
    label: 'a support person',
    phrase: 'have a support person',
  }),
  housing.yesNo('exit_address', {
    question: 'Do you have somewhere to go afterwards?',
    label: 'somewhere to go afterwards',
    phrase: 'have somewhere to go afterwards',
  }),
  housing.since('months_since_eviction', 'months', {
    question: 'Have you been evicted? How long ago?',
    label: 'time since an eviction',
    phrase: 'have gone {value} without an eviction',
  }),
  cost.amount('credit_score', 'points', {
    question: 'What is your credit score?',
    label: 'credit score',
    phrase: 'have a credit score of {value}',
  }),
  cost.amount('yearly_income', 'dollars', {
    question: 'What is the yearly income of your household?',
    label: 'yearly household income',
    phrase: 'have a yearly household income of {value}',
  }),
  cost.amount('income_percent_of_poverty_line', 'percent', {
    question: 'What is your household income compared with the poverty line?',
    label: 'income compared with the poverty line',
    phrase: 'have an income of {value} of the poverty line',
  }),
  cost.yesNo('stable_income', {
    question: 'Do you have a regular income?',
    label: 'a regular income',
    phrase: 'have a regular income',
  }),
  cost.amount('fee_percent_of_income', 'percent', {
    question: 'Which part of your income could you pay as a fee?',
    label: 'fee as a part of income',
    phrase: 'pay {value} of their income',
  }),
  cost.yesNo(
    'photo_id',
    {
      question: 'Can you bring photo identification?',
      label: 'photo identification',
      phrase: 'bring photo identification',
    },
    paper,
  ),
  cost.yesNo(
    'concession_card',
    {
      question: 'Do you have a concession card?',
      label: 'a concession card',
      phrase: 'bring a concession card',
    },
    paper,
  ),
  cost.yesNo(
    'proof_of_abstinence',
    {
      question: 'Can you bring proof of the time without use?',
      label: 'proof of time without use',
      phrase: 'bring proof of time without use',
    },
    paper,
  ),
  cost.yesNo(
    'discharge_paper',
    {
      question: 'Can you bring the discharge paper?',
      label: 'a discharge paper',
      phrase: 'bring the discharge paper',
    },
    paper,
  ),
  cost.yesNo(
    'marriage_certificate',
    {
      question: 'Can you bring a marriage certificate?',
      label: 'a marriage certificate',
      phrase: 'bring a marriage certificate',
    },
    paper,
  ),
  cost.yesNo(
    'birth_certificate',
    {
      question: 'Can you bring a birth certificate?',
      label: 'a birth certificate',
      phrase: 'bring a birth certificate',
    },
    paper,
  ),
];

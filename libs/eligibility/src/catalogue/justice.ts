import { define } from './define.js';

const justice = define('JUSTICE');
const order = define('PROTECTIVE_ORDER');

const sensitive = true;
const offences = {
  sexual: 'a sexual offence',
  arson: 'arson',
  violence: 'violence',
  drug_supply: 'supplying drugs',
  felony: 'a felony',
  misdemeanor: 'a misdemeanour',
  other: 'another offence',
};

export const JUSTICE = [
  justice.history(
    'convictions',
    'years',
    offences,
    {
      question: 'Have you been convicted of any of these, and how long ago?',
      label: 'past convictions',
      phrase: 'have a conviction for {value}',
    },
    { sensitive },
  ),
  justice.anyOf(
    'pending_charges',
    offences,
    {
      question: 'Are any charges still before the court?',
      label: 'pending charges',
      phrase: 'have charges pending for {value}',
    },
    { sensitive },
  ),
  justice.oneOf(
    'bail',
    {
      none: 'no bail',
      police: 'police bail',
      local_court: 'local court bail',
      supreme: 'Supreme Court bail',
    },
    { question: 'Are you on bail?', label: 'bail', phrase: 'be on {value}' },
    { sensitive },
  ),
  justice.yesNo(
    'on_remand',
    { question: 'Are you on remand?', label: 'remand', phrase: 'be on remand' },
    { sensitive },
  ),
  justice.yesNo(
    'electronic_monitoring',
    {
      question: 'Do you have to wear an electronic monitor?',
      label: 'electronic monitoring',
      phrase: 'be on electronic monitoring',
    },
    { sensitive },
  ),
  justice.yesNo(
    'court_during_stay',
    {
      question: 'Do you have to go to court in the coming months?',
      label: 'court dates during the stay',
      phrase: 'have court dates during the stay',
    },
    { sensitive },
  ),
  justice.amount(
    'times_arrested',
    'times',
    {
      question: 'How many times have you been arrested?',
      label: 'times arrested',
      phrase: 'have been arrested {value}',
    },
    { sensitive },
  ),
  justice.yesNo(
    'criminal_history_report',
    {
      question: 'Can you bring a criminal history report?',
      label: 'a criminal history report',
      phrase: 'bring a criminal history report',
    },
    { nature: 'paper', sensitive },
  ),
  order.area(
    'protected_person_area',
    {
      question: 'If an order protects somebody from you: in which area do they live?',
      label: 'area of a person protected by an order',
      phrase: 'have an order protecting somebody in {value}',
    },
    { sensitive },
  ),
  order.yesNo(
    'protective_order_against',
    {
      question: 'Is there an order that protects somebody from you?',
      label: 'an order protecting somebody else',
      phrase: 'have an order protecting somebody else',
    },
    { sensitive },
  ),
  order.yesNo(
    'known_to_current_resident',
    {
      question: 'Do you know somebody who lives there now?',
      label: 'knowing a current resident',
      phrase: 'know a current resident',
    },
    { sensitive },
  ),
];

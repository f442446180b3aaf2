import { define } from './define.js';

const remit = define('DEMOGRAPHIC_REMIT');
const household = define('HOUSEHOLD');

const sensitive = true;

export const PERSON_AND_HOUSEHOLD = [
  remit.amount('age', 'years', { question: 'How old are you?', label: 'age', phrase: 'be {value} old' }),
  remit.oneOf(
    'gender',
    { woman: 'a woman', man: 'a man', non_binary: 'non-binary', other: 'another gender' },
    { question: 'What is your gender?', label: 'gender', phrase: 'be {value}' },
  ),
  remit.yesNo('aboriginal_or_torres_strait_islander', {
    question: 'Are you Aboriginal or Torres Strait Islander?',
    label: 'being Aboriginal or Torres Strait Islander',
    phrase: 'be Aboriginal or Torres Strait Islander',
  }),
  remit.yesNo('veteran', {
    question: 'Have you served in the armed forces?',
    label: 'being a veteran',
    phrase: 'be a veteran',
  }),
  remit.yesNo(
    'lgbtiq',
    { question: 'Are you part of the LGBTIQ+ community?', label: 'being LGBTIQ+', phrase: 'be LGBTIQ+' },
    { sensitive },
  ),
  household.yesNo('children_with_them', {
    question: 'Would children come with you?',
    label: 'children coming along',
    phrase: 'have children with them',
  }),
  household.amount('oldest_child_age', 'years', {
    question: 'How old is the oldest child who would come with you?',
    label: 'age of the oldest child',
    phrase: 'have an oldest child who is {value} old',
  }),
  household.amount('oldest_boy_age', 'years', {
    question: 'How old is the oldest boy who would come with you?',
    label: 'age of the oldest boy',
    phrase: 'have an oldest boy who is {value} old',
  }),
  household.yesNo('has_children', {
    question: 'Do you have children?',
    label: 'having children',
    phrase: 'have children',
  }),
  household.yesNo('as_couple', {
    question: 'Would you come as a couple?',
    label: 'coming as a couple',
    phrase: 'come as a couple',
  }),
  household.yesNo('has_pet', {
    question: 'Would you bring a pet?',
    label: 'bringing a pet',
    phrase: 'bring a pet',
  }),
  household.amount('household_size', 'people', {
    question: 'How many people live in your household?',
    label: 'household size',
    phrase: 'live in a household of {value}',
  }),
  household.oneOf(
    'marital_status',
    { single: 'single', married: 'married', separated: 'separated or divorced', widowed: 'widowed' },
    { question: 'Are you married?', label: 'marital status', phrase: 'be {value}' },
  ),
];

import { define } from './define.js';

const conduct = define('CONDUCT_MOTIVATION');
const referrer = define('REFERRER');

const sensitive = true;
const step = { nature: 'step' } as const;

export const CONDUCT_AND_REFERRER = [
  conduct.yesNo('willing_to_abstain', {
    question: 'Would you go without alcohol and other drugs while you are there?',
    label: 'going without use during the stay',
    phrase: 'be willing to go without alcohol and other drugs',
  }),
  conduct.yesNo('wants_recovery', {
    question: 'Do you want to be in recovery?',
    label: 'wanting recovery',
    phrase: 'want to be in recovery',
  }),
  conduct.yesNo('weekly_phone_in', {
    question: 'Could you call every week while you wait?',
    label: 'a weekly call while waiting',
    phrase: 'call every week while waiting',
  }),
  conduct.yesNo('lease_signed', {
    question: 'Would you sign a lease?',
    label: 'signing a lease',
    phrase: 'sign a lease',
  }),
  conduct.since('months_since_previous_discharge', 'months', {
    question: 'Have you left this service before? How long ago?',
    label: 'time since leaving the service before',
    phrase: 'have gone {value} since an earlier stay at the service',
  }),
  conduct.yesNo(
    'asked_to_stay_away',
    {
      question: 'Has this service asked you to stay away?',
      label: 'having been asked to stay away',
      phrase: 'have been asked to stay away',
    },
    { sensitive },
  ),
  conduct.yesNo(
    'recent_aggression',
    {
      question: 'Has there been hurtful behaviour towards others lately?',
      label: 'behaviour that could hurt others',
      phrase: 'show behaviour that could hurt others',
    },
    { sensitive },
  ),
  conduct.yesNo(
    'intake_interview',
    {
      question: 'Would you take part in an interview?',
      label: 'an intake interview',
      phrase: 'take part in an intake interview',
    },
    step,
  ),
  conduct.yesNo(
    'phone_call',
    { question: 'Could you call them first?', label: 'a phone call', phrase: 'call first' },
    step,
  ),
  referrer.oneOf(
    'referral_source',
    {
      self: 'themselves',
      family: 'family or friends',
      general_practitioner: 'a general practitioner',
      hospital: 'a hospital',
      mental_health_service: 'a mental health service',
      treatment_service: 'a treatment service',
      peer_organisation: 'a peer organisation',
      community_service: 'a community service',
      corrections: 'corrections',
      police: 'the police',
      court: 'a court',
      employment_service: 'an employment service',
      rehabilitation_agency: 'a rehabilitation agency',
    },
    { question: 'Who would refer you?', label: 'who refers', phrase: 'be referred by {value}' },
  ),
];

import { define } from './define.js';

const use = define('CURRENT_USE');
const step = define('PRIOR_STEP');
const medication = define('MEDICATION');

const sensitive = true;

export const SUBSTANCE_USE = [
  use.yesNo(
    'currently_using',
    {
      question: 'Are you using alcohol or other drugs at the moment?',
      label: 'current use',
      phrase: 'be using alcohol or other drugs',
    },
    { sensitive, implies: [{ when: true, attribute: 'ever_used', answer: true }] },
  ),
  use.yesNo(
    'ever_used',
    {
      question: 'Have alcohol or other drugs ever been a concern for you?',
      label: 'past or present substance use',
      phrase: 'have a history of substance use',
    },
    { sensitive },
  ),
  use.since(
    'days_since_last_use',
    'days',
    {
      question: 'How long is it since you last used?',
      label: 'time since last use',
      phrase: 'have {value} without use',
    },
    {
      sensitive,
      implies: [
        { when: { atMost: 0 }, attribute: 'currently_using', answer: true },
        { when: { atMost: 3650 }, attribute: 'ever_used', answer: true },
      ],
    },
  ),
  use.yesNo(
    'intoxicated_at_contact',
    {
      question: 'Might you be affected by something when you arrive?',
      label: 'being affected on arrival',
      phrase: 'be affected by substances on arrival',
    },
    { sensitive },
  ),
  use.yesNo(
    'negative_urine_screen',
    {
      question: 'Could you give a urine screen that shows no drugs?',
      label: 'a clear urine screen',
      phrase: 'have a clear urine screen',
    },
    { sensitive },
  ),
  use.yesNo(
    'injects',
    { question: 'Do you inject at the moment?', label: 'injecting', phrase: 'inject at present' },
    {
      sensitive,
      implies: [{ when: true, attribute: 'ever_used', answer: true }],
    },
  ),
  use.anyOf(
    'substances',
    {
      alcohol: 'alcohol',
      cannabis: 'cannabis',
      methamphetamine: 'methamphetamine',
      amphetamine: 'other amphetamines',
      heroin: 'heroin',
      opioids: 'other opioids',
      benzodiazepines: 'benzodiazepines',
      ghb: 'GHB',
      ketamine: 'ketamine',
      mdma: 'MDMA',
      cocaine: 'cocaine',
      solvents: 'solvents',
    },
    {
      question: 'Which substances would you like support with?',
      label: 'substances of concern',
      phrase: 'seek support with {value}',
    },
    { sensitive },
  ),
  step.yesNo('withdrawal_completed', {
    question: 'Have you finished withdrawal (detox)?',
    label: 'withdrawal finished',
    phrase: 'have finished withdrawal',
  }),
  step.yesNo('in_recovery', {
    question: 'Would you say that you are in recovery?',
    label: 'being in recovery',
    phrase: 'be in recovery',
  }),
  step.yesNo('in_substance_treatment', {
    question: 'Are you in treatment for substance use?',
    label: 'being in treatment for substance use',
    phrase: 'be in treatment for substance use',
  }),
  step.yesNo('program_completed', {
    question: 'Have you completed a treatment program before?',
    label: 'a completed program',
    phrase: 'have completed a treatment program',
  }),
  medication.oneOf(
    'opioid_treatment',
    {
      none: 'no opioid treatment',
      methadone: 'methadone',
      buprenorphine: 'buprenorphine',
      depot: 'depot buprenorphine',
    },
    {
      question: 'Are you on opioid treatment, such as methadone or buprenorphine?',
      label: 'opioid treatment',
      phrase: 'be on {value}',
    },
    { sensitive },
  ),
  medication.amount(
    'opioid_treatment_dose',
    'mg',
    {
      question: 'What is your daily dose?',
      label: 'dose of opioid treatment',
      phrase: 'have a daily opioid treatment dose of {value}',
    },
    { sensitive },
  ),
  medication.amount(
    'opioid_treatment_stable',
    'weeks',
    {
      question: 'For how long has your dose been the same?',
      label: 'time on a stable dose',
      phrase: 'have {value} on a stable opioid treatment dose',
    },
    { sensitive },
  ),
  medication.yesNo(
    'takes_benzodiazepines',
    {
      question: 'Do you take benzodiazepines?',
      label: 'taking benzodiazepines',
      phrase: 'take benzodiazepines',
    },
    { sensitive },
  ),
  medication.yesNo(
    'takes_medication_as_prescribed',
    {
      question: 'Do you take your medication as it was prescribed?',
      label: 'taking medication as prescribed',
      phrase: 'take medication as prescribed',
    },
    { sensitive },
  ),
];

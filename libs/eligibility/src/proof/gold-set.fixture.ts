import type { Answers } from '../language/answer.js';
import type { Condition, Test } from '../language/condition.js';
import type { CriterionBody } from '../language/criterion.js';
import type { Status } from '../evaluation/outcome.js';

export type GoldSentence = {
  /** The words of a real directory. */
  readonly words: string;
  readonly rules: readonly CriterionBody[];
  /** People who pass, who fail and of whom it is not known, and those whom a reader of keywords would place wrongly. */
  readonly people: readonly (readonly [Answers, Status, string?])[];
};

const test = (
  attribute: string,
  operator: Test['operator'],
  value?: Test['value'],
  more: Partial<Test> = {},
): Test => ({
  attribute,
  operator,
  ...(value === undefined ? {} : { value }),
  ...more,
});
const is = (attribute: string, value: boolean | string = true) => test(attribute, 'is', value);
const require = (condition: Condition, more: Partial<CriterionBody> = {}): CriterionBody => ({
  effect: 'require',
  condition,
  ...more,
});
const exclude = (condition: Condition, more: Partial<CriterionBody> = {}): CriterionBody => ({
  effect: 'exclude',
  condition,
  ...more,
});
const sober = (days: number) => require(test('days_since_last_use', 'at_least', days));
const convicted = (code: string, ...others: string[]) =>
  test('convictions', 'includes_any', [code, ...others]);

export const GOLD_SET: readonly GoldSentence[] = [
  {
    words: 'Does not accept active substance abusers',
    rules: [exclude(is('currently_using'))],
    people: [
      [{ currently_using: false }, 'open'],
      [{ currently_using: true }, 'shut'],
      [{}, 'ask'],
      [{ ever_used: true, currently_using: false }, 'open', 'a history is not active use'],
      [{ days_since_last_use: 0 }, 'shut', 'use today is active use'],
    ],
  },
  {
    words: 'Cannot accept those with drug/alcohol or mental problems (women and children, boys under 4 only)',
    rules: [
      exclude({ anyOf: [is('currently_using'), is('mental_health_condition')] }),
      require(is('gender', 'woman')),
      require(test('oldest_boy_age', 'less_than', 4), { appliesWhen: is('children_with_them') }),
    ],
    people: [
      [
        {
          gender: 'woman',
          currently_using: false,
          mental_health_condition: false,
          children_with_them: false,
        },
        'open',
      ],
      [
        {
          gender: 'woman',
          currently_using: false,
          mental_health_condition: false,
          children_with_them: true,
          oldest_boy_age: 4,
        },
        'shut',
      ],
      [
        { gender: 'woman', currently_using: false, mental_health_condition: false, children_with_them: true },
        'ask',
      ],
      [{ gender: 'woman', mental_health_severity: 'mild' }, 'shut', 'a mild condition is a condition'],
    ],
  },
  {
    words: 'Veterans, free of drug, alcohol, and psychiatric problems, and never been convicted of a felony',
    rules: [
      require(is('veteran')),
      exclude(is('currently_using')),
      exclude(is('mental_health_condition')),
      exclude(convicted('felony')),
    ],
    people: [
      [{ veteran: true, currently_using: false, mental_health_condition: false, convictions: [] }, 'open'],
      [
        {
          veteran: true,
          currently_using: false,
          mental_health_condition: false,
          convictions: [{ code: 'felony', ago: 40 }],
        },
        'shut',
        'never is never',
      ],
      [{ veteran: true, currently_using: false, mental_health_condition: false }, 'ask'],
      [
        {
          veteran: true,
          currently_using: false,
          mental_health_condition: false,
          convictions: [{ code: 'misdemeanor', ago: 1 }],
        },
        'open',
        'a misdemeanor is no felony',
      ],
    ],
  },
  {
    words: 'Clean and sober for 6 months, willing to live in drug and alcohol free environment, sign a lease',
    rules: [
      require(test('days_since_last_use', 'at_least', 6, { unit: 'months' })),
      require(is('willing_to_abstain')),
      require(is('lease_signed')),
    ],
    people: [
      [{ days_since_last_use: 183, willing_to_abstain: true, lease_signed: true }, 'open'],
      [{ days_since_last_use: 150, willing_to_abstain: true, lease_signed: true }, 'shut'],
      [
        { days_since_last_use: { amount: 6, unit: 'months' }, willing_to_abstain: true, lease_signed: true },
        'open',
        'six months are six months',
      ],
      [{ days_since_last_use: 'never', willing_to_abstain: true }, 'ask'],
    ],
  },
  ...[30, 60, 365].map((days): GoldSentence => ({
    words: `Sober (have at least ${days} days clean time)`,
    rules: [sober(days)],
    people: [
      [{ days_since_last_use: days }, 'open'],
      [{ days_since_last_use: days - 1 }, 'shut'],
      [{}, 'ask'],
      [
        { days_since_last_use: { atLeast: days - 1, atMost: days + 1 } },
        'ask',
        'a band across the limit cannot tell',
      ],
      [{ days_since_last_use: { atLeast: days, atMost: days + 9 } }, 'open', 'a band within it can'],
    ],
  })),
  {
    words: 'Proof of 30 days clean time ... over 21',
    rules: [sober(30), require(is('proof_of_abstinence')), require(test('age', 'more_than', 21))],
    people: [
      [{ days_since_last_use: 30, proof_of_abstinence: true, age: 21.5 }, 'open'],
      [{ days_since_last_use: 30, proof_of_abstinence: true, age: 21 }, 'shut', 'over 21 is not 21'],
      [
        { days_since_last_use: 30, proof_of_abstinence: false, age: 30 },
        'shut',
        'the paper is a rule of its own',
      ],
      [{ days_since_last_use: 30, age: 30 }, 'ask'],
    ],
  },
  {
    words:
      '6 months of no drugs or alcohol, if have a history of mental illness must be connected with provider',
    rules: [
      sober(182),
      require(is('connected_with_mental_health_provider'), { appliesWhen: is('mental_health_condition') }),
    ],
    people: [
      [
        { days_since_last_use: 200, mental_health_condition: false },
        'open',
        'the condition does not speak of them',
      ],
      [
        {
          days_since_last_use: 200,
          mental_health_condition: true,
          connected_with_mental_health_provider: true,
        },
        'open',
        'mental illness is no bar',
      ],
      [
        {
          days_since_last_use: 200,
          mental_health_condition: true,
          connected_with_mental_health_provider: false,
        },
        'shut',
      ],
      [{ days_since_last_use: 200 }, 'ask'],
      [
        { days_since_last_use: 200, connected_with_mental_health_provider: true },
        'open',
        'connected: passes either way',
      ],
    ],
  },
  {
    words:
      'May possess a history of substance addiction (sober for 30 days), minor mental health diagnosis (medication compliant)',
    rules: [
      { effect: 'not_required', condition: { not: is('ever_used') } },
      sober(30),
      require(test('mental_health_severity', 'at_most', 'mild')),
      require(is('takes_medication_as_prescribed'), { appliesWhen: is('mental_health_condition') }),
    ],
    people: [
      [
        {
          ever_used: true,
          days_since_last_use: 31,
          mental_health_severity: 'mild',
          takes_medication_as_prescribed: true,
        },
        'open',
        'a history is welcome',
      ],
      [
        { days_since_last_use: 31, mental_health_severity: 'severe', takes_medication_as_prescribed: true },
        'shut',
      ],
      [{ days_since_last_use: 31, mental_health_severity: 'none' }, 'open'],
      [{ days_since_last_use: 31, mental_health_severity: 'mild' }, 'ask'],
    ],
  },
  {
    words: 'Must currently be in recovery',
    rules: [require(is('in_recovery'))],
    people: [
      [{ in_recovery: true }, 'open'],
      [{ in_recovery: false }, 'shut'],
      [{}, 'ask'],
      [{ days_since_last_use: 400 }, 'ask', 'recovery is for the person to say'],
    ],
  },
  {
    words: 'Desire to be in recovery',
    rules: [require(is('wants_recovery'))],
    people: [
      [{ wants_recovery: true, currently_using: true }, 'open', 'wanting is enough'],
      [{ wants_recovery: false }, 'shut'],
      [{ in_recovery: false }, 'ask'],
    ],
  },
  {
    words: 'No drugs or alcohol, no history of violence, stable source of income',
    rules: [exclude(is('currently_using')), exclude(convicted('violence')), require(is('stable_income'))],
    people: [
      [{ currently_using: false, convictions: [], stable_income: true }, 'open'],
      [{ currently_using: false, convictions: [{ code: 'violence' }], stable_income: true }, 'shut'],
      [{ currently_using: false, stable_income: true }, 'ask'],
    ],
  },
  {
    words: 'Medical diagnosis of AIDS, willing to stay clean and sober',
    rules: [require(test('conditions', 'includes_any', ['aids'])), require(is('willing_to_abstain'))],
    people: [
      [
        { conditions: ['aids', 'diabetes'], willing_to_abstain: true },
        'open',
        'the diagnosis is a requirement, not a bar',
      ],
      [{ conditions: ['hiv'], willing_to_abstain: true }, 'shut'],
      [{ willing_to_abstain: true }, 'ask'],
      [
        { conditions: ['aids'], willing_to_abstain: true, currently_using: true },
        'open',
        'willing, not already sober',
      ],
    ],
  },
  {
    words: 'Must not have charges pending',
    rules: [
      exclude(
        test('pending_charges', 'includes_any', [
          'sexual',
          'arson',
          'violence',
          'drug_supply',
          'felony',
          'misdemeanor',
          'other',
        ]),
      ),
    ],
    people: [
      [{ pending_charges: [] }, 'open'],
      [{ pending_charges: ['other'] }, 'shut'],
      [{ convictions: [] }, 'ask', 'no conviction says nothing of charges'],
    ],
  },
  {
    words: 'Current or pending non-violent or misdemeanor charges',
    rules: [
      require(test('pending_charges', 'includes_any', ['misdemeanor', 'other', 'drug_supply'])),
      exclude(test('pending_charges', 'includes_any', ['violence'])),
    ],
    people: [
      [{ pending_charges: ['misdemeanor'] }, 'open', 'charges are what the service is for'],
      [{ pending_charges: [] }, 'shut'],
      [{ pending_charges: ['misdemeanor', 'violence'] }, 'shut'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'US citizens, homeless families, with HIV status',
    rules: [
      require(is('citizen')),
      require(is('homeless')),
      require(is('children_with_them')),
      require(test('conditions', 'includes_any', ['hiv', 'aids'])),
    ],
    people: [
      [{ visa: 'citizen', homeless: true, children_with_them: true, conditions: ['hiv'] }, 'open'],
      [{ citizen: false, homeless: true, children_with_them: true, conditions: ['hiv'] }, 'shut'],
      [{ homeless: true, children_with_them: true, conditions: ['hiv'] }, 'ask'],
    ],
  },
  {
    words: 'U.S. citizenship is not needed',
    rules: [{ effect: 'not_required', condition: is('citizen') }],
    people: [
      [{ citizen: true }, 'open'],
      [{ citizen: false }, 'open', 'naming citizenship is not asking for it'],
      [{}, 'open', 'nothing has to be asked'],
    ],
  },
  {
    words: 'Be free from communicable tuberculosis, and have DC Medicaid (some exceptions will be made)',
    rules: [
      exclude(is('infectious_tuberculosis')),
      require(is('medicare_eligible'), { exceptions: [{ undisclosed: 'some exceptions will be made' }] }),
    ],
    people: [
      [{ infectious_tuberculosis: false, medicare_eligible: true }, 'open'],
      [
        { infectious_tuberculosis: true, medicare_eligible: true },
        'shut',
        'the exceptions are for the insurance',
      ],
      [{ infectious_tuberculosis: false, medicare_eligible: false }, 'ask', 'there may be an exception'],
      [
        { conditions: ['tuberculosis'], infectious_tuberculosis: false, medicare_eligible: true },
        'open',
        'living with it is not passing it on',
      ],
    ],
  },
  {
    words: 'Referral required from DMH, RSA, or DOES',
    rules: [
      require(
        test('referral_source', 'one_of', [
          'mental_health_service',
          'rehabilitation_agency',
          'employment_service',
        ]),
      ),
    ],
    people: [
      [{ referral_source: 'employment_service' }, 'open'],
      [{ referral_source: 'self' }, 'shut'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'Must not have had an eviction within the last 3 years. Minimum credit score 550',
    rules: [
      exclude(test('months_since_eviction', 'less_than', 3, { unit: 'years' })),
      require(test('credit_score', 'at_least', 550)),
    ],
    people: [
      [{ months_since_eviction: 'never', credit_score: 550 }, 'open'],
      [{ months_since_eviction: 36, credit_score: 700 }, 'open', 'three years ago is out of the window'],
      [{ months_since_eviction: 35, credit_score: 700 }, 'shut'],
      [{ months_since_eviction: { on: '2025-06-01' }, credit_score: 700 }, 'shut', 'a date will do'],
      [{ credit_score: 700 }, 'ask'],
    ],
  },
  {
    words: 'Collier County residency for at least 6 months, below 200% FPG',
    rules: [
      require({
        allOf: [
          test('residence_area', 'in_area', ['us/fl/collier']),
          test('residence_months', 'at_least', 6),
        ],
      }),
      require(
        test('yearly_income', 'less_than', {
          cases: [
            { when: test('household_size', 'is', 1), limit: 31_300 },
            { when: test('household_size', 'is', 2), limit: 42_300 },
          ],
          otherwise: 53_300,
        }),
      ),
    ],
    people: [
      [
        { residence_area: 'us/fl/collier', residence_months: 6, yearly_income: 40_000, household_size: 2 },
        'open',
      ],
      [
        { residence_area: 'us/fl/collier', residence_months: 6, yearly_income: 40_000, household_size: 1 },
        'shut',
      ],
      [
        { residence_area: 'us/fl/collier', residence_months: 6, yearly_income: 40_000 },
        'ask',
        'between the limits it depends',
      ],
      [
        { residence_area: 'us/fl/collier', residence_months: 6, yearly_income: 20_000 },
        'open',
        'below the lowest limit it does not',
      ],
      [
        { residence_area: 'us/fl/collier', residence_months: 6, yearly_income: 60_000 },
        'shut',
        'nor above the highest',
      ],
      [
        { residence_area: 'us/fl', residence_months: 6, yearly_income: 20_000 },
        'ask',
        'somewhere in the state',
      ],
    ],
  },
  {
    words: 'We are unable to house sexual offenders. We use discretion ... some violent offenses',
    rules: [
      exclude(convicted('sexual')),
      exclude(convicted('violence'), { discretion: 'case_by_case', waivableBy: 'program manager' }),
    ],
    people: [
      [{ convictions: [] }, 'open'],
      [{ convictions: [{ code: 'sexual' }] }, 'shut'],
      [{ convictions: [{ code: 'violence' }] }, 'case_by_case', 'violence is talked about'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'Typically ineligible ... history of violent crimes, arrests for drug sale',
    rules: [exclude(convicted('violence', 'drug_supply'), { discretion: 'case_by_case' })],
    people: [
      [{ convictions: [{ code: 'arson' }] }, 'open'],
      [{ convictions: [{ code: 'drug_supply', ago: 9 }] }, 'case_by_case', 'typically is not always'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'Drug free, not pregnant or have any children (women 18-23)',
    rules: [
      exclude(is('currently_using')),
      exclude({ anyOf: [is('pregnant'), is('has_children')] }),
      require(is('gender', 'woman')),
      require({ allOf: [test('age', 'at_least', 18), test('age', 'less_than', 24)] }),
    ],
    people: [
      [
        { currently_using: false, pregnant: false, has_children: false, gender: 'woman', age: 23.9 },
        'open',
        '23 until the next birthday',
      ],
      [
        { currently_using: false, pregnant: true, gender: 'woman', age: 20 },
        'shut',
        '"or" under "not" shuts by either',
      ],
      [{ currently_using: false, pregnant: false, has_children: false, gender: 'woman', age: 24 }, 'shut'],
      [{ currently_using: false, pregnant: false, gender: 'woman', age: 20 }, 'ask'],
    ],
  },
  {
    words: 'Child must not be aggressive',
    rules: [exclude(is('recent_aggression'), {}), require(is('children_with_them'))].map((rule, at) =>
      at === 0 ? { ...rule, condition: test('recent_aggression', 'is', true, { about: 'child' }) } : rule,
    ),
    people: [
      [{ 'child.recent_aggression': false, children_with_them: true }, 'open'],
      [{ 'child.recent_aggression': true, children_with_them: true }, 'shut'],
      [
        { recent_aggression: true, children_with_them: true },
        'ask',
        'what is true of the parent says nothing of the child',
      ],
    ],
  },
  {
    words: 'Homeless ... Interview and active tuberculosis screening required',
    rules: [require(is('homeless')), require(is('intake_interview')), require(is('tuberculosis_screening'))],
    people: [
      [{ homeless: true }, 'open', 'a step refuses nobody'],
      [{ homeless: true, infectious_tuberculosis: true }, 'open', 'a screening is not a bar'],
      [{ homeless: false }, 'shut'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'Low risk pregnancies / Women who are not pregnant',
    rules: [
      require({
        anyOf: [is('low_risk_pregnancy'), { allOf: [is('gender', 'woman'), is('pregnant', false)] }],
      }),
    ],
    people: [
      [{ low_risk_pregnancy: true }, 'open'],
      [{ gender: 'woman', pregnant: false }, 'open'],
      [{ pregnant: true, low_risk_pregnancy: false }, 'shut'],
      [{ pregnant: true }, 'ask'],
    ],
  },
  {
    words: 'Open to individuals with tuberculosis',
    rules: [require(test('conditions', 'includes_any', ['tuberculosis']))],
    people: [
      [{ conditions: ['tuberculosis'] }, 'open', 'a target, not a bar'],
      [{ conditions: [] }, 'shut'],
      [{}, 'ask'],
    ],
  },
  {
    words: 'Must meet two of the following five',
    rules: [
      require({
        atLeast: 2,
        of: ['homeless', 'veteran', 'pregnant', 'citizen', 'has_children'].map((it) => is(it)),
      }),
    ],
    people: [
      [{ homeless: true, veteran: true }, 'open', 'two are enough'],
      [
        { homeless: false, veteran: false, pregnant: false, citizen: false },
        'shut',
        'two can no longer be reached',
      ],
      [{ homeless: false, veteran: false, pregnant: false, citizen: true }, 'ask'],
    ],
  },
  {
    words: 'Call for income limits',
    rules: [require({ undisclosed: 'income limits' })],
    people: [
      [{}, 'ask'],
      [{ yearly_income: 0 }, 'ask', 'never better than ask'],
      [{ yearly_income: 900_000 }, 'ask', 'nor worse'],
    ],
  },
  {
    words: 'Children from 2 months to 4 years (up to the 5th birthday)',
    rules: [
      require(test('age', 'at_least', 2, { unit: 'months', about: 'child' })),
      require(test('age', 'less_than', 5, { about: 'child' })),
    ],
    people: [
      [{ 'child.age': 4.9 }, 'open'],
      [{ 'child.age': 5 }, 'shut'],
      [{ 'child.age': { amount: 1, unit: 'months' } }, 'shut', 'units mix'],
      [{ age: 3 }, 'ask', 'whose age it is matters'],
    ],
  },
  {
    words: 'If discharged, the discharge paper; if married, the certificate',
    rules: [
      require(is('discharge_paper'), { appliesWhen: is('veteran'), obtainableWithHelp: true }),
      require(is('marriage_certificate'), { appliesWhen: is('marital_status', 'married') }),
    ],
    people: [
      [{ veteran: false, marital_status: 'single' }, 'open'],
      [{ veteran: true, discharge_paper: false, marital_status: 'single' }, 'shut'],
      [{ veteran: true, discharge_paper: true }, 'ask'],
    ],
  },
];

import { criterion, door, exclude, notRequired, prioritise, require, test, yes, type Door } from '../door.js';

/** Withdrawal, and what is meant to come after it. */
export const withdrawalAndRehabilitation: readonly Door[] = [
  door('withdrawalUnit', 'tidewater ward', {
    name: 'Tidewater residential withdrawal',
    kinds: ['RESIDENTIAL_WITHDRAWAL'],
    areas: ['harbour', 'riverbend', 'northside', 'eastfield', 'hillcrest', 'millbrook'],
    feeWords: 'No charge.',
    hoursWords: 'Admissions on weekdays before noon.',
    criteria: [
      criterion(
        'psychosis',
        'People in an acute psychotic episode cannot be cared for on the ward.',
        exclude(yes('active_psychosis')),
        { weight: 5 },
      ),
      criterion(
        'suicide',
        'At least two weeks since an attempt to end one’s life, unless the psychiatric registrar agrees.',
        require(test('days_since_suicide_attempt', 'at_least', 14), {
          discretion: 'case_by_case',
          waivableBy: 'psychiatric registrar',
        }),
        { weight: 4 },
      ),
      criterion(
        'aggression',
        'Not after violent behaviour on the ward in the past weeks.',
        exclude(yes('recent_aggression')),
        { weight: 7 },
      ),
      criterion(
        'assessment',
        'There is a medical assessment on arrival.',
        require(yes('medical_assessment')),
      ),
      criterion('pregnancy', 'Pregnant women come first.', prioritise(yes('pregnant'))),
      criterion(
        'arrive as you are',
        'No urine screen is asked for: come as you are.',
        notRequired(yes('negative_urine_screen')),
      ),
    ],
  }),
  door('withdrawalUnit', 'tidewater at home', {
    name: 'Tidewater withdrawal at home',
    kinds: ['NON_RESIDENTIAL_WITHDRAWAL'],
    areas: ['harbour', 'riverbend', 'northside'],
    criteria: [
      criterion('home', 'A safe place to stay is a must.', require(yes('safe_home')), { weight: 9 }),
      criterion(
        'support person',
        'Somebody has to be with you for the first five days.',
        require(yes('support_person')),
        { weight: 8 },
      ),
      criterion(
        'severity',
        'Not where a severe withdrawal is expected.',
        require(test('withdrawal_severity', 'at_most', 'moderate')),
        { weight: 5 },
      ),
      criterion(
        'seizures',
        'People who have had a seizure are referred to the ward, except on the advice of a neurologist.',
        exclude(yes('seizure_history'), { discretion: 'case_by_case', waivableBy: 'medical officer' }),
        { weight: 2 },
      ),
    ],
  }),
  door('lanternHouse', 'lantern landing', {
    name: 'Lantern House Landing',
    kinds: ['RESIDENTIAL_WITHDRAWAL'],
    areas: ['millbrook', 'hillcrest', 'eastfield', 'riverbend'],
    says: 'A quiet house for the days after the worst is over.',
    criteria: [
      criterion(
        'still using',
        'We cannot take anybody who is still using.',
        exclude(yes('currently_using')),
        { weight: 12 },
      ),
      criterion(
        'known resident',
        'Please tell us if you know a person who lives here; we may have to say no.',
        exclude(yes('known_to_current_resident'), {
          discretion: 'case_by_case',
          waivableBy: 'house coordinator',
        }),
        { weight: 1 },
      ),
    ],
  }),
  door('lanternHouse', 'lantern program', {
    name: 'Lantern House residential program',
    kinds: ['RESIDENTIAL_REHABILITATION'],
    areas: ['millbrook', 'hillcrest', 'eastfield'],
    criteria: [
      criterion(
        'withdrawal',
        'Withdrawal must be completed before arrival.',
        require(yes('withdrawal_completed')),
        { weight: 9 },
      ),
      criterion(
        'opioid treatment',
        'The program is free of medication: people on methadone or buprenorphine cannot join.',
        require(test('opioid_treatment', 'is', 'none')),
        { weight: 12 },
      ),
      criterion(
        'offences',
        'Not with a conviction for a sexual offence or arson; other violence within ten years is considered case by case.',
        exclude(test('convictions', 'includes_any', ['sexual', 'arson'])),
        { weight: 2 },
      ),
      criterion(
        'violence',
        'Violence in the past ten years: by agreement with the program lead.',
        exclude(
          test('convictions', 'includes_any', ['violence'], { within: { amount: 10, unit: 'years' } }),
          {
            discretion: 'case_by_case',
            waivableBy: 'program lead',
          },
        ),
        { weight: 3 },
      ),
      criterion(
        'bail',
        'No Supreme Court bail and no electronic monitoring.',
        exclude({ anyOf: [test('bail', 'is', 'supreme'), yes('electronic_monitoring')] }),
        { weight: 4 },
      ),
      criterion(
        'weekly call',
        'While you wait, call us every week; who does not call loses the place.',
        require(yes('weekly_phone_in'), { nature: 'exclusion' }),
        { weight: 7 },
      ),
      criterion(
        'fee',
        'The fee is three quarters of your income.',
        require(test('fee_percent_of_income', 'at_least', 75)),
        { weight: 3, place: 'fees' },
      ),
    ],
  }),
  door('secondWind', 'second wind program', {
    name: 'Second Wind residential program',
    kinds: ['RESIDENTIAL_REHABILITATION'],
    areas: ['hillcrest', 'northside', 'harbour', 'riverbend'],
    criteria: [
      criterion(
        'abstinence',
        'At least 30 days clean time.',
        require(test('days_since_last_use', 'at_least', 30)),
        { weight: 11 },
      ),
      criterion(
        'proof',
        'Proof of the 30 days.',
        require(yes('proof_of_abstinence'), { obtainableWithHelp: true }),
        { weight: 5, place: 'documents' },
      ),
      criterion(
        'dose',
        'If you are on opioid treatment, no more than 40 mg a day.',
        require(test('opioid_treatment_dose', 'at_most', 40), {
          appliesWhen: test('opioid_treatment', 'one_of', ['methadone', 'buprenorphine', 'depot']),
        }),
        { weight: 6 },
      ),
      criterion(
        'severe illness',
        'We are not staffed for severe mental illness.',
        exclude(test('mental_health_severity', 'at_least', 'severe')),
        { weight: 6 },
      ),
      criterion(
        'came before',
        'Six months must have passed since an earlier stay.',
        require(test('months_since_previous_discharge', 'at_least', 6)),
        { weight: 4 },
      ),
    ],
  }),
  door('secondWind', 'second wind quiet rooms', {
    name: 'Second Wind quiet rooms',
    kinds: ['RESIDENTIAL_WITHDRAWAL'],
    areas: ['hillcrest', 'northside'],
    criteria: [
      criterion(
        'benzodiazepines',
        'We cannot support withdrawal from benzodiazepines.',
        exclude(yes('takes_benzodiazepines')),
        { weight: 6 },
      ),
      criterion(
        'banned',
        'Not where we have asked somebody to stay away.',
        exclude(yes('asked_to_stay_away')),
        { weight: 2 },
      ),
      criterion('afterwards', 'Know where you will go afterwards.', require(yes('exit_address')), {
        weight: 6,
      }),
    ],
  }),
  door('secondWind', 'second wind halfway', {
    name: 'Second Wind halfway house',
    kinds: ['SUPPORTED_HOUSING'],
    areas: ['hillcrest'],
    criteria: [
      criterion(
        'sober half year',
        'Clean and sober for six months.',
        require(test('days_since_last_use', 'at_least', 6, { unit: 'months' })),
        { weight: 9 },
      ),
      criterion(
        'program',
        'You have completed a treatment program, ours or another.',
        require(yes('program_completed')),
        { weight: 5 },
      ),
      criterion('lease', 'Sign a lease on arrival.', require(yes('lease_signed'))),
    ],
  }),
];

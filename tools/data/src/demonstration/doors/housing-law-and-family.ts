import {
  criterion,
  door,
  exclude,
  notRequired,
  prioritise,
  require,
  test,
  yes,
  no,
  type Door,
} from '../door.js';

/** A roof, a lawyer, a family. */
export const housingLawAndFamily: readonly Door[] = [
  door('refuge', 'wattle gate', {
    name: 'Wattle Gate refuge',
    kinds: ['CRISIS_ACCOMMODATION'],
    areas: ['hillcrest', 'northside', 'riverbend', 'eastfield'],
    criteria: [
      criterion(
        'women',
        'For women, trans women included, and non-binary people, with or without children.',
        require(test('gender', 'one_of', ['woman', 'non_binary'])),
        { weight: 2 },
      ),
      criterion(
        'no active use',
        'Women who actively use cannot stay, for the sake of the children in the house.',
        exclude(yes('currently_using')),
        { weight: 11 },
      ),
      criterion(
        'boys',
        'Sons under 13 years are welcome.',
        require(test('oldest_boy_age', 'less_than', 13), {
          appliesWhen: yes('children_with_them'),
        }),
        { weight: 4 },
      ),
    ],
  }),
  door('crisis', 'doorstep beds', {
    name: 'Doorstep night beds',
    kinds: ['CRISIS_ACCOMMODATION'],
    areas: ['riverbend', 'harbour', 'northside'],
    criteria: [
      criterion('homeless', 'People without a home.', require(yes('homeless'))),
      criterion(
        'intoxicated',
        'Whoever is visibly intoxicated at the desk is turned away for the night.',
        exclude(yes('intoxicated_at_contact')),
        { weight: 13 },
      ),
      criterion('couples', 'We cannot house couples.', exclude(yes('as_couple')), { weight: 5 }),
      criterion(
        'screening',
        'There is a tuberculosis screening on the first morning.',
        require(yes('tuberculosis_screening')),
      ),
    ],
  }),
  door('crisis', 'doorstep family rooms', {
    name: 'Doorstep family rooms',
    kinds: ['CRISIS_ACCOMMODATION'],
    areas: ['riverbend', 'millbrook'],
    criteria: [
      criterion(
        'children',
        'For parents with children under 18.',
        require(test('age', 'less_than', 18, { about: 'child' })),
        {
          weight: 2,
        },
      ),
      criterion(
        'eviction',
        'No eviction within the last year.',
        require(test('months_since_eviction', 'at_least', 12)),
        { weight: 6 },
      ),
      criterion(
        'protective order',
        'Not where an order protects somebody who lives in our area.',
        exclude(test('protected_person_area', 'in_service_area')),
        { weight: 3 },
      ),
      criterion(
        'certificates',
        'Birth certificates of the children; if you are married, the marriage certificate.',
        require(yes('birth_certificate'), { obtainableWithHelp: true }),
        { weight: 2, place: 'documents' },
      ),
    ],
  }),
  door('housing', 'keystone units', {
    name: 'Keystone units',
    kinds: ['SUPPORTED_HOUSING'],
    areas: ['millbrook', 'eastfield', 'riverbend', 'harbour'],
    criteria: [
      criterion(
        'two of five',
        'At least two of these: no home, a disability, a mental health condition, substance use, time in prison.',
        require({
          atLeast: 2,
          of: [
            yes('homeless'),
            test('conditions', 'includes_any', ['disability']),
            yes('mental_health_condition'),
            yes('ever_used'),
            test('convictions', 'includes_any', ['violence', 'drug_supply', 'other']),
          ],
        }),
        { weight: 3 },
      ),
      criterion(
        'income',
        'Household income up to 30,000 dollars a year, up to 45,000 for three people or more.',
        require(
          test('yearly_income', 'at_most', {
            cases: [{ when: test('household_size', 'at_least', 3), limit: 45_000 }],
            otherwise: 30_000,
          }),
        ),
        { weight: 2, place: 'fees' },
      ),
      criterion(
        'sober',
        'Tenants show 60 days without use before they move in.',
        require(test('days_since_last_use', 'at_least', 60), { provenance: 'agency_confirmed' }),
        { weight: 9 },
      ),
    ],
  }),
  door('housing', 'keystone first', {
    name: 'Keystone housing first',
    kinds: ['SUPPORTED_HOUSING'],
    areas: ['millbrook', 'northside'],
    criteria: [
      criterion('rough sleepers', 'People who sleep rough come first.', prioritise(yes('homeless'))),
      criterion('no sobriety', 'Sobriety is not a condition.', notRequired(yes('willing_to_abstain'))),
      criterion(
        'local for six months',
        'You have lived in the area for at least six months.',
        require(test('residence_months', 'at_least', 6)),
        { weight: 7 },
      ),
    ],
  }),
  door('housing', 'keystone tenancy', {
    name: 'Keystone tenancy support',
    kinds: ['CASE_MANAGEMENT'],
    areas: ['millbrook', 'eastfield'],
    says: 'Tenants at risk of losing their home. Please inquire.',
  }),
  door('legal', 'even ground advice', {
    name: 'Even Ground legal advice',
    kinds: ['LEGAL_HELP'],
    areas: ['harbour', 'riverbend', 'northside', 'millbrook', 'eastfield', 'hillcrest'],
    criteria: [
      criterion(
        'means',
        'Income limits apply; call for the present figures.',
        require({ undisclosed: 'income limits, told on the phone' }),
      ),
      criterion(
        'card',
        'A concession card, if you have one, settles the question of means.',
        require(yes('concession_card'), { discretion: 'preferred' }),
        { place: 'documents' },
      ),
    ],
  }),
  door('legal', 'even ground court', {
    name: 'Even Ground court support',
    kinds: ['LEGAL_HELP'],
    areas: ['harbour', 'riverbend'],
    criteria: [
      criterion(
        'charges',
        'For people with charges pending, other than for sexual offences.',
        require({
          allOf: [
            test('pending_charges', 'includes_any', ['violence', 'drug_supply', 'misdemeanor', 'other']),
            test('pending_charges', 'includes_none', ['sexual']),
          ],
        }),
        { weight: 2 },
      ),
      criterion('remand', 'We do not visit people on remand.', exclude(yes('on_remand')), { weight: 4 }),
    ],
  }),
  door('family', 'one roof parents', {
    name: 'Under One Roof for parents',
    kinds: ['FAMILY_SUPPORT'],
    areas: ['eastfield', 'millbrook', 'hillcrest'],
    criteria: [
      criterion(
        'child age',
        'The youngest child is under 12.',
        require(test('age', 'less_than', 12, { about: 'child' })),
        { weight: 3 },
      ),
      criterion('in recovery', 'Parents must currently be in recovery.', require(yes('in_recovery')), {
        weight: 8,
      }),
    ],
  }),
  door('family', 'one roof carers', {
    name: 'Under One Roof for carers',
    kinds: ['COUNSELLING', 'FAMILY_SUPPORT'],
    areas: ['eastfield', 'northside'],
    criteria: [
      criterion(
        'caring for somebody',
        'For people who care for somebody who uses alcohol or other drugs.',
        require(test('ever_used', 'is', true, { about: 'cared_for' })),
        { weight: 2 },
      ),
      criterion(
        'not using',
        'The group is for carers who do not use themselves.',
        require(no('currently_using'), { provenance: 'inferred_from_declines', disputed: true }),
        { weight: 3 },
      ),
    ],
  }),
];

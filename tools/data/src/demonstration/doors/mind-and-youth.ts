import { criterion, door, exclude, prioritise, require, test, yes, type Door } from '../door.js';

/** Mental health, counselling, and what is for the young. */
export const mindAndYouth: readonly Door[] = [
  door('mentalHealth', 'stillwater team', {
    name: 'Stillwater community mental health team',
    kinds: ['MENTAL_HEALTH_CARE'],
    areas: ['northside', 'riverbend', 'harbour'],
    criteria: [
      criterion(
        'current use',
        'Clients need to address their drug use before they can be taken on.',
        exclude(yes('currently_using'), { disputed: true }),
        { weight: 14 },
      ),
      criterion(
        'severity',
        'For people whose condition is at least moderate.',
        require(test('mental_health_severity', 'at_least', 'moderate')),
        { weight: 3 },
      ),
      criterion(
        'catchment',
        'Residents of our catchment.',
        require(test('residence_area', 'in_service_area')),
        { weight: 4 },
      ),
    ],
  }),
  door('mentalHealth', 'stillwater counselling', {
    name: 'Stillwater counselling',
    kinds: ['COUNSELLING'],
    areas: ['northside', 'riverbend', 'harbour', 'millbrook'],
    criteria: [
      criterion(
        'sober session',
        'Sessions do not take place with people who are affected by a substance.',
        exclude(yes('intoxicated_at_contact')),
        { weight: 7 },
      ),
      criterion(
        'report',
        'A mental health report or a plan from your doctor.',
        require(yes('mental_health_report'), { obtainableWithHelp: true }),
        { weight: 5, place: 'documents' },
      ),
    ],
  }),
  door('mentalHealth', 'stillwater both', {
    name: 'Stillwater double path',
    kinds: ['MENTAL_HEALTH_CARE', 'COUNSELLING'],
    areas: ['northside', 'eastfield', 'hillcrest'],
    says: 'For people who live with a mental health condition and with substance use.',
    criteria: [
      criterion(
        'both',
        'You live with a mental health condition, and substances are or were a concern.',
        require({ allOf: [yes('mental_health_condition'), yes('ever_used')] }),
        { weight: 1 },
      ),
      criterion(
        'in treatment',
        'You are in treatment for your substance use, or waiting for it to begin.',
        require(yes('in_substance_treatment'), { discretion: 'case_by_case', waivableBy: 'team leader' }),
        { weight: 5 },
      ),
      criterion(
        'other requirements',
        'Other requirements apply; please call.',
        require({ undisclosed: 'other requirements apply' }),
      ),
    ],
  }),
  door('youth', 'kitestring drop-in', {
    name: 'Kitestring drop-in',
    kinds: ['INFORMATION_AND_EDUCATION', 'CASE_MANAGEMENT'],
    areas: ['eastfield', 'hillcrest', 'millbrook'],
    criteria: [
      criterion('age', 'From 12 up to the 25th birthday.', require(test('age', 'between', [12, 24]))),
    ],
  }),
  door('youth', 'kitestring counselling', {
    name: 'Kitestring counselling',
    kinds: ['COUNSELLING'],
    areas: ['eastfield', 'hillcrest', 'millbrook', 'northside'],
    criteria: [
      criterion(
        'age limit',
        'Up to 25 years; young parents and those who are pregnant up to 28.',
        require(
          test('age', 'at_most', {
            cases: [{ when: { anyOf: [yes('pregnant'), yes('has_children')] }, limit: 28 }],
            otherwise: 25,
          }),
        ),
        { weight: 6 },
      ),
      criterion(
        'community',
        'Aboriginal and Torres Strait Islander young people are offered the first free time.',
        prioritise(yes('aboriginal_or_torres_strait_islander')),
      ),
    ],
  }),
  door('youth', 'kitestring house', {
    name: 'Kitestring house',
    kinds: ['CRISIS_ACCOMMODATION'],
    areas: ['eastfield'],
    criteria: [
      criterion('age', 'Young people of 16 to 21 years.', require(test('age', 'between', [16, 21])), {
        weight: 6,
      }),
      criterion(
        'substances',
        'No use in the house, and nobody comes in intoxicated.',
        exclude(yes('intoxicated_at_contact')),
        { weight: 6 },
      ),
    ],
  }),
];

import type { Condition } from '../language/condition.js';
import type { CriterionBody } from '../language/criterion.js';
import { describe as say, describeCondition } from './describe.js';
import { ENGLISH } from './english.js';

const require = (condition: Condition, more: Partial<CriterionBody> = {}): CriterionBody => ({
  effect: 'require',
  condition,
  ...more,
});
const pregnant: Condition = { attribute: 'pregnant', operator: 'is', value: true };

describe('a criterion in words', () => {
  it.each<[string, CriterionBody]>([
    [
      'Must have at least 30 days without use.',
      require({ attribute: 'days_since_last_use', operator: 'at_least', value: 30 }),
    ],
    [
      'Must have at least 6 months without use.',
      require({ attribute: 'days_since_last_use', operator: 'at_least', value: 6, unit: 'months' }),
    ],
    ['Must be more than 21 years old.', require({ attribute: 'age', operator: 'more_than', value: 21 })],
    ['Must be 5 to 14 years old.', require({ attribute: 'age', operator: 'between', value: [5, 14] })],
    [
      'Must not be using alcohol or other drugs.',
      { effect: 'exclude', condition: { attribute: 'currently_using', operator: 'is', value: true } },
    ],
    [
      'Must have a safe place to stay.',
      { effect: 'exclude', condition: { attribute: 'safe_home', operator: 'is', value: false } },
    ],
    [
      'Must be a woman or non-binary.',
      require({ attribute: 'gender', operator: 'one_of', value: ['woman', 'non_binary'] }),
    ],
    [
      'Must not have a conviction for arson within the last 10 years.',
      {
        effect: 'exclude',
        condition: {
          attribute: 'convictions',
          operator: 'includes_any',
          value: ['arson'],
          within: { amount: 10, unit: 'years' },
        },
      },
    ],
    [
      'No need to be a citizen.',
      { effect: 'not_required', condition: { attribute: 'citizen', operator: 'is', value: true } },
    ],
    ['Gives priority to anyone who is pregnant.', { effect: 'prioritise', condition: pregnant }],
    ['Prefers anyone who is pregnant.', require(pregnant, { discretion: 'preferred' })],
    [
      'You will be asked to take part in an intake interview.',
      require({ attribute: 'intake_interview', operator: 'is', value: true }),
    ],
    [
      'Must not be on local court bail or on remand (decided case by case by the program manager).',
      {
        effect: 'exclude',
        condition: {
          anyOf: [
            { attribute: 'bail', operator: 'is', value: 'local_court' },
            { attribute: 'on_remand', operator: 'is', value: true },
          ],
        },
        discretion: 'case_by_case',
        waivableBy: 'program manager',
      },
    ],
    [
      'For anyone who lives with a mental health condition: must be connected with a mental health provider.',
      require({ attribute: 'connected_with_mental_health_provider', operator: 'is', value: true }, {
        appliesWhen: { attribute: 'mental_health_condition', operator: 'is', value: true },
      }),
    ],
    [
      'Must be a citizen, except for anyone who is pregnant.',
      require({ attribute: 'citizen', operator: 'is', value: true }, { exceptions: [pregnant] }),
    ],
    [
      'Must be a citizen, except for anyone who is pregnant or has finished withdrawal.',
      require({ attribute: 'citizen', operator: 'is', value: true }, {
        exceptions: [pregnant, { attribute: 'withdrawal_completed', operator: 'is', value: true }],
      }),
    ],
    [
      'Gives priority to anyone who takes medication as prescribed and is not a citizen.',
      {
        effect: 'prioritise',
        condition: {
          allOf: [
            { not: { attribute: 'citizen', operator: 'is', value: true } },
            { attribute: 'takes_medication_as_prescribed', operator: 'is', value: true },
          ],
        },
      },
    ],
    [
      'Gives priority to anyone who is not pregnant and has not finished withdrawal.',
      {
        effect: 'prioritise',
        condition: {
          not: { anyOf: [pregnant, { attribute: 'withdrawal_completed', operator: 'is', value: true }] },
        },
      },
    ],
    [
      'Must not at the same time be pregnant and inject at present.',
      {
        effect: 'exclude',
        condition: { allOf: [pregnant, { attribute: 'injects', operator: 'is', value: true }] },
      },
    ],
    [
      'Must be a woman or non-binary, and be pregnant.',
      require({
        allOf: [{ attribute: 'gender', operator: 'one_of', value: ['woman', 'non_binary'] }, pregnant],
      }),
    ],
    [
      'Must be pregnant and not be on police bail.',
      require({ allOf: [{ not: { attribute: 'bail', operator: 'is', value: 'police' } }, pregnant] }),
    ],
    [
      'Must be at most 25 years old (28 years for anyone who is pregnant).',
      require({
        attribute: 'age',
        operator: 'at_most',
        value: { cases: [{ when: pregnant, limit: 28 }], otherwise: 25 },
      }),
    ],
    [
      'Must be at most 28 years old (for anyone who is pregnant; 25 years for anyone who is a veteran; not published for others).',
      require({
        attribute: 'age',
        operator: 'at_most',
        value: {
          cases: [
            { when: pregnant, limit: 28 },
            { when: { attribute: 'veteran', operator: 'is', value: true }, limit: 25 },
          ],
        },
      }),
    ],
    [
      'Must be at least 18 years old.',
      { effect: 'exclude', condition: { attribute: 'age', operator: 'less_than', value: 18 } },
    ],
    [
      'Must not have a mental health condition that is more than mild.',
      require({ attribute: 'mental_health_severity', operator: 'at_most', value: 'mild' }),
    ],
    [
      'Must not have a mental health condition that is at least moderate.',
      {
        effect: 'exclude',
        condition: { attribute: 'mental_health_severity', operator: 'at_least', value: 'moderate' },
      },
    ],
    [
      'Must not have a mental health condition that is severe.',
      {
        effect: 'exclude',
        condition: { attribute: 'mental_health_severity', operator: 'at_least', value: 'severe' },
      },
    ],
    [
      'Must have a mental health condition that is more than mild.',
      {
        effect: 'exclude',
        condition: { attribute: 'mental_health_severity', operator: 'at_most', value: 'mild' },
      },
    ],
    [
      'Must have a mental health condition that is at least moderate.',
      require({ attribute: 'mental_health_severity', operator: 'at_least', value: 'moderate' }),
    ],
    [
      'Must not be referred by a court or the police.',
      require({ attribute: 'referral_source', operator: 'none_of', value: ['court', 'police'] }),
    ],
    [
      'Must live with HIV and hepatitis C.',
      require({ attribute: 'conditions', operator: 'includes_all', value: ['hiv', 'hepatitis_c'] }),
    ],
    [
      'May have a history of substance use.',
      { effect: 'not_required', condition: { attribute: 'ever_used', operator: 'is', value: false } },
    ],
    [
      'Must live in ACT, Collier or New Haven.',
      require({
        attribute: 'residence_area',
        operator: 'in_area',
        value: ['au/act', 'us/fl/collier', 'au/new-haven'],
      }),
    ],
    [
      'Must have an income of at most 200% of the poverty line.',
      require({ attribute: 'income_percent_of_poverty_line', operator: 'at_most', value: 200 }),
    ],
    [
      'Must have a yearly household income of less than 31,300 dollars.',
      require({ attribute: 'yearly_income', operator: 'less_than', value: 31300 }),
    ],
    [
      'The child must not show behaviour that could hurt others.',
      {
        effect: 'exclude',
        condition: { attribute: 'recent_aggression', operator: 'is', value: true, about: 'child' },
      },
    ],
    [
      'Must be pregnant or have a child who is less than 5 years old.',
      require({ anyOf: [pregnant, { attribute: 'age', operator: 'less_than', value: 5, about: 'child' }] }),
    ],
    [
      'For anyone who cares for somebody who does not move around independently: must be a citizen.',
      require({ attribute: 'citizen', operator: 'is', value: true }, {
        appliesWhen: { attribute: 'independent_mobility', operator: 'is', value: false, about: 'cared_for' },
      }),
    ],
    ['Must meet limits that are not published: income.', require({ undisclosed: 'income' })],
    [
      'Must meet at least 1 of these: be pregnant; be a veteran.',
      require({ atLeast: 1, of: [pregnant, { attribute: 'veteran', operator: 'is', value: true }] }),
    ],
    [
      'Must live in the area the service covers.',
      require({ attribute: 'residence_area', operator: 'in_service_area' }),
    ],
    [
      'Must meet a rule about shoe_size.',
      require({ attribute: 'shoe_size', operator: 'at_least', value: 40 }),
    ],
  ])('%s', (sentence, criterion) => {
    expect(say(criterion)).toBe(sentence);
  });

  it('takes its words from a catalogue that can be another language', () => {
    const german = { ...ENGLISH, messages: { ...ENGLISH.messages, must: 'Erforderlich: {it}' } };

    expect(say(require(pregnant), { language: german })).toBe('Erforderlich: be pregnant.');
  });

  it('speaks of somebody else as somebody else', () => {
    expect(describeCondition({ attribute: 'age', operator: 'less_than', value: 5, about: 'child' })).toBe(
      'have a child who is less than 5 years old',
    );
  });
});

import type { Condition } from '../language/condition.js';
import type { CriterionBody } from '../language/criterion.js';
import { describe as say, describeCondition } from './describe.js';
import { ENGLISH } from './messages.js';

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
    ['Gives priority to people who are pregnant.', { effect: 'prioritise', condition: pregnant }],
    ['Better if people are pregnant.', require(pregnant, { discretion: 'preferred' })],
    [
      'You will be asked to take part in an intake interview.',
      require({ attribute: 'intake_interview', operator: 'is', value: true }),
    ],
    [
      'Must not be on local court bail or be on remand (decided case by case by the program manager).',
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
      'For people who live with a mental health condition: must be connected with a mental health provider.',
      require({ attribute: 'connected_with_mental_health_provider', operator: 'is', value: true }, {
        appliesWhen: { attribute: 'mental_health_condition', operator: 'is', value: true },
      }),
    ],
    [
      'Must be a citizen, except people who are pregnant.',
      require({ attribute: 'citizen', operator: 'is', value: true }, { exceptions: [pregnant] }),
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
    const german = { ...ENGLISH, must: 'Erforderlich: {it}' };

    expect(say(require(pregnant), german)).toBe('Erforderlich: be pregnant.');
  });

  it('speaks of somebody else as somebody else', () => {
    expect(describeCondition({ attribute: 'age', operator: 'less_than', value: 5, about: 'child' })).toBe(
      'have a child about whom it is true to be less than 5 years old',
    );
  });
});

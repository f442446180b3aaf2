import type { Answers } from '../language/answer.js';
import type { Condition } from '../language/condition.js';
import type { Criterion, CriterionBody, ServiceCriteria } from '../language/criterion.js';
import { compileService } from './compile-service.js';
import { evaluate } from './evaluate.js';
import { statusOf } from './outcome.js';
import { readAnswers } from './person.js';
import { prospectOf, unpack } from './prospect.js';

const rule = (id: string, body: Partial<CriterionBody> & { condition: Condition }): Criterion => ({
  id,
  version: 1,
  effect: 'require',
  ...body,
});
const service = (criteria: Criterion[], more: Partial<ServiceCriteria> = {}): ServiceCriteria => ({
  serviceId: 's',
  criteria,
  ...more,
});
const verdictOf = (condition: unknown, answers: Answers = {}) =>
  evaluate(service([rule('c', { condition: condition as Condition })]), answers).streams[0]?.criteria[0]
    ?.verdict;
const countedAs = (document: ServiceCriteria, answers: Answers, today?: string, streams?: string[]) => {
  const { worst, best } = unpack(prospectOf(compileService(document), readAnswers(answers), today, streams));
  return statusOf(worst, best);
};
const pregnant: Condition = { attribute: 'pregnant', operator: 'is', value: true };
const veteran: Condition = { attribute: 'veteran', operator: 'is', value: true };

describe('what does not fit together, kept from elsewhere', () => {
  const byCircumstances = { cases: [{ when: pregnant, limit: 1 }], otherwise: 1 };

  it.each([
    ['a limit by circumstances of a code', { attribute: 'gender', operator: 'is', value: byCircumstances }],
    [
      'a limit by circumstances of a degree',
      { attribute: 'withdrawal_severity', operator: 'at_most', value: byCircumstances },
    ],
    ['two limits by circumstances', { attribute: 'age', operator: 'between', value: byCircumstances }],
    ['one of no codes', { attribute: 'gender', operator: 'one_of', value: [] }],
    ['one of a code that is no list', { attribute: 'gender', operator: 'one_of', value: 'woman' }],
    ['a code that nobody knows', { attribute: 'gender', operator: 'is', value: 'pirate' }],
    ['none of a code that is no list', { attribute: 'gender', operator: 'none_of', value: 'woman' }],
    ['a limit without end', { attribute: 'age', operator: 'at_least', value: Infinity }],
    ['a range of which one end is none', { attribute: 'age', operator: 'between', value: [18, Infinity] }],
    ['any of no conditions', { attribute: 'conditions', operator: 'includes_any', value: [] }],
    ['none of no offences', { attribute: 'convictions', operator: 'includes_none', value: [] }],
    ['an offence that is no list', { attribute: 'convictions', operator: 'includes_any', value: 'arson' }],
    [
      'a window in no unit of time',
      {
        attribute: 'convictions',
        operator: 'includes_any',
        value: ['arson'],
        within: { amount: 1, unit: 'dollars' },
      },
    ],
  ])('%s is unknown, whatever is answered', (_, condition) => {
    const people: readonly Answers[] = [
      {},
      { age: 1, gender: 'woman', withdrawal_severity: 'mild', conditions: [], convictions: [] },
      {
        age: 0.5,
        pregnant: true,
        gender: 'man',
        withdrawal_severity: 'none',
        conditions: ['hiv'],
        convictions: [{ code: 'arson', ago: 1 }],
      },
    ];
    for (const answers of people) expect(verdictOf(condition, answers)).toBe('unknown');
  });

  it('a limit by circumstances of an amount is known', () => {
    const condition = { attribute: 'age', operator: 'at_most', value: byCircumstances };

    expect([verdictOf(condition, { age: 1 }), verdictOf(condition, { age: 2 })]).toEqual(['pass', 'fail']);
  });
});

describe('a set that must hold all of several', () => {
  const both = { attribute: 'conditions', operator: 'includes_all', value: ['hiv', 'hepatitis_c'] };

  it('passes with all of them, fails with one missing, and is unknown where one is not in the catalogue', () => {
    expect(verdictOf(both, { conditions: ['hiv', 'hepatitis_c', 'diabetes'] })).toBe('pass');
    expect(verdictOf(both, { conditions: ['hiv'] })).toBe('fail');
    expect(verdictOf(both)).toBe('unknown');
    const odd = { ...both, value: ['hiv', 'gout'] };
    expect([verdictOf(odd, { conditions: ['hiv'] }), verdictOf(odd, { conditions: [] })]).toEqual([
      'unknown',
      'fail',
    ]);
  });
});

describe('what is asked about somebody else', () => {
  const epilepsy: Condition = {
    attribute: 'conditions',
    operator: 'includes_any',
    value: ['epilepsy'],
    about: 'child',
  };

  it('is unknown while nothing is said of them', () => {
    expect(verdictOf(epilepsy)).toBe('unknown');
    expect(verdictOf(epilepsy, { conditions: ['epilepsy'] })).toBe('unknown');
    expect(verdictOf({ not: epilepsy }, { 'child.age': 3 })).toBe('unknown');
    expect(verdictOf(epilepsy, { 'child.conditions': ['epilepsy'] })).toBe('pass');
  });

  it('is kept apart from what is asked about others, in whatever order it is said', () => {
    const answers = { 'child.age': 3, 'child.veteran': false, 'cared_for.pregnant': true } satisfies Answers;
    const about = (subject: string, attribute: string, operator: string, value: unknown) =>
      verdictOf({ attribute, operator, value, about: subject }, answers);

    expect(about('child', 'age', 'at_most', 3)).toBe('pass');
    expect(about('child', 'veteran', 'is', true)).toBe('fail');
    expect(about('cared_for', 'pregnant', 'is', true)).toBe('pass');
    expect(about('partner', 'pregnant', 'is', true)).toBe('unknown');
    expect(about('child', 'pregnant', 'is', true)).toBe('unknown');
    expect(about('child', 'withdrawal_severity', 'at_most', 'mild')).toBe('unknown');
  });
});

describe('an answer', () => {
  const adult = { attribute: 'age', operator: 'at_least', value: 18 };

  it('that is no amount counts as none', () => {
    for (const age of [Infinity, NaN, '18', { atLeast: 20, atMost: 19 }, { atLeast: '20' }])
      expect(verdictOf(adult, { age } as Answers)).toBe('unknown');
  });

  it('in a unit that does not go with the question, or on a day that is none or still to come, counts as none', () => {
    const sober = { attribute: 'days_since_last_use', operator: 'at_most', value: 9 };
    const on = (day: string) =>
      evaluate(
        service([rule('c', { condition: sober as Condition })]),
        { days_since_last_use: { on: day } },
        {
          today: '2026-06-10',
        },
      ).status;

    expect(verdictOf(adult, { age: { amount: 20, unit: 'dollars' } as unknown as Answers[string] })).toBe(
      'unknown',
    );
    expect(['2026-06-01', '2026-05-31', 'yesterday', '2026-06-11'].map(on)).toEqual([
      'open',
      'shut',
      'ask',
      'ask',
    ]);
  });

  it('of a history counts as none where one part of it is not understood', () => {
    const arson = { attribute: 'convictions', operator: 'includes_none', value: ['arson'] };

    for (const entry of [{ code: 'piracy' }, null, 'arson'])
      expect(verdictOf(arson, { convictions: [{ code: 'violence' }, entry] } as Answers)).toBe('unknown');
    expect(verdictOf(arson, { convictions: [{ code: 'violence' }] })).toBe('pass');
  });

  it('that is a band of one amount is that amount', () => {
    expect(verdictOf(adult, { age: { atLeast: 18, atMost: 18 } })).toBe('pass');
    expect(verdictOf(adult, { age: { atLeast: 17.9, atMost: 17.9 } })).toBe('fail');
  });

  it('that is there, and nothing, counts as none', () => {
    const answers = { gender: undefined } as unknown as Answers;

    expect(verdictOf({ attribute: 'gender', operator: 'none_of', value: ['woman'] }, answers)).toBe(
      'unknown',
    );
    expect(verdictOf({ attribute: 'gender', operator: 'is', value: 'woman' }, answers)).toBe('unknown');
  });
});

describe('a degree', () => {
  it('passes a limit that no degree is beyond, though nothing was said', () => {
    const upTo = (value: string) => ({ attribute: 'withdrawal_severity', operator: 'at_most', value });

    expect([verdictOf(upTo('severe')), verdictOf(upTo('moderate'))]).toEqual(['pass', 'unknown']);
  });
});

describe('reasons', () => {
  it('of a door that is decided case by case are what failed, and not what is still unknown beside it', () => {
    const soft = { discretion: 'case_by_case' } as const;
    const result = evaluate(
      service([rule('a', { condition: pregnant, ...soft }), rule('b', { condition: veteran, ...soft })]),
      { pregnant: false },
    );

    expect(result.status).toBe('case_by_case');
    expect(result.reasons.map(({ criterion }) => criterion.id)).toEqual(['a']);
  });

  it('are gates only', () => {
    const result = evaluate(
      service([
        rule('a', { condition: pregnant }),
        rule('b', { condition: veteran, effect: 'prioritise' }),
        rule('c', { condition: veteran, discretion: 'preferred' }),
      ]),
      { pregnant: false, veteran: false },
    );

    expect(result.reasons.map(({ criterion }) => criterion.id)).toEqual(['a']);
  });
});

describe('counting without a trace', () => {
  it('tells apart what shuts and what is decided case by case', () => {
    const soft = service([
      rule('a', { condition: pregnant, discretion: 'case_by_case' }),
      rule('b', { condition: veteran }),
    ]);

    expect(countedAs(soft, { pregnant: false, veteran: true })).toBe('case_by_case');
    expect(countedAs(soft, { pregnant: false, veteran: false })).toBe('shut');
    expect(countedAs(soft, { pregnant: false })).toBe('ask');
    expect(countedAs(soft, { pregnant: true, veteran: true })).toBe('open');
  });

  it.each([
    ['2026-02-28', 'open', 'shut'],
    ['2026-03-01', 'shut', 'shut'],
    ['2026-03-31', 'shut', 'shut'],
    ['2026-04-01', 'shut', 'open'],
  ])('minds on %s from when to when a rule is in force', (today, from, to) => {
    const dated = (dates: Partial<CriterionBody>) => service([rule('c', { condition: pregnant, ...dates })]);

    expect(countedAs(dated({ effectiveFrom: '2026-03-01' }), { pregnant: false }, today)).toBe(from);
    expect(countedAs(dated({ effectiveTo: '2026-03-31' }), { pregnant: false }, today)).toBe(to);
  });

  it('counts in all streams what names none of them, so that no rule gets lost with a stream', () => {
    const streams = ['day', 'night'].map((id) => ({ id, name: id }));
    const naming = (...ids: string[]) =>
      service([rule('c', { condition: pregnant, streams: ids })], { streams });

    expect(countedAs(naming('dusk'), { pregnant: false })).toBe('shut');
    expect(evaluate(naming('dusk'), { pregnant: false }).status).toBe('shut');
    expect(evaluate(naming('dusk', 'day'), { pregnant: false }).status).toBe('open');
  });

  it('looks at the streams that are wanted, though there be one only', () => {
    const one = service([rule('c', { condition: pregnant })], { streams: [{ id: 'day', name: 'By day' }] });

    expect(countedAs(one, { pregnant: true }, undefined, ['day'])).toBe('open');
    expect(countedAs(one, { pregnant: true }, undefined, ['night'])).toBe('shut');
    expect(evaluate(one, { pregnant: true }, { streams: ['night'] }).status).toBe('shut');
  });
});

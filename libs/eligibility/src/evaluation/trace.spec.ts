import fc from 'fast-check';
import type { Answers } from '../language/answer.js';
import { type Condition, answerKey, testsOf } from '../language/condition.js';
import type { Criterion, CriterionBody, ServiceCriteria } from '../language/criterion.js';
import { criterionClass } from '../language/criterion.js';
import { attributesNeededBy } from '../needs.js';
import { WORLD, arbitraryAnswers, arbitraryService } from '../proof/arbitrary.fixture.js';
import { naiveVerdict } from '../proof/naive.fixture.js';
import { evaluate } from './evaluate.js';
import { TracedCriterion } from './trace.js';

const rule = (id: string, body: Partial<CriterionBody> & { condition: Condition }): Criterion => ({
  id,
  version: 1,
  effect: 'require',
  ...body,
});
const is = (attribute: string, value: boolean | string = true): Condition => ({
  attribute,
  operator: 'is',
  value,
});
const only = (body: Partial<CriterionBody> & { condition: Condition }, answers: Answers, today?: string) => {
  const result = evaluate({ serviceId: 's', criteria: [rule('c', body)] }, answers, { today });
  const [criterion] = result.streams[0]?.criteria ?? [];
  if (!(criterion instanceof TracedCriterion)) throw new Error('There is no result of the only criterion.');
  return { ...result, ...criterion.toJSON() };
};

describe('why a criterion came out as it did', () => {
  const pregnant = is('pregnant');
  const insured = is('medicare_eligible');

  it.each<[string, Partial<CriterionBody> & { condition: Condition }, Answers, object]>([
    ['met', { condition: pregnant }, { pregnant: true }, { verdict: 'pass', because: 'met', missing: [] }],
    ['not met', { condition: pregnant }, { pregnant: false }, { verdict: 'fail', because: 'not_met' }],
    [
      'not answered',
      { condition: pregnant },
      {},
      { verdict: 'unknown', because: 'not_answered', missing: ['pregnant'] },
    ],
    [
      'declined',
      { condition: pregnant },
      { pregnant: { declined: true } },
      { because: 'declined_to_answer', missing: [] },
    ],
    [
      'too vague',
      { condition: { attribute: 'age', operator: 'at_least', value: 18 } },
      { age: { atMost: 20 } },
      { because: 'not_precise_enough', missing: ['age'] },
    ],
    ['undisclosed', { condition: { undisclosed: 'income' } }, {}, { because: 'undisclosed', missing: [] }],
    ['unfamiliar', { condition: is('shoe_size') }, {}, { because: 'unfamiliar', missing: [] }],
    [
      'does not apply',
      { condition: insured, appliesWhen: pregnant },
      { pregnant: false },
      { verdict: 'pass', because: 'does_not_apply' },
    ],
    [
      'exception',
      { condition: insured, exceptions: [is('veteran'), pregnant] },
      { medicare_eligible: false, pregnant: true },
      { verdict: 'pass', because: 'exception_applies', exception: 1 },
    ],
    [
      'the first exception',
      { condition: insured, exceptions: [is('veteran'), pregnant] },
      { medicare_eligible: false, veteran: true, pregnant: true },
      { because: 'exception_applies', exception: 0 },
    ],
    [
      'met besides an exception',
      { condition: insured, exceptions: [pregnant] },
      { medicare_eligible: true, pregnant: true },
      { because: 'met', exception: undefined },
    ],
    [
      'an exception that is not needed',
      { condition: insured, appliesWhen: is('veteran'), exceptions: [pregnant] },
      { veteran: false, pregnant: true },
      { because: 'does_not_apply', exception: undefined },
    ],
    [
      'an exception that may apply',
      { condition: insured, exceptions: [pregnant] },
      { medicare_eligible: false },
      { verdict: 'unknown', missing: ['pregnant'] },
    ],
    [
      'step',
      { condition: is('intake_interview') },
      { intake_interview: false },
      { verdict: 'pass', because: 'step', isGate: false, nature: 'step' },
    ],
    [
      'not required',
      { effect: 'not_required', condition: is('citizen') },
      { citizen: false },
      { verdict: 'pass', because: 'not_required', isGate: false },
    ],
    [
      'paper',
      { condition: is('photo_id') },
      { photo_id: false },
      { verdict: 'fail', nature: 'paper', status: 'shut' },
    ],
    [
      'a nature that was given',
      { condition: is('photo_id'), nature: 'step' },
      { photo_id: false },
      { nature: 'step', status: 'open' },
    ],
  ])('%s', (_, body, answers, expected) => {
    expect(only(body, answers)).toMatchObject(expected);
  });

  it('shows each test with what was said and what it came to', () => {
    const body = { effect: 'exclude' as const, condition: pregnant };

    expect(only(body, { pregnant: true }).checks).toEqual([
      { key: 'pregnant', test: pregnant, answer: true, outcome: 'pass' },
    ]);
    expect(only({ condition: { allOf: [pregnant, insured] } }, { pregnant: false }).checks).toMatchObject([
      { key: 'pregnant', answer: false, outcome: 'fail' },
      { key: 'medicare_eligible', answer: undefined, outcome: 'unknown' },
    ]);
  });

  it('shows what follows from another answer as not said', () => {
    expect(only({ condition: is('currently_using') }, { days_since_last_use: 0 }).checks).toMatchObject([
      { answer: undefined, outcome: 'pass' },
    ]);
  });
});

describe('a trace that is told when somebody looks', () => {
  it('is complete, agrees with a plain reading of each test, and is the same whenever it is read', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryAnswers, (service, answers) => {
        const told = evaluate(service, answers);
        const later = evaluate(service, answers);
        evaluate(service, {});

        for (const [at, stream] of told.streams.entries())
          for (const [place, result] of stream.criteria.entries()) {
            const { verdict, because, exception, checks, missing, criterion } = result;
            const { condition, appliesWhen, exceptions = [] } = criterion;
            const tests = [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions].flatMap((it) => [
              ...testsOf(it),
            ]);
            expect(checks.map(({ test }) => test)).toEqual(tests);
            for (const { key, test, answer, outcome } of checks) {
              expect(key).toBe(answerKey(test));
              expect(answer).toEqual(answers[key]);
              const holds = naiveVerdict({ ...criterion, ...plain, condition: test }, answers, service);
              expect(outcome).toBe(holds === undefined ? 'unknown' : holds ? 'pass' : 'fail');
            }
            expect(REASONS[verdict]).toContain(because);
            expect(exception !== undefined).toBe(because === 'exception_applies');
            const open = checks.filter(({ outcome, answer }) => outcome === 'unknown' && !isDeclined(answer));
            expect(missing).toEqual(
              verdict === 'unknown'
                ? [...new Set(open.map(({ key }) => key))].filter((key) => key in WORLD)
                : [],
            );
            expect(result.checks).toBe(checks);
            expect(JSON.stringify(later.streams[at]?.criteria[place])).toBe(JSON.stringify(result));
          }
      }),
      { numRuns: 300 },
    );
  });

  const plain = { effect: 'require', appliesWhen: undefined, exceptions: undefined } as const;
  const isDeclined = (answer: unknown) =>
    typeof answer === 'object' && answer !== null && 'declined' in answer;
  const REASONS: Readonly<Record<string, readonly string[]>> = {
    pass: ['met', 'does_not_apply', 'exception_applies', 'step', 'not_required'],
    fail: ['not_met'],
    unknown: ['not_answered', 'declined_to_answer', 'not_precise_enough', 'undisclosed', 'unfamiliar'],
  };
});

describe('what a service comes to', () => {
  const service = (criteria: Criterion[], more: Partial<ServiceCriteria> = {}): ServiceCriteria => ({
    serviceId: 's',
    criteria,
    ...more,
  });
  const streams = [
    { id: 'day', name: 'By day' },
    { id: 'night', name: 'By night' },
  ];

  it('is as open as its widest stream, and shut by no rule of another', () => {
    const two = service(
      [
        rule('d', { condition: is('pregnant'), streams: ['day'] }),
        rule('n', { condition: is('veteran'), streams: ['night'] }),
      ],
      { streams },
    );

    expect(evaluate(two, { pregnant: false, veteran: true })).toMatchObject({ status: 'open', reasons: [] });
    expect(evaluate(two, { pregnant: false, veteran: false })).toMatchObject({
      status: 'shut',
      reasons: [{ criterion: { id: 'd' } }, { criterion: { id: 'n' } }],
    });
    expect(evaluate(two, { pregnant: false })).toMatchObject({
      status: 'ask',
      missing: ['veteran'],
      best: 'open',
      worst: 'shut',
      reasons: [{ criterion: { id: 'n' } }],
    });
    expect(evaluate(two, { pregnant: false, veteran: true }, { streams: ['day'] }).status).toBe('shut');
    expect(evaluate(two, { pregnant: true }).streams.map(({ status }) => status)).toEqual(['open', 'ask']);
  });

  it('is decided case by case where only that stands in the way', () => {
    const both = service([
      rule('c', { condition: is('pregnant'), discretion: 'case_by_case' }),
      rule('h', { condition: is('veteran') }),
    ]);

    expect(evaluate(both, { pregnant: false, veteran: true })).toMatchObject({
      status: 'case_by_case',
      reasons: [{ criterion: { id: 'c' } }],
    });
    expect(evaluate(both, { pregnant: false, veteran: false })).toMatchObject({
      status: 'shut',
      reasons: [{ criterion: { id: 'h' } }],
    });
    expect(evaluate(both, { pregnant: false })).toMatchObject({
      status: 'ask',
      best: 'case_by_case',
      worst: 'shut',
    });
    expect(evaluate(both, { veteran: true })).toMatchObject({
      status: 'ask',
      best: 'open',
      worst: 'case_by_case',
    });
  });

  it('counts preferences for order only', () => {
    const soft = service([
      rule('p', { effect: 'prioritise', condition: is('pregnant') }),
      rule('q', { condition: is('veteran'), discretion: 'preferred' }),
      rule('n', { effect: 'not_required', condition: is('citizen') }),
    ]);

    expect(evaluate(soft, { pregnant: true, veteran: false, citizen: false })).toMatchObject({
      status: 'open',
      preference: 0,
    });
    expect(evaluate(soft, { pregnant: true, veteran: true })).toMatchObject({
      status: 'open',
      preference: 1,
    });
    expect(evaluate(soft, { pregnant: false, veteran: false })).toMatchObject({
      status: 'open',
      preference: -1,
    });
    expect(evaluate(soft, {}).preference).toBe(0);
  });

  it('leaves out what is not yet or no longer in force, both days included', () => {
    const dated = { condition: is('pregnant'), effectiveFrom: '2026-03-01', effectiveTo: '2026-03-31' };
    const on = (today?: string) =>
      evaluate(service([rule('c', dated)]), { pregnant: false }, { today }).status;

    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-31'), on('2026-04-01'), on()]).toEqual([
      'open',
      'shut',
      'shut',
      'open',
      'shut',
    ]);
  });

  it('asks of whoever has nothing declared, and not of whoever declares nothing', () => {
    expect(evaluate(service([]), {})).toMatchObject({
      status: 'ask',
      nothingDeclared: true,
      missing: [],
      reasons: [],
    });
    expect(evaluate(service([], { declaresNoCriteria: true }), {})).toMatchObject({
      status: 'open',
      nothingDeclared: false,
    });
  });

  it('needs to know what its gates ask, and nothing else', () => {
    const needs = service([
      rule('a', {
        condition: is('pregnant'),
        appliesWhen: is('gender', 'woman'),
        exceptions: [is('veteran')],
      }),
      rule('b', { condition: { attribute: 'age', operator: 'less_than', value: 5, about: 'child' } }),
      rule('c', { condition: is('intake_interview') }),
      rule('d', { condition: is('citizen'), discretion: 'preferred' }),
      rule('e', { effect: 'not_required', condition: is('safe_home') }),
    ]);

    expect(attributesNeededBy(needs)).toEqual(['child.age', 'gender', 'pregnant', 'veteran']);
  });
});

describe('the class of a criterion', () => {
  it('is that of the first attribute the catalogue knows', () => {
    expect(
      criterionClass(rule('c', { condition: { anyOf: [is('shoe_size'), is('on_remand'), is('pregnant')] } })),
    ).toBe('JUSTICE');
    expect(criterionClass(rule('c', { condition: is('shoe_size') }))).toBeNull();
    expect(criterionClass(rule('c', { condition: { undisclosed: 'all' } }))).toBeNull();
  });
});

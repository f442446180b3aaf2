import { convert } from '../language/unit.js';
import type { Answer } from '../language/answer.js';
import type { Operator } from '../language/condition.js';
import { evaluate } from './evaluate.js';

const since = (value: number, answer: Answer, today?: string, unit?: 'months' | 'years') =>
  evaluate(
    {
      serviceId: 's',
      criteria: [
        {
          id: 'c',
          version: 1,
          effect: 'require',
          condition: {
            attribute: 'days_since_last_use',
            operator: 'at_least',
            value,
            ...(unit ? { unit } : {}),
          },
        },
      ],
    },
    { days_since_last_use: answer },
    { today },
  ).status;

describe('time since', () => {
  it('may be told as a number, a duration, a date, a band, or never', () => {
    expect(since(30, 30)).toBe('open');
    expect(since(30, 29.5)).toBe('shut');
    expect(since(30, { amount: 1, unit: 'months' })).toBe('open');
    expect(since(31, { amount: 1, unit: 'months' })).toBe('shut');
    expect(since(30, { on: '2026-01-01' }, '2026-01-31')).toBe('open');
    expect(since(31, { on: '2026-01-01' }, '2026-01-31')).toBe('shut');
    expect(since(0, { on: '2026-01-31' }, '2026-01-31')).toBe('open');
    expect(since(1, { on: '2026-01-31' }, '2026-01-31')).toBe('shut');
    expect(since(30, { atLeast: 30 })).toBe('open');
    expect(since(30, { atMost: 29 })).toBe('shut');
    expect(since(30, { atLeast: 3, atMost: 30 })).toBe('ask');
    expect(since(30, 'never')).toBe('open');
  });

  it('is unknown where it cannot be told', () => {
    for (const answer of [
      { on: '2026-01-01' },
      { on: 'yesterday' },
      {},
      { atLeast: 9, atMost: 3 },
      'long ago',
      { amount: 3, unit: 'mg' },
      true,
      [],
      NaN,
      null,
    ])
      expect(since(30, answer as Answer)).toBe('ask');
    expect(since(30, { on: '2026-02-01' }, '2026-01-31')).toBe('ask');
  });
});

describe('units of time', () => {
  it('go from one to another without a fraction to anybody’s harm', () => {
    expect([1, 2, 3, 6, 12].map((months) => convert(months, 'months', 'days'))).toEqual([
      30, 60, 91, 182, 365,
    ]);
    expect(convert(2, 'weeks', 'days')).toBe(14);
    expect(convert(3, 'years', 'months')).toBe(36);
    expect(convert(6, 'months', 'years')).toBe(0.5);
    expect(convert(365, 'days', 'years')).toBe(1);
    expect(convert(5, undefined, 'mg')).toBe(5);
    expect(convert(5, 'mg', 'days')).toBeUndefined();
    expect(convert(5, 'days', undefined)).toBeUndefined();
  });
});

describe('several entries of a history', () => {
  it('count by the latest of a kind', () => {
    const service = {
      serviceId: 's',
      criteria: [
        {
          id: 'c',
          version: 1,
          effect: 'exclude' as const,
          condition: {
            attribute: 'convictions',
            operator: 'includes_any' as const,
            value: ['violence'],
            within: { amount: 10, unit: 'years' as const },
          },
        },
      ],
    };
    const status = (...ago: (number | undefined)[]) =>
      evaluate(service, {
        convictions: ago.map((years) => ({
          code: 'violence',
          ...(years === undefined ? {} : { ago: years }),
        })),
      }).status;

    expect([status(20, 2), status(2, 20), status(20), status(10), status(20, undefined), status()]).toEqual([
      'shut',
      'shut',
      'open',
      'shut',
      'ask',
      'open',
    ]);
  });
});

describe('codes', () => {
  const status = (attribute: string, operator: Operator, value: string | string[], answer: Answer) =>
    evaluate(
      {
        serviceId: 's',
        criteria: [{ id: 'c', version: 1, effect: 'require', condition: { attribute, operator, value } }],
      },
      { [attribute]: answer },
    ).status;

  it('of a scale start with the lowest', () => {
    expect(status('withdrawal_severity', 'is', 'none', 'none')).toBe('open');
    expect(status('withdrawal_severity', 'at_most', 'none', 'mild')).toBe('shut');
    expect(status('withdrawal_severity', 'one_of', ['none', 'severe'], 'none')).toBe('open');
    expect(status('withdrawal_severity', 'none_of', ['none', 'severe'], 'severe')).toBe('shut');
  });

  it('that the catalogue does not know are neither there nor absent', () => {
    expect(status('substances', 'includes_all', ['alcohol', 'moonshine'], ['alcohol'])).toBe('ask');
    expect(status('substances', 'includes_all', ['alcohol', 'moonshine'], ['heroin'])).toBe('shut');
    expect(status('substances', 'includes_any', ['alcohol', 'moonshine'], ['alcohol'])).toBe('open');
    expect(status('gender', 'one_of', ['woman', 'dragon'], 'man')).toBe('ask');
  });
});

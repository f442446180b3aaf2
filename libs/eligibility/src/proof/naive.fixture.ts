import { findAttribute } from '../catalogue/catalogue.js';
import type { Answers } from '../language/answer.js';
import { type Condition, type Test, testsOf } from '../language/condition.js';
import type { Criterion, ServiceCriteria } from '../language/criterion.js';

/**
 * A second evaluator, written for the tests from docs/eligibility.md alone: slow, plain, and without a line of the first.
 * `undefined` is unknown. It knows only the attributes of the small world.
 */
type Known = boolean | undefined;

export const naiveStatus = (service: ServiceCriteria, answers: Answers, today?: string): string => {
  if (service.criteria.length === 0) return service.declaresNoCriteria ? 'open' : 'ask';
  const said = withWhatFollows(answers);
  const ways: readonly (string | undefined)[] = service.streams?.length
    ? service.streams.map(({ id }) => id)
    : [undefined];
  const futures = ways.map((way) => {
    const mine = service.criteria.filter(
      (it) => way === undefined || !it.streams?.some((id) => ways.includes(id)) || it.streams.includes(way),
    );
    const results = mine
      .filter((it) => !today || ((it.effectiveFrom ?? '') <= today && today <= (it.effectiveTo ?? '9999')))
      .filter((it) => !isSoft(it))
      .map((it) => ({
        passes: naiveVerdict(it, said, service),
        ifNot: it.discretion === 'case_by_case' ? 'case_by_case' : 'shut',
      }));
    return {
      best: lowest(results.filter((it) => it.passes === false)),
      worst: lowest(results.filter((it) => it.passes !== true)),
    };
  });
  const best = highest(futures.map((it) => it.best));
  const worst = highest(futures.map((it) => it.worst));
  return best === worst ? best : 'ask';
};

const ORDER = ['shut', 'case_by_case', 'open'];
const lowest = (results: readonly { ifNot: string }[]) =>
  results.some((it) => it.ifNot === 'shut') ? 'shut' : results.length > 0 ? 'case_by_case' : 'open';
const highest = (outcomes: readonly string[]) =>
  ORDER[Math.max(...outcomes.map((it) => ORDER.indexOf(it)))] as string;

const isStep = (criterion: Criterion) => {
  const tests = [...testsOf(criterion.condition)];
  return tests.length > 0 && tests.every((test) => findAttribute(test.attribute)?.nature === 'step');
};
const isSoft = (it: Criterion) =>
  it.effect === 'prioritise' || it.effect === 'not_required' || it.discretion === 'preferred' || isStep(it);

export const naiveVerdict = (criterion: Criterion, answers: Answers, service: ServiceCriteria): Known => {
  const said = withWhatFollows(answers);
  const holds = (condition: Condition) => naiveTruth(condition, said, service);
  const itself = holds(criterion.condition);
  const met = criterion.effect === 'exclude' ? opposite(itself) : itself;
  const outOfReach = criterion.appliesWhen ? opposite(holds(criterion.appliesWhen)) : false;
  return or([met, outOfReach, ...(criterion.exceptions ?? []).map(holds)]);
};

const withWhatFollows = (answers: Answers): Answers => {
  const days = answers.days_since_last_use;
  const usedToday = days === 0 || (isBand(days) && days.atMost !== undefined && days.atMost <= 0);
  const using = answers.currently_using;
  const isSilent = using === undefined || typeof using !== 'boolean';
  return usedToday && isSilent ? { ...answers, currently_using: true } : answers;
};

const opposite = (known: Known): Known => (known === undefined ? undefined : !known);
const or = (parts: readonly Known[]): Known =>
  parts.includes(true) ? true : parts.includes(undefined) ? undefined : false;

export const naiveTruth = (condition: Condition, answers: Answers, service: ServiceCriteria): Known => {
  const inner = (part: Condition) => naiveTruth(part, answers, service);
  if ('attribute' in condition) return testTruth(condition, answers, service);
  if ('allOf' in condition) return opposite(or(condition.allOf.map((part) => opposite(inner(part)))));
  if ('anyOf' in condition) return or(condition.anyOf.map(inner));
  if ('not' in condition) return opposite(inner(condition.not));
  if ('of' in condition) {
    const results = condition.of.map(inner);
    if (results.filter((it) => it === true).length >= condition.atLeast) return true;
    return results.filter((it) => it !== false).length < condition.atLeast ? false : undefined;
  }
  return undefined;
};

type AnyBand = { atLeast?: number; atMost?: number };
const isBand = (value: unknown): value is AnyBand =>
  typeof value === 'object' && value !== null && ('atLeast' in value || 'atMost' in value);

const testTruth = (test: Test, answers: Answers, service: ServiceCriteria): Known => {
  const answer = answers[test.about ? `${test.about}.${test.attribute}` : test.attribute];
  const declined = typeof answer === 'object' && 'declined' in answer;
  const value = test.value as never;
  switch (findAttribute(test.attribute)?.type) {
    case 'boolean':
      return typeof answer === 'boolean' ? answer === value : undefined;
    case 'code':
      if (typeof answer !== 'string') return undefined;
      if (test.operator === 'is') return answer === value;
      return (value as string[]).includes(answer) === (test.operator === 'one_of');
    case 'scale': {
      if (typeof answer !== 'string') return undefined;
      const steps = ['none', 'mild', 'moderate', 'severe'];
      return compare(test.operator, steps.indexOf(answer), steps.indexOf(value));
    }
    case 'number':
    case 'elapsed': {
      const possible =
        answer === 'never'
          ? [Infinity]
          : typeof answer === 'number'
            ? [answer]
            : isBand(answer)
              ? ends(answer)
              : undefined;
      if (!possible) return undefined;
      return agree(
        limitsFor(test, answers, service).map((limit) =>
          agree(possible.map((it) => limit && compare(test.operator, it, limit[0], limit[1]))),
        ),
      );
    }
    case 'codes': {
      if (!Array.isArray(answer)) return undefined;
      const has = (value as string[]).map((code) => (answer as string[]).includes(code));
      return test.operator === 'includes_all'
        ? has.every(Boolean)
        : has.some(Boolean) === (test.operator === 'includes_any');
    }
    case 'history': {
      if (!Array.isArray(answer) || declined) return undefined;
      const entries = answer as { code: string; ago?: number }[];
      const has = (value as string[]).map((code) => {
        const mine = entries.filter((entry) => entry.code === code);
        return or(
          mine.map(({ ago }) =>
            !test.within ? true : ago === undefined ? undefined : ago <= test.within.amount,
          ),
        );
      });
      const any = or(has);
      if (test.operator === 'includes_all') return opposite(or(has.map(opposite)));
      return test.operator === 'includes_any' ? any : opposite(any);
    }
    case 'area': {
      const areas = test.operator === 'in_service_area' ? (service.area ?? []) : (value as string[]);
      if (typeof answer !== 'string' || areas.length === 0) return undefined;
      const part = answer.split('/');
      const begins = (long: string[], short: string[]) => short.every((name, at) => long[at] === name);
      if (areas.some((area) => begins(part, area.split('/')))) return true;
      return areas.some((area) => begins(area.split('/'), part)) ? undefined : false;
    }
    default:
      return undefined;
  }
};

/** Points of a band at which any limit of the small world would tell a difference. */
const ends = ({ atLeast = -Infinity, atMost = Infinity }: AnyBand) => [atLeast, atMost];

const agree = (parts: readonly Known[]): Known =>
  parts.every((part) => part === parts[0]) ? parts[0] : undefined;

const limitsFor = (
  test: Test,
  answers: Answers,
  service: ServiceCriteria,
): ([number, number] | undefined)[] => {
  const days = test.unit === 'months' ? 365 / 12 : 1;
  const { value } = test;
  if (typeof value === 'number') return [[Math.floor(value * days), 0]];
  if (Array.isArray(value)) return [[value[0] as number, value[1] as number]];
  const { cases, otherwise } = value as { cases: { when: Condition; limit: number }[]; otherwise?: number };
  const possible: ([number, number] | undefined)[] = [];
  for (const { when, limit } of cases) {
    const applies = naiveTruth(when, answers, service);
    if (applies !== false) possible.push([limit, 0]);
    if (applies === true) return possible;
  }
  return [...possible, otherwise === undefined ? undefined : [otherwise, 0]];
};

const compare = (operator: string, amount: number, limit: number, other = limit): boolean => {
  switch (operator) {
    case 'is':
      return amount === limit;
    case 'at_least':
      return amount >= limit;
    case 'more_than':
      return amount > limit;
    case 'at_most':
      return amount <= limit;
    case 'less_than':
      return amount < limit;
    default:
      return amount >= limit && amount <= other;
  }
};

import type { Answers } from '../language/answer.js';
import { type Test, answerKey, testsOf } from '../language/condition.js';
import type { Criterion } from '../language/criterion.js';
import type { CompiledService } from '../evaluation/compile-service.js';
import { OPEN } from '../evaluation/outcome.js';
import { findSlot, readAnswers } from '../evaluation/person.js';
import { prospectOf, unpack } from '../evaluation/prospect.js';
import type { Unit } from '../catalogue/attribute.js';
import { sampleAnswers } from './sample-answers.js';

/** A question worth asking, with what its answer would do. */
export type Question = {
  /** The answer key under which the answer belongs. */
  readonly key: string;
  readonly attribute: string;
  /** The catalogue's question, in plain words. */
  readonly question: string;
  readonly label: string;
  readonly type: string;
  readonly unit: Unit | undefined;
  readonly values: readonly { readonly code: string; readonly label: string }[] | undefined;
  readonly sensitive: boolean;
  /** Services still to ask for which it matters. */
  readonly concerns: number;
  /** How many of those services the answer settles: on average over the answers, at least, and at most. */
  readonly settles: { readonly expected: number; readonly worst: number; readonly most: number };
  /** How many services the most favourable answer opens. */
  readonly opens: number;
};

type Pending = { readonly service: CompiledService; readonly missing: readonly string[] };
type Asked = { readonly today?: string; readonly streams?: readonly string[] };

/**
 * The unanswered questions, most useful first: those whose answer settles most services on average, then in the worst
 * case, then those that matter to most services, then those that are not sensitive. Answers that lead to different
 * results count as equally likely: the engine keeps no idea of what people usually say.
 */
export const questionsFor = (
  pending: readonly Pending[],
  answers: Answers,
  { today, streams }: Asked = {},
): Question[] => {
  const services = new Map<string, CompiledService[]>();
  for (const { service, missing } of pending)
    for (const key of missing) services.set(key, [...(services.get(key) ?? []), service]);

  return [...services]
    .flatMap(([key, concerned]) => questionAbout(key, concerned, answers, today, streams) ?? [])
    .sort(byUse);
};

const questionAbout = (
  key: string,
  concerned: readonly CompiledService[],
  answers: Answers,
  today: string | undefined,
  streams: readonly string[] | undefined,
): Question | undefined => {
  const slot = findSlot(key);
  if (!slot) return undefined;
  const tests = concerned.flatMap(({ service }) => service.criteria.flatMap((it) => testsAbout(key, it)));
  const outcomes = sampleAnswers(slot, tests).map((answer) => {
    const person = readAnswers({ ...answers, [key]: answer }, today);
    let settled = 0;
    let opened = 0;
    for (const service of concerned) {
      const { worst, best } = unpack(prospectOf(service, person, today, streams));
      if (worst !== best) continue;
      settled++;
      if (best === OPEN) opened++;
    }
    return { settled, opened };
  });
  const settled = outcomes.map((outcome) => outcome.settled);
  const { attribute } = slot;
  return {
    key,
    attribute: attribute.id,
    question: attribute.question,
    label: attribute.label,
    type: attribute.type,
    unit: attribute.unit,
    values: attribute.values,
    sensitive: attribute.sensitive,
    concerns: concerned.length,
    settles: {
      expected: settled.reduce((sum, count) => sum + count, 0) / Math.max(1, settled.length),
      worst: settled.length === 0 ? 0 : Math.min(...settled),
      most: Math.max(0, ...settled),
    },
    opens: Math.max(0, ...outcomes.map((outcome) => outcome.opened)),
  };
};

const testsAbout = (key: string, { condition, appliesWhen, exceptions = [] }: Criterion): Test[] =>
  [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions]
    .flatMap((part) => [...testsOf(part)])
    .filter((test) => answerKey(test) === key);

const byUse = (a: Question, b: Question) =>
  b.settles.expected - a.settles.expected ||
  b.settles.worst - a.settles.worst ||
  b.concerns - a.concerns ||
  Number(a.sensitive) - Number(b.sensitive) ||
  (a.key < b.key ? -1 : 1);

import type { Answers } from '../language/answer.js';
import type { ServiceCriteria, Stream } from '../language/criterion.js';
import type { CompiledCriterion } from './compile-criterion.js';
import { type CompiledService, compileService, isInForce } from './compile-service.js';
import {
  CASE_BY_CASE,
  OPEN,
  type Outcome,
  type Prospect,
  type Rank,
  SHUT,
  type Status,
  outcomeOf,
  statusOf,
} from './outcome.js';
import { type Person, readAnswers } from './person.js';
import { type CriterionResult, traceCriterion } from './trace.js';

export type EvaluateOptions = {
  /** The day on which it is asked, `YYYY-MM-DD`. Without it all criteria count and dates stay unknown. */
  readonly today?: string;
  /** Only these streams, where the person knows which they want. */
  readonly streams?: readonly string[];
};

export type StreamResult = {
  /** Null for a service without streams. */
  readonly stream: Stream | null;
  readonly status: Status;
  /** The best that it could still become. */
  readonly best: Outcome;
  readonly criteria: readonly CriterionResult[];
};

export type ServiceResult = {
  readonly serviceId: string;
  readonly status: Status;
  /** The best that the service could still become: equal to the status unless that is `ask`. */
  readonly best: Outcome;
  /** The worst that it could still become. */
  readonly worst: Outcome;
  /** What decided the status: the failed gates of a shut door, the open questions of one to ask, and so on. */
  readonly reasons: readonly CriterionResult[];
  /** True where the service is `ask` because nobody has said what its criteria are. */
  readonly nothingDeclared: boolean;
  /** Answer keys that could settle the status, without those declined. */
  readonly missing: readonly string[];
  /** Priorities and preferences that speak for the person, less the preferences against: for order only. */
  readonly preference: number;
  /** The full trace. */
  readonly streams: readonly StreamResult[];
};

/**
 * Holds a person's answers against one service. Never throws on data from elsewhere: what cannot be understood is
 * unknown. Whatever the missing answers turn out to be, a settled status stays (docs/eligibility.md).
 */
export const evaluate = (
  service: ServiceCriteria,
  answers: Answers,
  options: EvaluateOptions = {},
): ServiceResult => evaluateCompiled(compileService(service), readAnswers(answers, options.today), options);

/** `evaluate` for many services and one person: compile and read once. */
export const evaluateCompiled = (
  { service, criteria, streams }: CompiledService,
  person: Person,
  { today, streams: wanted }: EvaluateOptions = {},
): ServiceResult => {
  const traced = new Map<CompiledCriterion, CriterionResult>();
  for (const compiled of criteria)
    if (isInForce(compiled.criterion, today)) traced.set(compiled, traceCriterion(compiled, person));

  const nothingDeclared = criteria.length === 0 && !service.declaresNoCriteria;
  const results = streams
    .filter(({ stream }) => !wanted || !stream || wanted.includes(stream.id))
    .map(({ stream, criteria: inStream }) => {
      const results = inStream.flatMap((compiled) => traced.get(compiled) ?? []);
      const prospect = nothingDeclared
        ? ({ worst: SHUT, best: OPEN } as const)
        : worstOf(results.map(prospectOf));
      return { stream, criteria: results, prospect };
    });

  const prospect = bestOf(results.map((result) => result.prospect));
  const status = statusOf(prospect);
  const reasons = [
    ...new Set(results.flatMap((result) => reasonsFor(status, result.prospect, result.criteria))),
  ];
  return {
    serviceId: service.serviceId,
    status,
    best: outcomeOf(prospect.best),
    worst: outcomeOf(prospect.worst),
    reasons,
    nothingDeclared,
    missing: status === 'ask' ? [...new Set(reasons.flatMap(({ missing }) => missing))] : [],
    preference: preferenceOf([...traced.values()]),
    streams: results.map(({ stream, criteria, prospect }) => ({
      stream,
      status: statusOf(prospect),
      best: outcomeOf(prospect.best),
      criteria,
    })),
  };
};

const EVERYTHING: Prospect = { worst: OPEN, best: OPEN };

const prospectOf = ({ isGate, discretion, verdict }: CriterionResult): Prospect => {
  if (!isGate || verdict === 'pass') return EVERYTHING;
  const failed: Rank = discretion === 'case_by_case' ? CASE_BY_CASE : SHUT;
  return { worst: failed, best: verdict === 'fail' ? failed : OPEN };
};

/** A stream is as open as its narrowest criterion. */
const worstOf = (prospects: readonly Prospect[]): Prospect =>
  prospects.reduce(
    (all, one) => ({
      worst: Math.min(all.worst, one.worst) as Rank,
      best: Math.min(all.best, one.best) as Rank,
    }),
    EVERYTHING,
  );

/** A service is as open as its widest stream. */
const bestOf = (prospects: readonly Prospect[]): Prospect =>
  prospects.reduce(
    (all, one) => ({
      worst: Math.max(all.worst, one.worst) as Rank,
      best: Math.max(all.best, one.best) as Rank,
    }),
    { worst: SHUT, best: SHUT },
  );

const reasonsFor = (status: Status, { best }: Prospect, criteria: readonly CriterionResult[]) =>
  criteria.filter(({ isGate, verdict, discretion }) => {
    if (!isGate || verdict === 'pass') return false;
    switch (status) {
      case 'open':
        return false;
      case 'shut':
        return verdict === 'fail' && discretion === 'hard';
      case 'case_by_case':
        return best === CASE_BY_CASE && verdict === 'fail';
      case 'ask':
        // A stream that is shut for good says nothing about what to ask.
        return best !== SHUT;
    }
  });

const preferenceOf = (results: readonly CriterionResult[]): number =>
  results.reduce((sum, { criterion, discretion, verdict }) => {
    if (criterion.effect === 'prioritise') return verdict === 'pass' ? sum + 1 : sum;
    return discretion === 'preferred' && criterion.effect !== 'not_required' && verdict === 'fail'
      ? sum - 1
      : sum;
  }, 0);

import type { Answers } from '../language/answer.js';
import type { ServiceCriteria, Stream } from '../language/criterion.js';
import { type CompiledService, compileService, isInForce } from './compile-service.js';
import { OPEN, type Outcome, type Rank, SHUT, type Status, outcomeOf, statusOf } from './outcome.js';
import { type Person, readAnswers } from './person.js';
import { truthOfRange } from './range.js';
import { type CriterionResult, TracedCriterion } from './trace.js';
import { NO, type Truth, UNKNOWN, YES } from './truth.js';

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
  /** The best and the worst that it could still become. */
  readonly best: Outcome;
  readonly worst: Outcome;
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
  compiled: CompiledService,
  person: Person,
  { today, streams: wanted }: EvaluateOptions = {},
): ServiceResult => {
  const { service, nothingDeclared } = compiled;
  const all = traceAll(compiled, person, today);
  const streams: StreamResult[] = [];
  let worst: Rank = SHUT;
  let best: Rank = SHUT;
  for (const stream of compiled.streams) {
    if (wanted && stream.stream && !wanted.includes(stream.stream.id)) continue;
    const criteria = stream.stream ? all.filter((it) => stream.criteria.includes(it.compiled)) : all;
    const low = nothingDeclared ? SHUT : narrowest(criteria, UNKNOWN);
    const high = low === OPEN ? OPEN : narrowest(criteria, NO);
    if (low > worst) worst = low;
    if (high > best) best = high;
    streams.push({
      stream: stream.stream,
      status: statusOf(low, high),
      best: outcomeOf(high),
      worst: outcomeOf(low),
      criteria,
    });
  }
  const status = statusOf(worst, best);
  const reasons = status === 'open' ? NOTHING : reasonsFor(status, streams);
  return {
    serviceId: service.serviceId,
    status,
    best: outcomeOf(best),
    worst: outcomeOf(worst),
    reasons,
    nothingDeclared,
    missing: status === 'ask' ? [...new Set(reasons.flatMap(({ missing }) => missing))] : NOTHING,
    preference: preferenceOf(compiled, person, today),
    streams,
  };
};

const NOTHING: readonly never[] = [];

const traceAll = (
  { criteria }: CompiledService,
  person: Person,
  today: string | undefined,
): TracedCriterion[] => {
  const results: TracedCriterion[] = [];
  for (let at = 0; at < criteria.length; at++) {
    const compiled = criteria[at] as (typeof criteria)[number];
    if (!isInForce(compiled.criterion, today)) continue;
    const { range } = compiled;
    const truth = range ? truthOfRange(range, person) : compiled.decide(person);
    results.push(new TracedCriterion(compiled, person, truth));
  }
  return results;
};

/** A stream is as open as its narrowest gate, of those that came to `failing` or less: at best an unknown gate passes. */
const narrowest = (criteria: readonly TracedCriterion[], failing: Truth): Rank => {
  let rank: Rank = OPEN;
  for (let at = 0; at < criteria.length; at++) {
    const { compiled, truth } = criteria[at] as TracedCriterion;
    if (truth <= failing && compiled.isGate && compiled.failed < rank) rank = compiled.failed;
  }
  return rank;
};

const reasonsFor = (status: Status, streams: readonly StreamResult[]): CriterionResult[] => [
  ...new Set(
    streams.flatMap((stream) => stream.criteria.filter((criterion) => isReason(status, stream, criterion))),
  ),
];

const isReason = (
  status: Status,
  { best }: StreamResult,
  { isGate, verdict, discretion }: CriterionResult,
): boolean => {
  if (!isGate || verdict === 'pass') return false;
  switch (status) {
    case 'open':
      return false;
    case 'shut':
      return verdict === 'fail' && discretion === 'hard';
    case 'case_by_case':
      return verdict === 'fail' && best === 'case_by_case';
    case 'ask':
      // A stream that is shut for good says nothing about what to ask.
      return best !== 'shut';
  }
};

const preferenceOf = (
  { preferences }: CompiledService,
  person: Person,
  today: string | undefined,
): number => {
  let sum = 0;
  for (const { criterion, preference, decide } of preferences)
    if (isInForce(criterion, today) && decide(person) === (preference > 0 ? YES : NO)) sum += preference;
  return sum;
};

import type { Criterion, ServiceCriteria, Stream } from '../language/criterion.js';
import { type CompiledCriterion, compileCriterion } from './compile-criterion.js';

export type CompiledStream = {
  /** Null for a service without streams. */
  readonly stream: Stream | null;
  readonly criteria: readonly CompiledCriterion[];
  /**
   * The gates that are one range and always in force, as plain numbers side by side (`RANGE_FIELDS` each): most of the
   * work of a search is walking these.
   */
  readonly ranges: readonly number[];
  /** The other gates. */
  readonly others: readonly CompiledCriterion[];
};

/** slot, from, to, 1 where the outside of the range passes, and what becomes of the door where it fails. */
export const RANGE_FIELDS = 5;

export type CompiledService = {
  readonly service: ServiceCriteria;
  readonly criteria: readonly CompiledCriterion[];
  readonly streams: readonly CompiledStream[];
  /** Nobody has said what the criteria are, nor that there are none. */
  readonly nothingDeclared: boolean;
  /** Criteria that put somebody forward or back, and shut nobody out. */
  readonly preferences: readonly CompiledCriterion[];
};

const compiled = new WeakMap<ServiceCriteria, CompiledService>();

/** Compiles a service once, however often it is evaluated: its document is not to change afterwards. */
export const compileService = (service: ServiceCriteria): CompiledService => {
  const known = compiled.get(service);
  if (known) return known;

  const setting = { serviceArea: service.area ?? [] };
  const criteria = service.criteria.map((criterion) => compileCriterion(criterion, setting));
  const streams = service.streams?.length
    ? service.streams.map((stream) =>
        compileStream(
          stream,
          criteria.filter((it) => belongsTo(it.criterion, stream, service)),
        ),
      )
    : [compileStream(null, criteria)];
  const nothingDeclared = criteria.length === 0 && !service.declaresNoCriteria;
  const preferences = criteria.filter(({ preference }) => preference !== 0);
  const result = { service, criteria, streams, nothingDeclared, preferences };
  compiled.set(service, result);
  return result;
};

/** A criterion that names none of its service's streams belongs to all of them: it must not get lost with a stream. */
const belongsTo = (criterion: Criterion, stream: Stream, service: ServiceCriteria) => {
  const named = service.streams?.filter(({ id }) => criterion.streams?.includes(id)) ?? [];
  return named.length === 0 || named.includes(stream);
};

const compileStream = (stream: Stream | null, criteria: readonly CompiledCriterion[]): CompiledStream => {
  const gates = criteria.filter(({ isGate }) => isGate);
  const ranges = gates.flatMap((gate) =>
    gate.range && !isDated(gate.criterion)
      ? [gate.range.slot, gate.range.from, gate.range.to, Number(gate.range.isOutside), gate.failed]
      : [],
  );
  const others = gates.filter(({ range, criterion }) => !range || isDated(criterion));
  return { stream, criteria, ranges, others };
};

const isDated = ({ effectiveFrom, effectiveTo }: Criterion) =>
  effectiveFrom !== undefined || effectiveTo !== undefined;

/** Whether a criterion counts on a day (`YYYY-MM-DD`); without a day, all count. */
export const isInForce = (criterion: Criterion, today: string | undefined): boolean => {
  if (today === undefined) return true;
  const { effectiveFrom, effectiveTo } = criterion;
  return (
    (effectiveFrom === undefined || effectiveFrom <= today) &&
    (effectiveTo === undefined || today <= effectiveTo)
  );
};

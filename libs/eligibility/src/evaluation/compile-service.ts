import type { Criterion, ServiceCriteria, Stream } from '../language/criterion.js';
import { type CompiledCriterion, compileCriterion } from './compile-criterion.js';

export type CompiledStream = {
  readonly stream: Stream | null;
  readonly criteria: readonly CompiledCriterion[];
};

export type CompiledService = {
  readonly service: ServiceCriteria;
  readonly criteria: readonly CompiledCriterion[];
  readonly streams: readonly CompiledStream[];
};

const compiled = new WeakMap<ServiceCriteria, CompiledService>();

/** Compiles a service once, however often it is evaluated: its document is not to change afterwards. */
export const compileService = (service: ServiceCriteria): CompiledService => {
  const known = compiled.get(service);
  if (known) return known;

  const setting = { serviceArea: service.area ?? [] };
  const criteria = service.criteria.map((criterion) => compileCriterion(criterion, setting));
  const inStream = (stream: Stream) => criteria.filter(({ criterion }) => belongsTo(criterion, stream));
  const streams = service.streams?.length
    ? service.streams.map((stream) => ({ stream, criteria: inStream(stream) }))
    : [{ stream: null, criteria }];
  const result = { service, criteria, streams };
  compiled.set(service, result);
  return result;
};

const belongsTo = (criterion: Criterion, stream: Stream) => criterion.streams?.includes(stream.id) ?? true;

/** Whether a criterion counts on a day (`YYYY-MM-DD`); without a day, all count. */
export const isInForce = ({ effectiveFrom, effectiveTo }: Criterion, today: string | undefined): boolean =>
  today === undefined ||
  ((effectiveFrom === undefined || effectiveFrom <= today) &&
    (effectiveTo === undefined || today <= effectiveTo));

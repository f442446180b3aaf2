import type { CompiledService } from './compile-service.js';
import { isInForce } from './compile-service.js';
import { CASE_BY_CASE, OPEN, type Prospect, type Rank, SHUT } from './outcome.js';
import type { Person } from './person.js';
import { NO, YES } from './truth.js';

/** What `evaluate` comes to, without the trace: for counting over many services. */
export const prospectOfService = (
  { service, streams }: CompiledService,
  person: Person,
  today?: string,
  wanted?: readonly string[],
): Prospect => {
  if (service.criteria.length === 0 && !service.declaresNoCriteria) return { worst: SHUT, best: OPEN };
  let worst: Rank = SHUT;
  let best: Rank = SHUT;
  for (const { stream, criteria } of streams) {
    if (wanted && stream && !wanted.includes(stream.id)) continue;
    let low: Rank = OPEN;
    let high: Rank = OPEN;
    for (const { isGate, discretion, decide, criterion } of criteria) {
      if (!isGate || !isInForce(criterion, today)) continue;
      const truth = decide(person);
      if (truth === YES) continue;
      const failed = discretion === 'case_by_case' ? CASE_BY_CASE : SHUT;
      if (failed < low) low = failed;
      if (truth === NO && failed < high) high = failed;
      if (high === SHUT) break;
    }
    if (low > worst) worst = low;
    if (high > best) best = high;
  }
  return { worst, best };
};

import { compileService } from './evaluation/compile-service.js';
import { type EvaluateOptions, evaluateCompiled } from './evaluation/evaluate.js';
import { findSlot, readAnswers } from './evaluation/person.js';
import type { Answers } from './language/answer.js';
import type { ServiceCriteria } from './language/criterion.js';
import { attributesNeededBy } from './needs.js';

/**
 * The answer keys that a referral to a service has to tell, and none besides: with these alone every criterion that the
 * person meets is still seen to be met. Where one of several answers is enough, those go first that the service does not
 * ask for, then the sensitive ones. What only speaks against the person is not among them: a worker may add it by hand.
 */
export const leastToShare = (
  service: ServiceCriteria,
  answers: Answers,
  options: EvaluateOptions = {},
): string[] => {
  const compiled = compileService(service);
  const evaluated = (given: Answers) =>
    evaluateCompiled(compiled, readAnswers(given, options.today), options);
  const all = evaluated(answers);
  const way = all.streams.findIndex(({ status }) => status === all.status);
  const metWith = (given: Answers) =>
    new Set(
      evaluated(given).streams[way]?.criteria.flatMap(({ criterion, isGate, verdict }) =>
        isGate && verdict === 'pass' ? [criterion] : [],
      ),
    );
  const met = metWith(answers);

  let kept = answers;
  for (const key of expendableFirst(service, Object.keys(answers))) {
    const { [key]: _, ...rest } = kept;
    const still = metWith(rest);
    if ([...met].every((criterion) => still.has(criterion))) kept = rest;
  }
  return Object.keys(kept).sort();
};

const expendableFirst = (service: ServiceCriteria, keys: readonly string[]): string[] => {
  const asked = new Set(attributesNeededBy(service));
  const worth = (key: string) =>
    (asked.has(key) ? 2 : 0) + (findSlot(key)?.attribute.sensitive === false ? 1 : 0);
  return [...keys].sort((a, b) => worth(a) - worth(b) || (a < b ? -1 : 1));
};

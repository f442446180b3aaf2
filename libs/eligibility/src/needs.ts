import { answerKey, testsOf } from './language/condition.js';
import type { ServiceCriteria } from './language/criterion.js';
import { compileService } from './evaluation/compile-service.js';

/**
 * The answer keys that a service asks for, and no others: the most that a referral to it may need to say about a person.
 * Keys of steps, preferences and non-requirements are left out, as nobody has to know them to open the door.
 */
export const attributesNeededBy = (service: ServiceCriteria): string[] => {
  const gates = compileService(service).criteria.filter(({ isGate }) => isGate);
  const conditions = gates.flatMap(({ criterion: { condition, appliesWhen, exceptions = [] } }) => [
    condition,
    ...(appliesWhen ? [appliesWhen] : []),
    ...exceptions,
  ]);
  return [...new Set(conditions.flatMap((condition) => [...testsOf(condition)].map(answerKey)))].sort();
};

import { answerKey, assembleCriterion, testsOf } from '@whichdoor/eligibility';
import type { ShownOffer } from './act.js';
import { gatesOf } from './gate.js';

/**
 * What the service can still ask about: what one of its criteria asks about, and nobody has told or been asked yet.
 * Answer keys, in the order of the criteria.
 */
export const askableOf = ({ service, sharedFacts, questions }: ShownOffer): readonly string[] => {
  const known = new Set([...sharedFacts, ...questions].map(({ attribute }) => attribute));
  const keys = gatesOf(service?.criteria ?? []).flatMap(({ id, version, rule }) => {
    const read = assembleCriterion(id, version, rule);
    if (!read.ok) return [];
    const { condition, appliesWhen, exceptions = [] } = read.value;
    return [condition, ...(appliesWhen ? [appliesWhen] : []), ...exceptions].flatMap((each) =>
      [...testsOf(each)].map(answerKey),
    );
  });
  return [...new Set(keys)].filter((key) => !known.has(key));
};

import {
  evaluate,
  leastToShare,
  type Answers,
  type Criterion,
  type ServiceCriteria,
  type ServiceResult,
} from '@whichdoor/eligibility';

/** What a referral to a service could tell of somebody, and what it could ask. */
export type Shareable = {
  readonly result: ServiceResult;
  /** Answer keys that the service has to know, so that every rule that is met is seen to be met */
  readonly needed: readonly string[];
  /** Answer keys that were told and that the service does not have to know */
  readonly notNeeded: readonly string[];
  /** Rules that stand in the way, which the service can be asked to set aside */
  readonly inTheWay: readonly Criterion[];
};

const isDeclined = (answer: unknown) => typeof answer === 'object' && answer !== null && 'declined' in answer;

/** Holds what was told against a service, for a referral to it. What somebody prefers not to say is never shareable. */
export const shareableWith = (service: ServiceCriteria, answers: Answers, today: string): Shareable => {
  const result = evaluate(service, answers, { today });
  const needed = leastToShare(service, answers, { today });
  const notNeeded = Object.keys(answers).filter((key) => !needed.includes(key) && !isDeclined(answers[key]));
  const inTheWay = new Set(
    result.streams.flatMap(({ criteria }) =>
      criteria.flatMap(({ criterion, isGate, verdict }) => (isGate && verdict === 'fail' ? [criterion] : [])),
    ),
  );
  return { result, needed, notNeeded, inTheWay: [...inTheWay] };
};

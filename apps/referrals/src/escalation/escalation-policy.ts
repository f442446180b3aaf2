import { addWorkingDays } from './working-day.js';

/** How long a service has for an answer, and what becomes of an offer that gets none. */
export type EscalationPolicy = {
  readonly version: number;
  /** In which working days are counted. */
  readonly timeZone: string;
  /** Working days after the sending until somebody has to have seen an offer. */
  readonly acknowledgeWithin: number;
  /** Working days after the sending until the service has to have answered. */
  readonly decideWithin: number;
  /** Working days that an unanswered offer stays overdue before it expires. */
  readonly expireAfter: number;
  /** Working days that a sender has for the answer to a question. */
  readonly answerWithin: number;
  /** Working days after which a service has to say again that a place on its waiting list still holds. */
  readonly confirmPlaceWithin: number;
  /** Days in which a service can take back what it accepted by mistake: the day of it is the first, and each ends at midnight. */
  readonly takeAcceptanceBackWithin: number;
};

/**
 * All that ever held, newest last. A change is a new version: an offer keeps the one under which it was sent, so that
 * nobody becomes late by a rule that came later.
 */
export const escalationPolicies: readonly [EscalationPolicy, ...EscalationPolicy[]] = [
  {
    version: 1,
    timeZone: 'Australia/Melbourne',
    acknowledgeWithin: 1,
    decideWithin: 2,
    expireAfter: 2,
    answerWithin: 2,
    confirmPlaceWithin: 10,
    takeAcceptanceBackWithin: 1,
  },
];

/** The policy that offers are sent under now. */
export const currentPolicy: EscalationPolicy = escalationPolicies.at(-1) ?? escalationPolicies[0];

/** The policy of an offer that was sent under this version. */
export const getPolicy = (version: number): EscalationPolicy => {
  const policy = escalationPolicies.find((one) => one.version === version);
  if (!policy) throw new Error(`There is no escalation policy with the version ${version}.`);
  return policy;
};

/** The times of an offer that is sent now, frozen onto it. */
export const timesOf = (policy: EscalationPolicy, sentAt: Date) => {
  const after = (days: number) => addWorkingDays(sentAt, days, policy.timeZone);
  return {
    policyVersion: policy.version,
    dueAt: after(policy.acknowledgeWithin),
    decideBy: after(policy.decideWithin),
    expiresAt: after(policy.decideWithin + policy.expireAfter),
  };
};

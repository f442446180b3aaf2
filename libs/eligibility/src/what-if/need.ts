import type { Band } from '../language/answer.js';

/** A criterion that stood in the way, with the band that the person's answer fell in where one was recorded. */
export type Block = {
  readonly criterionId: string;
  /** In the unit of the criterion's attribute. Never the answer itself: a band is all that leaves the device. */
  readonly band?: Band;
};

/** One service (or stream) that a need was held against. Nothing blocked and nothing unknown means that it was open. */
export type Candidate = {
  readonly serviceId: string;
  readonly blockedBy: readonly Block[];
  /** Criteria that nobody could decide for want of an answer. */
  readonly unknown?: readonly string[];
};

/** The recorded blocking sets of one need: ids and bands only. */
export type NeedRecord = { readonly candidates: readonly Candidate[] };

import type { Band } from '../language/answer.js';

/** A band whose ends may also be left out: "less than 180" is what a failed "at least 180" tells. */
export type ToldBand = Band & { readonly moreThan?: number; readonly lessThan?: number };

/** A criterion that stood in the way, with what is known of the amount that it asks about. */
export type Block = {
  readonly criterionId: string;
  /** In the unit of the criterion's attribute. Never the answer itself: at most a band of it. */
  readonly band?: ToldBand;
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

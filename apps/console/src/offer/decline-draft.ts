import type { DeclineReason, NextStep } from '@whichdoor/contracts';

/** What somebody has chosen so far; nothing is chosen for them. */
export type DeclineDraft = {
  /** A reason's code, or a criterion as `criterion:ID:VERSION` */
  readonly why: string | null;
  readonly nextStep: NextStep | null;
  readonly alternative: { readonly id: string; readonly name: string } | null;
};

export const nothingSaid: DeclineDraft = { why: null, nextStep: null, alternative: null };

/** A criterion as one of the things to choose. */
export const whyCriterion = ({ id, version }: { readonly id: string; readonly version: number }): string =>
  `criterion:${id}:${version}`;

/** Reads what was chosen as the graph takes it. */
export const readWhy = (
  why: string,
): { reason: DeclineReason; criterion: { criterionId: string; version: number } | null } => {
  const [kind, criterionId = '', version = ''] = why.split(':');
  return kind === 'criterion'
    ? { reason: 'DOES_NOT_MEET_CRITERION', criterion: { criterionId, version: Number(version) } }
    : { reason: why as DeclineReason, criterion: null };
};

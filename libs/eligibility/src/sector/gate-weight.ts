import { CASE_BY_CASE, OPEN, type Rank, SHUT } from '../evaluation/outcome.js';
import { type Packed, pack } from '../evaluation/prospect.js';
import { NO, YES } from '../evaluation/truth.js';

/**
 * Gates that do not pass, counted in one number: ten bits each for those that would shut the door, those that leave it to
 * somebody, and of the latter those that surely fail. One that surely shuts is not among services still to ask; a service
 * has fewer than a thousand gates (`LIMITS`).
 */
export const weightOf = (truth: number, failed: Rank): number => {
  if (truth === YES) return 0;
  if (failed === SHUT) return 1;
  return truth === NO ? SOFT + SOFT_FAILED : SOFT;
};
const SOFT = 1 << 10;
const SOFT_FAILED = 1 << 20;

/** What gates of this weight leave possible. */
export const prospectOfWeight = (weight: number): Packed => {
  const best = weight >= SOFT_FAILED ? CASE_BY_CASE : OPEN;
  if ((weight & (SOFT - 1)) > 0) return pack(SHUT, best);
  return pack(weight > 0 ? CASE_BY_CASE : OPEN, best);
};

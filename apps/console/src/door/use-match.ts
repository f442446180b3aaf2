import { matchServices, type Answers, type Match, type Question, type Status } from '@whichdoor/eligibility';
import { useDeferredValue, useMemo } from 'react';
import { dayOf } from './day-of.js';
import type { Directory } from './directory.js';
import { statuses } from './status.js';

/** Doors by state, with those left out that were tried already, and what to ask next. */
export type Sorted = {
  readonly groups: Match['groups'];
  readonly question: Question | null;
  /** How many doors there are in all four groups */
  readonly total: number;
};

/**
 * Sorts doors by what is known, on this device. The sorting follows the answers a moment later, so that a tap shows at
 * once however many doors there are.
 */
export const useMatch = (
  directory: Directory,
  { answers, putOff }: { readonly answers: Answers; readonly putOff: readonly string[] },
  tried: ReadonlySet<string>,
  now: Date,
): Sorted => {
  const settled = useDeferredValue(answers);
  const untried = useMemo(
    () => directory.criteria.filter(({ serviceId }) => !tried.has(serviceId)),
    [directory, tried],
  );
  const { groups, questions } = useMemo(
    () => matchServices(untried, settled, { today: dayOf(now) }),
    [untried, settled, now],
  );
  return useMemo(
    () => ({
      groups,
      question: nextOf(questions, putOff),
      total: statuses.reduce((sum, status: Status) => sum + groups[status].length, 0),
    }),
    [groups, questions, putOff],
  );
};

/** The most useful question that was not put off; when all were, the one that was put off first. */
const nextOf = (questions: readonly Question[], putOff: readonly string[]): Question | null =>
  questions.find(({ key }) => !putOff.includes(key)) ??
  putOff
    .map((key) => questions.find((question) => question.key === key))
    .find((each) => each !== undefined) ??
  null;

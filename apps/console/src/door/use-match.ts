import { Sector, type Answers, type Question, type ServiceResult, type Status } from '@whichdoor/eligibility';
import { useDeferredValue, useMemo } from 'react';
import { dayOf } from './day-of.js';
import type { Directory } from './directory.js';

/** Doors by state, with those left out that were tried already, and what to ask next. */
export type Sorted = {
  /** Ids of services, in the order in which they are shown */
  readonly groups: Readonly<Record<Status, readonly string[]>>;
  /** Why a door is in its group: worked out for those that are looked at */
  readonly explain: (serviceId: string) => ServiceResult | undefined;
  readonly question: Question | null;
};

/** A group of more than this is not ordered by preferences: nobody reads it from the top, and it would cost the most. */
const mostOrdered = 200;

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
  const sector = useMemo(
    () => new Sector(directory.criteria.filter(({ serviceId }) => !tried.has(serviceId))),
    [directory, tried],
  );
  const sorted = useMemo(() => {
    const match = sector.match(settled, { today: dayOf(now) });
    const groups: Record<Status, string[]> = { open: [], ask: [], case_by_case: [], shut: [] };
    for (const { serviceId } of directory.criteria) {
      const status = match.statusOf(serviceId);
      if (status) groups[status].push(serviceId);
    }
    const explain = (serviceId: string) => match.explain(serviceId);
    for (const group of Object.values(groups)) orderByPreference(group, explain);
    return { groups, explain, questions: match.questions() };
  }, [sector, directory, settled, now]);

  return useMemo(
    () => ({
      groups: sorted.groups,
      explain: sorted.explain,
      question: nextOf(sorted.questions, putOff),
    }),
    [sorted, putOff],
  );
};

/** Doors that give people like this one priority come first. */
const orderByPreference = (ids: string[], explain: Sorted['explain']) => {
  if (ids.length > mostOrdered) return;
  const preference = new Map(ids.map((id) => [id, explain(id)?.preference ?? 0]));
  ids.sort((one, other) => (preference.get(other) ?? 0) - (preference.get(one) ?? 0));
};

/** The most useful question that was not put off; when all were, the one that was put off first. */
const nextOf = (questions: readonly Question[], putOff: readonly string[]): Question | null =>
  questions.find(({ key }) => !putOff.includes(key)) ??
  putOff
    .map((key) => questions.find((question) => question.key === key))
    .find((each) => each !== undefined) ??
  null;

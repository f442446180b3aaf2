import {
  discretionOf,
  Sector,
  type Answer,
  type Answers,
  type Question,
  type SectorMatch,
  type ServiceCriteria,
  type ServiceResult,
  type Status,
} from '@whichdoor/eligibility';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { answersOfOneTap } from './choices.js';
import { dayOf } from './day-of.js';
import type { Directory } from './directory.js';
import { SortedAhead, whenIdle } from './sorted-ahead.js';

/** Answers that are sorted ahead: most questions have fewer. */
const mostAhead = 8;
/** Nobody has read a question sooner, and whoever answers at once is not held up by what is sorted ahead. In milliseconds. */
const readFor = 300;

/** Doors by state, with those left out that were tried already, and what to ask next. */
export type Sorted = {
  /** Ids of services, in the order in which they are shown */
  readonly groups: Readonly<Record<Status, readonly string[]>>;
  /** Why a door is in its group: worked out for those that are looked at */
  readonly explain: (serviceId: string) => ServiceResult | undefined;
  readonly question: Question | null;
} & Expecting;

/** Ways to tell of an answer before it is given, so that doors are sorted by then. */
export type Expecting = {
  /** It is being put together */
  readonly onExpected: (answer: Answer) => void;
  /** It is under somebody's finger, which has still to be lifted */
  readonly onPressed: (answer: Answer) => void;
};

/**
 * Sorts doors by what is known, on this device. At once with the answer: two pictures, one of the tap and then one of the
 * doors, would cost a slow telephone more than the sorting does.
 */
export const useMatch = (
  directory: Directory,
  { answers, putOff }: { readonly answers: Answers; readonly putOff: readonly string[] },
  tried: ReadonlySet<string>,
  now: Date,
): Sorted => {
  const sector = useMemo(
    () => new Sector(directory.criteria.filter(({ serviceId }) => !tried.has(serviceId))),
    [directory, tried],
  );
  const preferring = useMemo(
    () => new Set(directory.criteria.filter(hasPreference).map(({ serviceId }) => serviceId)),
    [directory],
  );
  const [told] = useState(() => new Map<string, ServiceResult>());
  const sort = useMemo(
    () => (given: Answers) => sortBy(sector.match(given, { today: dayOf(now) }), preferring, told),
    [sector, preferring, told, now],
  );
  const ahead = useRef(new SortedAhead(sort));
  const expecting = useRef<Expecting>({ onExpected: () => undefined, onPressed: () => undefined });
  const { groups, explain, match } = useMemo(() => ahead.current.of(sort, answers), [sort, answers]);
  const question = useMemo(() => match.nextQuestion(putOff), [match, putOff]);
  useEffect(() => {
    const next = new SortedAhead(sort);
    ahead.current = next;
    if (!question) return;
    // And what is asked after it: the match remembers that.
    const workOut = (answer: Answer) =>
      void next.workOut({ ...answers, [question.key]: answer }).match.nextQuestion(putOff);
    const stops: (() => void)[] = [];
    const workOutWhenIdle = (some: readonly Answer[]) => stops.push(whenIdle(some, workOut));
    expecting.current = {
      onExpected: (answer) => void workOutWhenIdle([answer]),
      // A browser is not idle while a finger is down.
      onPressed: workOut,
    };
    const beginning = setTimeout(
      () => workOutWhenIdle(answersOfOneTap(question, directory.namedAreas).slice(0, mostAhead)),
      readFor,
    );
    return () => {
      clearTimeout(beginning);
      for (const stop of stops) stop();
    };
  }, [sort, answers, question, putOff, directory]);
  const onExpected = useCallback((answer: Answer) => expecting.current.onExpected(answer), []);
  const onPressed = useCallback((answer: Answer) => expecting.current.onPressed(answer), []);
  return { groups, explain, question, onExpected, onPressed };
};

const sortBy = (
  match: SectorMatch,
  preferring: ReadonlySet<string>,
  told: Map<string, ServiceResult>,
): Pick<Sorted, 'groups' | 'explain'> & { readonly match: SectorMatch } => {
  const explained = new Map<string, ServiceResult | undefined>();
  const explain = (serviceId: string) => {
    if (!explained.has(serviceId))
      explained.set(serviceId, asTold(told, serviceId, match.explain(serviceId)));
    return explained.get(serviceId);
  };
  const preferenceOf = (serviceId: string) =>
    preferring.has(serviceId) ? (explain(serviceId)?.preference ?? 0) : 0;
  const groups: Record<Status, string[]> = {
    open: match.services('open'),
    ask: match.services('ask'),
    case_by_case: match.services('case_by_case'),
    shut: match.services('shut'),
  };
  for (const group of Object.values(groups))
    if (group.some((serviceId) => preferring.has(serviceId))) orderBy(group, preferenceOf);
  return { groups, explain, match };
};

/**
 * A result, or the one that was told before where it says the same: what shows it then need not be drawn again, and most
 * answers change little about most doors.
 */
const asTold = (
  told: Map<string, ServiceResult>,
  serviceId: string,
  result: ServiceResult | undefined,
): ServiceResult | undefined => {
  const before = told.get(serviceId);
  if (!result || (before && saysTheSame(before, result))) return result && before;
  told.set(serviceId, result);
  return result;
};

const saysTheSame = (one: ServiceResult, other: ServiceResult): boolean =>
  one.status === other.status &&
  one.preference === other.preference &&
  one.missing.join() === other.missing.join() &&
  one.reasons.length === other.reasons.length &&
  one.reasons.every(({ criterion, because }, at) => {
    const reason = other.reasons[at];
    return reason?.criterion === criterion && reason.because === because;
  });

/** Whether a service prefers some people to others: only its place within a group has to be worked out. */
const hasPreference = ({ criteria }: ServiceCriteria): boolean =>
  criteria.some((criterion) => criterion.effect === 'prioritise' || discretionOf(criterion) === 'preferred');

/** Doors that give people like this one priority come first. */
const orderBy = (ids: string[], preferenceOf: (id: string) => number) => {
  const preference = new Map(ids.map((id) => [id, preferenceOf(id)]));
  ids.sort((one, other) => (preference.get(other) ?? 0) - (preference.get(one) ?? 0));
};

import { useMemo, useState } from 'react';
import type { SoughtNeedQuery } from '../graph/operations.generated.js';
import type { NeedOfEntry } from '../offline/entry.js';
import type { Directory, Listing } from './directory.js';
import type { Cause } from './no-door.js';
import { blockedBy, useGap, type Blocked } from './use-gap.js';
import type { Sorted } from './use-match.js';

const nothingShut: Blocked = [];

/**
 * That no door is open, why, and how far the gap is written down; null where one may be. A need for which nothing is
 * listed, or all is closed for the time being, is a gap that names no door; what was tried one by one is written down already.
 */
export const useNoDoor = ({
  groups,
  explain,
  directory,
  listed,
  need,
  needAtHand,
  needOrWait,
}: Pick<Sorted, 'groups' | 'explain'> & {
  readonly directory: Directory;
  /** All services of the kind, wherever they are */
  readonly listed: readonly Listing[];
  readonly need: SoughtNeedQuery['need'];
  readonly needAtHand: NeedOfEntry | null;
  readonly needOrWait: (heldFor: number) => Promise<NeedOfEntry>;
}) => {
  const [isAskedFor, setIsAskedFor] = useState(false);
  const cause = causeOf(groups, directory, listed);
  const wasWritten = need?.gaps?.some(({ skipReason }) => skipReason === null) ?? false;
  const blocked = useMemo(() => {
    if (cause === 'shut') return blockedBy(groups.shut, explain);
    // It says the same every time somebody looks.
    return cause && cause !== 'allTried' && !wasWritten ? nothingShut : null;
  }, [cause, groups, explain, wasWritten]);
  const gap = useGap(needAtHand, blocked, isAskedFor);
  return (
    cause && {
      cause,
      gap,
      wasWritten,
      hasNeed: needAtHand !== null,
      onWriteDown: () => {
        setIsAskedFor(true);
        void needOrWait(0);
      },
    }
  );
};

const causeOf = (
  { open, ask, case_by_case: caseByCase, shut }: Sorted['groups'],
  { listings, closed }: Directory,
  listed: readonly Listing[],
): Cause | null => {
  if (open.length + ask.length + caseByCase.length > 0) return null;
  if (shut.length > 0) return 'shut';
  if (listings.size > 0) return 'allTried';
  if (closed.length > 0) return 'closed';
  return listed.length > 0 ? 'notHere' : 'notListed';
};

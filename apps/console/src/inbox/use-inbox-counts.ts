import { InboxCountsDocument, type InboxCountsQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';

/** How often an open page looks whether something came into the inbox, in milliseconds. */
export const looksEvery = 60_000;

export type InboxCounts = NonNullable<InboxCountsQuery['inboxCounts']>;

/** How many offers are in each part of the inbox, looked at anew every minute; undefined where nobody can say yet, or at all. */
export const useInboxCounts = (
  isWanted = true,
): {
  readonly counts?: InboxCounts;
  readonly isOnItsWay: boolean;
  /** Whether they were asked for, and no answer came */
  readonly isMissing: boolean;
  readonly askAgain: () => void;
} => {
  const { data, isLoading, refetch } = useGraphQuery(InboxCountsDocument, {}, { isWanted, looksEvery });
  const counts = data?.inboxCounts ?? undefined;
  return {
    counts,
    isOnItsWay: isLoading,
    isMissing: isWanted && !isLoading && !counts,
    askAgain: () => void refetch(),
  };
};

import { InboxCountsDocument, type InboxCountsQuery } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';

/** How often an open page looks whether something came into the inbox, in milliseconds. */
export const looksEvery = 60_000;

export type InboxCounts = NonNullable<InboxCountsQuery['inboxCounts']>;

/** How many offers are in each part of the inbox, looked at anew every minute; undefined where nobody can say yet, or at all. */
export const useInboxCounts = (isWanted = true): { counts?: InboxCounts; isOnItsWay: boolean } => {
  const { data, isLoading } = useGraphQuery(InboxCountsDocument, {}, { isWanted, looksEvery });
  return { counts: data?.inboxCounts ?? undefined, isOnItsWay: isLoading };
};

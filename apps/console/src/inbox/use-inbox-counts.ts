import { InboxCountsDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';

/** How often an open page looks whether something came into the inbox, in milliseconds. */
export const looksEvery = 60_000;

/** How many offers are in each part of the inbox, looked at anew every minute; undefined until that is known. */
export const useInboxCounts = (isWanted = true) =>
  useGraphQuery(InboxCountsDocument, {}, { isWanted, looksEvery }).data?.inboxCounts ?? undefined;

import { useInfiniteQuery } from '@tanstack/react-query';
import { askGraph } from '../graph/ask.js';
import { useConnection } from '../graph/connection-context.js';
import {
  InboxDocument,
  type InboxPart,
  type InboxQuery,
  type InboxSort,
} from '../graph/operations.generated.js';
import { looksEvery } from './use-inbox-counts.js';

export type InboxOffer = NonNullable<InboxQuery['inbox']>['nodes'][number];

/** The offers of a part, page after page, and looked at anew every minute. */
export const useInbox = (part: InboxPart, sort: InboxSort) => {
  const connection = useConnection();
  return useInfiniteQuery({
    queryKey: [InboxDocument.name, part, sort],
    queryFn: ({ pageParam, signal }) =>
      askGraph(connection, InboxDocument, { part, sort, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ inbox }: InboxQuery) =>
      inbox?.pageInfo.hasNextPage ? inbox.pageInfo.endCursor : null,
    refetchInterval: looksEvery,
  });
};

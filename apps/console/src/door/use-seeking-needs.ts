import { useQuery } from '@tanstack/react-query';
import { askAllPages } from '../graph/ask-all-pages.js';
import { useConnection } from '../graph/connection-context.js';
import { SeekingNeedsDocument, type SeekingNeedsQuery } from '../graph/operations.generated.js';
import { graphKey } from '../graph/use-graph.js';

/** An open need for which a door is looked for. */
export type SeekingNeed = NonNullable<SeekingNeedsQuery['needs']>['nodes'][number];

const none: readonly SeekingNeed[] = [];

/** All needs for which a door is looked for, the newest first; none until they are there. */
export const useSeekingNeeds = (): readonly SeekingNeed[] => {
  const connection = useConnection();
  const { data } = useQuery({
    queryKey: graphKey(SeekingNeedsDocument),
    queryFn: ({ signal }) => askAllPages(connection, SeekingNeedsDocument, {}, ({ needs }) => needs, signal),
  });
  return data ?? none;
};

/** What several needs that look alike are told apart by: which of how many it is, the oldest first. */
export type Place = { readonly place: number; readonly of: number };

/** The place of each need among those of its kind, area and month; null for one that has no like. */
export const placesOf = (needs: readonly SeekingNeed[]): ReadonlyMap<string, Place | null> => {
  const looks = ({ kind, area, openedIn }: SeekingNeed) => [kind, area, openedIn].join();
  const likes = new Map<string, string[]>();
  for (const need of [...needs].reverse())
    likes.set(looks(need), [...(likes.get(looks(need)) ?? []), need.id]);
  return new Map(
    [...likes.values()].flatMap((ids) =>
      ids.map((id, at) => [id, ids.length > 1 ? { place: at + 1, of: ids.length } : null] as const),
    ),
  );
};

import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { askGraph } from './ask.js';
import { useConnection } from './connection-context.js';
import type { TrustedDocument } from './trusted-document.js';

/** The key of a document's answers in the cache; a prefix of it, the name alone, stands for all of them. */
export const graphKey = <Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables?: Variables,
): readonly unknown[] => (variables === undefined ? [document.name] : [document.name, variables]);

/**
 * Asks a document and keeps its answer for the other parts of the page that ask the same.
 * @param options.isWanted whether to ask at all yet; true where not told
 * @param options.keepsPrevious shows the answer to the variables before while the next one is on its way
 * @param options.looksEvery after how many milliseconds it is asked anew while somebody looks, where it depends by what
 *   was answered last; not at all where not told, or 0
 */
export const useGraphQuery = <Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  {
    isWanted = true,
    keepsPrevious = false,
    looksEvery = 0,
  }: {
    isWanted?: boolean;
    keepsPrevious?: boolean;
    looksEvery?: number | ((data: Data) => number);
  } = {},
): UseQueryResult<Data> => {
  const connection = useConnection();
  return useQuery<Data>({
    queryKey: graphKey(document, variables),
    queryFn: ({ signal }) => askGraph(connection, document, variables, signal),
    enabled: isWanted,
    refetchInterval: ({ state: { data } }) => {
      const every = typeof looksEvery === 'number' ? looksEvery : data === undefined ? 0 : looksEvery(data);
      return every || false;
    },
    ...(keepsPrevious && { placeholderData: keepPreviousData }),
  });
};

/**
 * Tells the graph something. What it changes is asked again by whoever shows it.
 * @param changes documents whose answers are stale afterwards
 */
export const useGraphMutation = <Data, Variables>(
  document: TrustedDocument<Data, Variables>,
  changes: readonly { readonly name: string }[] = [],
): UseMutationResult<Data, Error, Variables> => {
  const connection = useConnection();
  const client = useQueryClient();
  return useMutation<Data, Error, Variables>({
    mutationFn: (variables) => askGraph(connection, document, variables),
    onSuccess: () =>
      Promise.all(changes.map(({ name }) => client.invalidateQueries({ queryKey: [name] }))).then(
        () => undefined,
      ),
  });
};

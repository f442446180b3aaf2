import { askGraph, type Connection } from './ask.js';
import { GraphError } from './graph-error.js';
import type { TrustedDocument } from './trusted-document.js';

/** A page of a list, as far as the next one hangs on it. */
type Page<Node> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/**
 * Asks a list page after page until its end.
 * @param pageOf where the list stands in an answer
 * @throws GraphError also where the part of the sector that has the list does not answer: a part of a list is none
 */
export const askAllPages = async <
  Data,
  Variables extends { readonly after?: string | null | undefined },
  Node,
>(
  connection: Connection,
  document: TrustedDocument<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pageOf: (data: Data) => Page<Node> | null,
  signal: AbortSignal,
): Promise<readonly Node[]> => {
  const all: Node[] = [];
  for (let after: string | null = null; ;) {
    const data: Data = await askGraph(connection, document, { ...variables, after } as Variables, signal);
    const page = pageOf(data);
    if (!page) throw new GraphError('INTERNAL', 'That part of the sector does not answer.');
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = page.pageInfo.endCursor;
  }
};

import { AppError } from '../errors.js';

/** A Relay connection, with `nodes` beside `edges` for those who need no cursors. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** What a page asks for: how many rows, and after which sort key. */
export type Page = { readonly size: number; readonly after: readonly string[] | null };

/**
 * Reads the `first` and `after` of a list.
 *
 * @param largest rows that one page may hold
 * @param keyLength parts of the sort key that a cursor of this list holds
 * @throws AppError `INVALID_INPUT` when there are too many rows, or the cursor is not from this list
 */
export const pageOf = (
  { first, after }: { first?: number | null; after?: string | null },
  { largest = 100, keyLength = 2 }: { largest?: number; keyLength?: number } = {},
): Page => {
  const size = first ?? Math.min(20, largest);
  if (size < 1 || size > largest)
    throw new AppError('INVALID_INPUT', `A page of this list holds 1 to ${largest} rows.`);
  if (!after) return { size, after: null };
  try {
    const key = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown;
    if (Array.isArray(key) && key.length === keyLength && key.every((part) => typeof part === 'string'))
      return { size, after: key as string[] };
  } catch {
    // falls through to the refusal below: to the client every broken cursor is the same
  }
  throw new AppError('INVALID_INPUT', 'This cursor is not one of this list.');
};

/**
 * Makes a page of rows that were read with one row more than asked for.
 *
 * @param keyOf the row's sort key, as texts, ending in what makes it unique
 */
export const toConnection = <T>(
  rows: readonly T[],
  page: Page,
  keyOf: (row: T) => readonly string[],
): Connection<T> => {
  const nodes = rows.slice(0, page.size);
  const edges = nodes.map((node) => ({
    cursor: Buffer.from(JSON.stringify(keyOf(node))).toString('base64url'),
    node,
  }));
  return {
    edges,
    nodes,
    pageInfo: { hasNextPage: rows.length > page.size, endCursor: edges.at(-1)?.cursor ?? null },
  };
};

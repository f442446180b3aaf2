import { AppError } from '../errors.js';

/** A Relay connection, with `nodes` beside `edges` for those who need no cursors. */
export type Connection<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** What a page asks for: how many rows, and after which sort key. */
export type Page = { readonly size: number; readonly after: readonly string[] | null };

/** What the parts of a list's sort key are; a cursor with other parts was made up. */
export type KeyPart = 'instant' | 'text' | 'id';

const isPart: Readonly<Record<KeyPart, (part: string) => boolean>> = {
  instant: (part) => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(part) && !Number.isNaN(Date.parse(part)),
  text: () => true,
  id: (part) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

const readCursor = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/**
 * Reads the `first` and `after` of a list.
 *
 * @param largest rows that one page may hold
 * @param key what the sort key of this list is made of
 * @throws AppError `INVALID_INPUT` when there are too many rows, or the cursor is not from this list
 */
export const pageOf = (
  { first, after }: { first?: number | null; after?: string | null },
  { largest = 100, key = ['instant', 'id'] }: { largest?: number; key?: readonly KeyPart[] } = {},
): Page => {
  const size = first ?? Math.min(20, largest);
  if (size < 1 || size > largest)
    throw new AppError('INVALID_INPUT', `A page of this list holds 1 to ${largest} rows.`);
  if (!after) return { size, after: null };
  const read = readCursor(after);
  const isOfThisList =
    Array.isArray(read) &&
    read.length === key.length &&
    key.every((part, place) => typeof read[place] === 'string' && isPart[part](read[place]));
  if (!isOfThisList) throw new AppError('INVALID_INPUT', 'This cursor is not one of this list.');
  return { size, after: read as string[] };
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

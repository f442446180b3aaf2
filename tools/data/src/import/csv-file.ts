import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { parse, type CsvError } from 'csv-parse';
import type { Place } from './listing.js';

/** A row of a CSV file by column, or why it could not be read. Nothing is trimmed. */
export type CsvRow = Place &
  ({ readonly columns: Readonly<Record<string, string>> } | { readonly broken: string });

type Parsed = { readonly record: Record<string, string>; readonly raw: string };

const broken: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'It has another number of columns than the heading.',
  CSV_QUOTE_NOT_CLOSED:
    'It opens a quotation mark that is never closed, so that nothing after it could be read either.',
};

/** Reads a CSV file row by row. A row that cannot be read is given as such, and the next one goes on. */
export async function* readCsv(path: string): AsyncGenerator<CsvRow> {
  const file = basename(path);
  const unreadable: CsvRow[] = [];
  // The parser counts some line breaks twice, so that lines are counted here, from what each row was made of.
  let linesRead = 1;
  const firstLineOf = (raw: string) => {
    const before = /^[\r\n]*/.exec(raw)?.[0] ?? '';
    const line = linesRead + 1 + lineBreaks(before);
    linesRead += lineBreaks(raw);
    return line;
  };
  const parser = parse({
    bom: true,
    columns: true,
    raw: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      unreadable.push({ file, line: firstLineOf(raw ?? ''), broken: reasonOf(error) });
      return undefined;
    },
    on_record: ({ record, raw }: Parsed): CsvRow => ({ file, line: firstLineOf(raw), columns: record }),
  });
  const input = createReadStream(path);
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const row of parser as AsyncIterable<CsvRow>) {
      yield* unreadable.splice(0);
      yield row;
    }
    yield* unreadable;
  } finally {
    input.destroy();
  }
}

const lineBreaks = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;

const reasonOf = (error: CsvError | undefined) =>
  (error && broken[error.code]) ?? 'It is not a row of a CSV file.';

/** The columns of a CSV file; null where it has no heading that can be read. */
export const readHeading = async (path: string): Promise<readonly string[] | null> => {
  const input = createReadStream(path);
  const parser = parse({ bom: true, to: 1, relax_quotes: true });
  input.on('error', (error) => parser.destroy(error));
  input.pipe(parser);
  try {
    for await (const heading of parser as AsyncIterable<string[]>) return heading;
    return null;
  } finally {
    input.destroy();
  }
};

/** Reads a whole, small CSV file: rows by a column. Files that are absent are as good as empty. */
export const readBy = async (
  path: string,
  column: string,
): Promise<ReadonlyMap<string, readonly CsvColumns[]>> => {
  const rows = new Map<string, CsvColumns[]>();
  try {
    for await (const row of readCsv(path)) {
      if (!('columns' in row)) continue;
      const key = row.columns[column] ?? '';
      const sameKey = rows.get(key) ?? [];
      sameKey.push({ ...row.columns, line: String(row.line) });
      rows.set(key, sameKey);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return rows;
};
export type CsvColumns = Readonly<Record<string, string>>;

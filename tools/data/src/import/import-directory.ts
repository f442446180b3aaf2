import { GatewayError, type GatewayClient } from '../gateway/gateway-client.js';
import type { ListingRow, Place, ReadRow } from './listing.js';
import type { Source } from './sources/source.js';

/** What became of one row. */
export type RowOutcome = Place & {
  readonly rowId: string;
  readonly name: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  /** Why it was refused, or what is doubtful about it. */
  readonly remarks: readonly string[];
};

/** How many rows there were of each outcome. Doubtful are those that were taken in all the same. */
export type Totals = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly doubtful: number;
};

export type ImportSettings = {
  readonly source: Source;
  /** Code of the directory that the rows come from: rows of one code are one directory, however often they come. */
  readonly directory: string;
  readonly gateway: GatewayClient;
  /** Told of every row, in the order in which they are settled. */
  readonly onRow?: (row: RowOutcome) => void;
  readonly onProgress?: (done: number, of: number) => void;
};

const largestBatch = { rows: 200, characters: 500_000 };

const document = `
  mutation ImportListings($input: ImportListingsInput!) {
    importListings(input: $input) { rowId outcome remarks }
  }`;
type Answer = {
  readonly importListings: readonly Pick<RowOutcome, 'rowId' | 'outcome' | 'remarks'>[];
};

type Readable = Extract<ReadRow, { listing: ListingRow }>;

/**
 * Takes another directory in: organisations first, then their services, in batches. A row that cannot be taken in keeps
 * no other out. Run again it changes only what has changed there.
 *
 * @throws GatewayError when the gateway cannot be asked
 */
export const importDirectory = async ({
  source,
  directory,
  gateway,
  onRow = () => undefined,
  onProgress = () => undefined,
}: ImportSettings): Promise<Totals> => {
  const totals = { created: 0, updated: 0, unchanged: 0, refused: 0, doubtful: 0 };
  const all = (await count(source.organisations())) + (await count(source.services()));
  let done = 0;
  const settle = (row: RowOutcome) => {
    totals[lowercase[row.outcome]] += 1;
    if (row.outcome !== 'REFUSED' && row.remarks.length > 0) totals.doubtful += 1;
    done += 1;
    onRow(row);
  };

  onProgress(0, all);
  for (const rows of [source.organisations(), source.services()])
    for await (const batch of batchesOf(withoutRepeats(rows), settle)) {
      for (const row of await send(gateway, directory, batch)) settle(row);
      onProgress(done, all);
    }
  onProgress(done, all);
  return totals;
};

const lowercase = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  REFUSED: 'refused',
} as const;

const count = async (rows: AsyncIterable<ReadRow>): Promise<number> => {
  const iterator = rows[Symbol.asyncIterator]();
  let counted = 0;
  while (!(await iterator.next()).done) counted += 1;
  return counted;
};

/** Refuses a row whose id was there before: it would undo the other at every run. */
async function* withoutRepeats(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  const lineOf = new Map<string, number>();
  for await (const row of rows) {
    const { file, line, rowId, name } = row;
    const earlier = lineOf.get(rowId);
    if ('listing' in row && earlier !== undefined)
      yield { file, line, rowId, name, refusal: `Its id stands in line ${earlier} already.` };
    else {
      if ('listing' in row) lineOf.set(rowId, line);
      yield row;
    }
  }
}

/** Rows that are sent together. What cannot be sent is settled on the way. */
async function* batchesOf(
  rows: AsyncIterable<ReadRow>,
  settle: (row: RowOutcome) => void,
): AsyncGenerator<readonly Readable[]> {
  let batch: Readable[] = [];
  let characters = 0;
  for await (const row of rows) {
    if ('refusal' in row) {
      settle(refused(row, row.refusal));
      continue;
    }
    const size = JSON.stringify(row.listing).length;
    if (batch.length === largestBatch.rows || characters + size > largestBatch.characters) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(row);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

const refused = ({ file, line, rowId, name }: ReadRow, reason: string): RowOutcome => ({
  file,
  line,
  rowId,
  name,
  outcome: 'REFUSED',
  remarks: [reason],
});

const send = async (
  gateway: GatewayClient,
  directory: string,
  batch: readonly Readable[],
): Promise<readonly RowOutcome[]> => {
  try {
    const { importListings } = await gateway.ask<Answer>(document, {
      input: { directory, rows: batch.map(({ listing }) => listing) },
    });
    return batch.map(({ file, line, rowId, name, doubts }, at) => {
      const answer = importListings[at];
      if (answer?.rowId !== rowId)
        throw new GatewayError('REFUSED', `The gateway does not answer for row ${rowId}.`);
      // Why a row was refused comes first; what else is doubtful about it may help to mend it.
      const remarks = [...answer.remarks, ...doubts];
      return { file, line, rowId, name, outcome: answer.outcome, remarks };
    });
  } catch (error) {
    if (!(error instanceof GatewayError) || error.kind !== 'INVALID_INPUT') throw error;
    // One row keeps the others out: it is looked for by halves.
    const [only] = batch;
    if (batch.length === 1 && only) return [refused(only, error.message)];
    const half = Math.ceil(batch.length / 2);
    return [
      ...(await send(gateway, directory, batch.slice(0, half))),
      ...(await send(gateway, directory, batch.slice(half))),
    ];
  }
};

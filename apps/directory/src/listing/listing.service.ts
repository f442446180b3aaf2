import { Injectable } from '@nestjs/common';
import { AppError, Clock, Database, type Transaction, type User } from '@whichdoor/platform';
import { QueryFailedError } from 'typeorm';
import { Commands } from '../commands.js';
import { lockOn } from '../lock-on.js';
import { ListingBatch, refused, type TakenIn } from './listing-batch.js';
import type { ImportedListing, ListingRow } from './listing.js';

export type ImportListings = { readonly directory: string; readonly rows: readonly ListingRow[] };

const largestBatch = 200;

@Injectable()
export class ListingService {
  constructor(
    private readonly database: Database,
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  /** Takes in rows, each on its own: one that is refused changes nothing and keeps no other out. */
  import(user: User, { directory, rows }: ImportListings): Promise<ImportedListing[]> {
    if (rows.length > largestBatch)
      throw new AppError('INVALID_INPUT', `At most ${largestBatch} rows are taken in at once.`);
    return this.database.transaction(user, async (tx) => {
      // Two imports of one directory wait for each other; else both would find a row missing.
      await lockOn(tx, 'import from', directory);
      const batch = await ListingBatch.open(tx, directory, rows, this.clock.now());
      const outcomes: TakenIn[] = [];
      for (const row of rows) outcomes.push(await takeAlone(tx, batch, row));
      const changed = outcomes.filter(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED');
      await this.commands.note(
        tx,
        user,
        'importListings',
        changed.map(({ id, organisationId }) => ({ id: id ?? '', organisationId })),
      );
      return outcomes;
    });
  }
}

/** Data that the database does not take, or a rule of its own that they break: classes 22 and 23 of SQLSTATE. */
const sqlStateOf = (error: unknown): string | null => {
  if (!(error instanceof QueryFailedError)) return null;
  const { code } = error.driverError as { code?: string };
  return code && /^2[23]/.test(code) ? code : null;
};

/** Behind a savepoint, so that a row which the database refuses leaves the others as they are. */
const takeAlone = async (tx: Transaction, batch: ListingBatch, row: ListingRow): Promise<TakenIn> => {
  try {
    return await tx.transaction(() => batch.take(row));
  } catch (error) {
    const state = sqlStateOf(error);
    if (!state) throw error;
    return refused(row, `The database did not take it (${state}).`);
  }
};

import type { DataSource, QueryRunner } from 'typeorm';
import pg from 'pg';

/** A setting of PostgreSQL that holds until the end of the transaction. */
export type Setting = readonly [name: string, value: string];

/**
 * What bounds a transaction at the server, so that none waits for ever for one that stands still. By the transaction, not by the
 * connection: a pooler between takes no settings of connections.
 */
const limits: readonly Setting[] = [
  ['lock_timeout', '10s'],
  ['idle_in_transaction_session_timeout', '60s'],
];

// What TypeORM's own `startTransaction` leaves behind: with it, a transaction within this one is a savepoint.
const begun = { isTransactionActive: true, transactionDepth: 1 };

/**
 * Begins a transaction and makes its settings, all in one journey to the database: one that only reads a row or two spends
 * most of its time on the way. The settings cannot be missing, for without them nothing has begun.
 *
 * @returns a runner as TypeORM's `startTransaction` would leave it; whoever asked commits or rolls back, and releases it
 */
export const begin = async (source: DataSource, settings: readonly Setting[]): Promise<QueryRunner> => {
  const runner = source.createQueryRunner();
  try {
    const client = (await runner.connect()) as pg.ClientBase;
    // Several statements at once take no parameters. Quoted they are by the driver's own function.
    const calls = [...limits, ...settings].map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
    );
    await client.query(`begin; select ${calls.join(', ')}`);
    return Object.assign(runner, begun);
  } catch (error) {
    // It may have begun before it failed, and the next user of the connection must not find it so.
    if (!runner.isReleased) await runner.query('rollback').catch(() => undefined);
    await runner.release();
    throw error;
  }
};

/** Commits when the work is done, takes everything back when it throws, and gives the connection back either way. */
export const toItsEnd = async <T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> => {
  try {
    const result = await work();
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // What the work threw is what matters; a connection that cannot roll back is closed by its pool.
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};

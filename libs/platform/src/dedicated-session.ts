import pg from 'pg';
import { PreparingClient } from './database/preparing-client.js';
import { within } from './waiting.js';

export type SessionSettings = {
  readonly url: string;
  /** What the database's administrator sees in the list of connections. */
  readonly applicationName: string;
  /** Milliseconds without a statement after which the database takes the session for dead and frees its locks. */
  readonly idleLimit: number;
  readonly onNotification: (channel: string, payload: string) => void;
  /** Called once when the connection is gone, for whatever reason but `close`. */
  readonly onLost: (reason: Error) => void;
};

/**
 * One connection that is never shared nor silently replaced. Session-level locks taken through it are held exactly
 * as long as it lives, so a statement that succeeds here was made by the holder of those locks.
 */
export type DedicatedSession = {
  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
  /** Whether the connection is still believed to be there. */
  isAlive(): boolean;
  /** Drops the connection, politely if the database answers. The database releases every lock of the session. */
  close(): Promise<void>;
};

const answerWithin = 10_000;
const leaveWithin = 200;

export const openSession = async (settings: SessionSettings): Promise<DedicatedSession> => {
  const client = new PreparingClient({
    connectionString: settings.url,
    application_name: settings.applicationName,
    connectionTimeoutMillis: 5_000,
    query_timeout: answerWithin,
    keepAlive: true,
  });
  let alive = true;
  const lose = (reason: Error) => {
    if (!alive) return;
    alive = false;
    // A half-open connection would answer no polite goodbye.
    destroy(client);
    settings.onLost(reason);
  };
  client.on('error', lose);
  client.on('end', () => lose(new Error('The database closed the connection.')));
  client.on('notification', ({ channel, payload }) => settings.onNotification(channel, payload ?? ''));

  try {
    await client.connect();
    // What a session of this kind writes can be done twice without harm, so nobody waits for the disk. A session whose
    // process is frozen or out of reach must give its locks back.
    await client.query(`set synchronous_commit = off; set idle_session_timeout = ${settings.idleLimit}`);
  } catch (error) {
    alive = false;
    destroy(client);
    throw error;
  }

  const ask = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[]) => {
    if (!alive) throw new Error('The session is gone.');
    try {
      return (await client.query<Row>(sql, values)).rows;
    } catch (error) {
      // A database error came from the server, which therefore still holds the session.
      if (!(error instanceof pg.DatabaseError)) lose(error as Error);
      throw error;
    }
  };
  // One statement at a time, in the order asked.
  let last: Promise<unknown> = Promise.resolve();

  return {
    isAlive: () => alive,
    query: <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
      const answer = last.then(() => ask<Row>(sql, values));
      last = answer.catch(() => undefined);
      return answer;
    },
    close: async () => {
      alive = false;
      await within(
        leaveWithin,
        client.end().catch(() => undefined),
      );
      destroy(client);
    },
  };
};

const destroy = (client: pg.Client) => {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
};

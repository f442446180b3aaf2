import pg from 'pg';
import type { EventLog } from './event-log/event-log.js';
import { recordsKeptFor } from './retention.js';

export type RedeliverySettings = {
  /** The service's name, which is also that of its consumer group */
  readonly service: string;
  /** Its database, as the owner */
  readonly ownerUrl: string;
  readonly eventLog: Pick<EventLog, 'rewind'>;
};

/** How many events one service is to send, and to take in, once more. */
export type Redelivery = { readonly toSend: number; readonly toTakeIn: number };

/**
 * Makes good, after a restore, what a database and the log do not know of each other: whatever the outbox keeps is sent
 * again, for the log may not have it, and whatever the log keeps is taken in again, for the database may not have its
 * effect. What was taken in before is known by its id and has no second effect. May be repeated.
 *
 * @throws GroupAtWork while the service runs; nothing is changed then
 */
export const redeliver = async ({ service, ownerUrl, eventLog }: RedeliverySettings): Promise<Redelivery> => {
  // No further back than the inbox surely remembers. It keeps for ever what a log keeps for ever, but not what it noted before
  // it told the two apart.
  const toTakeIn = await eventLog.rewind(service, new Date(Date.now() - recordsKeptFor));
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('update outbox set sent_at = null where sent_at is not null');
    return { toSend: rowCount ?? 0, toTakeIn };
  } finally {
    await client.end();
  }
};

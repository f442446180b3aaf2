import { createHash } from 'node:crypto';
import { AppError } from './errors.js';
import type { Log } from './log.js';
import { takeInParked } from './inbox.js';
import { lockKey } from './parked-event.js';
import type { InTransaction } from './transaction.js';

/** Why an event may be given up. */
export const discardReasons = [
  /** Later facts say all that it said. */
  'SUPERSEDED',
  /** Its sender has announced it anew, in a form that can be read. */
  'SENT_AGAIN',
  /** Its effect was made by hand. */
  'REPAIRED_BY_HAND',
  /** It was never about anything real. */
  'TEST_DATA',
] as const;
export type DiscardReason = (typeof discardReasons)[number];

export type Discard = {
  readonly consumer: string;
  readonly eventId: string;
  readonly reason: DiscardReason;
  /** The account that answers for it */
  readonly by: string;
  readonly inTransaction: InTransaction;
  readonly log: Log;
};

type ParkedRow = { topic: string; key: string; value: Buffer };

/**
 * Gives a parked event up for good. Who did so, when and why stays in `discarded_event`; the event counts as handled, so
 * that the log may bring it again without harm. What waits behind it goes on waiting until the next replay.
 *
 * @throws AppError `NOT_FOUND` when this consumer has parked no such event
 */
export const discardParkedEvent = async ({
  consumer,
  eventId,
  reason,
  by,
  inTransaction,
  log,
}: Discard): Promise<void> => {
  const topic = await inTransaction(async (tx) => {
    const find = () =>
      tx.query<ParkedRow[]>(
        'select topic, key, value from parked_event where consumer = $1 and event_id = $2',
        [consumer, eventId],
      );
    const [seen] = await find();
    if (seen) await lockKey(tx, { consumer, ...seen });
    // Only now is it certain that no replay is taking it away.
    const [parked] = seen ? await find() : [];
    if (!parked) throw new AppError('NOT_FOUND', `There is no parked event with the id ${eventId}.`);
    await tx.query(
      `insert into discarded_event
         (consumer, event_id, topic, key, parked_reason, detail, parked_at, value_digest, reason, discarded_by)
       select consumer, event_id, topic, key, reason, detail, parked_at, $3, $4, $5
       from parked_event where consumer = $1 and event_id = $2`,
      [consumer, eventId, createHash('sha256').update(parked.value).digest(), reason, by],
    );
    await takeInParked(tx, { consumer, topic: parked.topic, eventId });
    await tx.query('delete from parked_event where consumer = $1 and event_id = $2', [consumer, eventId]);
    return parked.topic;
  });
  log.warn('A parked event was discarded', { consumer, topic, eventId, reason });
};

/** What is parked, oldest first: enough to decide about, and nothing of the events themselves. */
export const listParkedEvents = (
  inTransaction: InTransaction,
  consumer: string,
): Promise<
  readonly { eventId: string; topic: string; key: string; reason: string; detail: string | null }[]
> =>
  inTransaction((tx) =>
    tx.query(
      `select event_id as "eventId", topic, key, reason, detail from parked_event
       where consumer = $1 order by position limit 1000`,
      [consumer],
    ),
  );

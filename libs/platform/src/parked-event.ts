import type { EntityManager } from 'typeorm';
import { withCorrelation } from './correlation.js';
import { isPassingDatabaseFailure } from './database-failure.js';
import { nameOfError } from './error-name.js';
import { type EventHandler, readEvent } from './event-handler.js';
import { noteParked, takeInParked } from './inbox.js';
import type { Log } from './log.js';
import type { InTransaction, Transaction } from './transaction.js';

export type ParkedReason = 'MALFORMED_ENVELOPE' | 'MALFORMED_DATA' | 'HANDLER_FAILED' | 'WAITING';

/** The events of one key of a topic, as one consumer sees them. They are handled in order, or wait in order. */
export type ConsumedKey = { readonly consumer: string; readonly topic: string; readonly key: string };

/**
 * Makes whoever parks, and whoever replays, events of one key take turns until the end of the transaction. Without it
 * an event could be parked behind one that a replay is just taking away, and wait there for nobody.
 */
export const lockKey = async (tx: EntityManager, { consumer, topic, key }: ConsumedKey): Promise<void> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7303))', [
    [consumer, topic, key].join('\n'),
  ]);
};

/**
 * Puts an event aside with its reason. An event that is parked or was handled already stays as it is.
 *
 * @returns whether it was put aside now
 */
export const park = async (
  tx: EntityManager,
  where: ConsumedKey,
  event: {
    readonly eventId: string;
    readonly value: string;
    readonly reason: ParkedReason;
    readonly detail: string | null;
  },
): Promise<boolean> => {
  await lockKey(tx, where);
  if (!(await noteParked(tx, { ...where, eventId: event.eventId }))) return false;
  await tx.query(
    `insert into parked_event (consumer, topic, key, event_id, value, reason, detail)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict on constraint parked_event_once do nothing`,
    [
      where.consumer,
      where.topic,
      where.key,
      event.eventId,
      Buffer.from(event.value),
      event.reason,
      event.detail,
    ],
  );
  return true;
};

/** How many events a consumer has parked, and for how many keys. For health pages. */
export const countParkedEvents = async (
  tx: Pick<EntityManager, 'query'>,
  consumer: string,
): Promise<{ events: number; keys: number }> => {
  const rows = await tx.query<{ events: string; keys: string }[]>(
    'select count(*) as events, count(distinct (topic, key)) as keys from parked_event where consumer = $1',
    [consumer],
  );
  return { events: Number(rows[0]?.events), keys: Number(rows[0]?.keys) };
};

export type ReplaySettings = {
  readonly consumer: string;
  readonly handlers: readonly EventHandler[];
  readonly inTransaction: InTransaction;
  readonly log: Log;
};

/** What a replay did: events that passed, and events that are parked still. */
export type ReplayResult = { readonly passed: number; readonly parked: number };

/**
 * Puts parked events through the handlers again, in order for each key. A key is free again when the last of its
 * events has passed; at the first that fails the rest of its key goes on waiting. May run beside the consumer.
 *
 * @throws what the database throws when it is out of reach
 */
export const replayParkedEvents = async (settings: ReplaySettings): Promise<ReplayResult> => {
  const { consumer, inTransaction } = settings;
  const keys = await inTransaction((tx) =>
    tx.query<{ topic: string; key: string }[]>(
      'select topic, key from parked_event where consumer = $1 group by topic, key order by min(position)',
      [consumer],
    ),
  );
  let passed = 0;
  for (const { topic, key } of keys) passed += await replayKey(settings, { consumer, topic, key });
  const { events } = await inTransaction((tx) => countParkedEvents(tx, consumer));
  return { passed, parked: events };
};

type ParkedRow = { readonly position: string; readonly event_id: string; readonly value: Buffer };

const replayKey = async (settings: ReplaySettings, where: ConsumedKey): Promise<number> => {
  for (let passed = 0; ; passed += 1) {
    let first: ParkedRow | undefined;
    try {
      const more = await settings.inTransaction(async (tx) => {
        await lockKey(tx, where);
        const rows = await tx.query<ParkedRow[]>(
          `select position, event_id, value from parked_event
           where consumer = $1 and topic = $2 and key = $3 order by position limit 1`,
          [where.consumer, where.topic, where.key],
        );
        first = rows[0];
        if (!first) return false;
        await replay(tx, settings, where, first);
        await tx.query('delete from parked_event where position = $1', [first.position]);
        return true;
      });
      if (!more) return passed;
    } catch (error) {
      if (!first || isPassingDatabaseFailure(error)) throw error;
      await noteWhyStillParked(settings, where, first, error);
      return passed;
    }
  }
};

const replay = async (
  tx: Transaction,
  settings: ReplaySettings,
  { topic, consumer }: ConsumedKey,
  row: ParkedRow,
) => {
  const read = readEvent({ topic, value: row.value.toString() }, settings.handlers);
  switch (read.kind) {
    case 'MALFORMED':
      throw new StillMalformed(read.reason, read.detail);
    case 'UNKNOWN_TYPE':
      return;
    case 'HANDLED_HERE':
      if (await takeInParked(tx, { consumer, topic, eventId: row.event_id }))
        await withCorrelation(read.event.correlationid, () => read.handler.handle(read.event, tx));
  }
};

class StillMalformed extends Error {
  constructor(
    readonly reason: ParkedReason,
    readonly detail: string,
  ) {
    super(reason);
  }
}

const noteWhyStillParked = async (
  settings: ReplaySettings,
  where: ConsumedKey,
  row: ParkedRow,
  error: unknown,
) => {
  const reason = error instanceof StillMalformed ? error.reason : 'HANDLER_FAILED';
  const detail = error instanceof StillMalformed ? error.detail : nameOfError(error);
  await settings.inTransaction((tx) =>
    tx.query('update parked_event set reason = $2, detail = $3 where position = $1', [
      row.position,
      reason,
      detail,
    ]),
  );
  settings.log.warn('A parked event did not pass', {
    consumer: where.consumer,
    topic: where.topic,
    eventId: row.event_id,
    reason,
  });
};

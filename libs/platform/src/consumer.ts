import { setTimeout as pause } from 'node:timers/promises';
import type { Envelope } from '@whichdoor/contracts';
import { withCorrelation } from './correlation.js';
import { isPassingDatabaseFailure } from './database-failure.js';
import { nameOfError } from './error-name.js';
import { type EventHandler, readEvent } from './event-handler.js';
import type { DeliveredRecord, EventLog, PartitionLag, TopicPartition } from './event-log/event-log.js';
import { gatherByHandler } from './handling-order.js';
import { takeInTogether, takeInUnlessBehind } from './inbox.js';
import { JointIntake } from './joint-intake.js';
import type { Log } from './log.js';
import { type ConsumedKey, lockKey, park, type ParkedReason } from './parked-event.js';
import type { InTransaction, Transaction } from './transaction.js';
import { pauseAfter } from './waiting.js';

export type ConsumerSettings = {
  /** The service's name: the consumer group, and the consumer in the inbox. */
  readonly group: string;
  readonly handlers: readonly EventHandler[];
  readonly eventLog: Pick<EventLog, 'subscribe' | 'lag'>;
  readonly inTransaction: InTransaction;
  readonly log: Log;
  /** How often a handler may fail before its event is parked; 5 unless said. */
  readonly tries?: number;
  /** Milliseconds before the second try, doubled each time; 50 unless said. */
  readonly firstPause?: number;
};

export type Consumer = {
  readonly topics: readonly string[];
  /** Of all partitions of its topics, whichever instance works on them */
  lag(): Promise<readonly PartitionLag[]>;
  /** Of the partitions that this instance works on: added up over the instances, each event counts once */
  ownLag(): Promise<readonly PartitionLag[]>;
  close(): Promise<void>;
};

const longestPause = 2_000;

/**
 * Starts to hand events to their handlers. Each event has its effect once, whole or not at all, and in the order of
 * its key. An event that no handler here knows is passed over: services may announce more than others listen to.
 *
 * @throws Error when two handlers want the same type of event
 */
export const startConsumer = async (settings: ConsumerSettings): Promise<Consumer> => {
  const { group, handlers, eventLog } = settings;
  const names = handlers.map(({ topic, type }) => `${topic} ${type}`);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice) throw new Error(`${group} has two handlers for ${twice}.`);

  const topics = [...new Set(handlers.map(({ topic }) => topic))];
  const joint = new JointIntake((records) => consumeTogether(settings, records));
  const subscription = await eventLog.subscribe({
    group,
    topics,
    handle: (record) => consume(settings, record),
    handleTogether: (records) => joint.take(records),
  });
  const lag = () => eventLog.lag(group, topics);
  return {
    topics,
    lag,
    ownLag: async () => {
      const own = new Set(subscription.assigned().map(nameOf));
      return (await lag()).filter((partition) => own.has(nameOf(partition)));
    },
    close: () => subscription.close(),
  };
};

const nameOf = ({ topic, partition }: TopicPartition) => `${topic}/${partition}`;

/** Says that some events can only be taken in one by one; nothing is wrong with the rest. */
class OneByOne extends Error {
  override readonly name = 'OneByOne';
}

/**
 * Takes many records to their end in one transaction, each with its effect once and in the order given. Whatever is out
 * of the ordinary makes it reject, and nothing of it stays: tries, parking and waiting belong to single events.
 *
 * @throws OneByOne when one is malformed, or waits behind a parked one
 */
const consumeTogether = async (
  settings: ConsumerSettings,
  records: readonly DeliveredRecord[],
): Promise<void> => {
  const known = records.flatMap((record) => {
    const read = readEvent(record, settings.handlers);
    if (read.kind === 'MALFORMED') throw new OneByOne(read.reason);
    return read.kind === 'HANDLED_HERE' ? [{ ...read, ...keyOf(settings, record) }] : [];
  });
  if (known.length === 0) return;
  await settings.inTransaction(async (tx) => {
    const isNew = await takeInTogether(
      tx,
      settings.group,
      known.map(({ topic, key, event }) => ({ topic, key, eventId: event.id })),
    );
    if (!isNew) throw new OneByOne('BEHIND_A_PARKED_ONE');
    // Deleted, because the log may bring one event twice at once. The database writes ids in small letters.
    const fresh = known.filter(({ event }) => isNew.delete(event.id.toLowerCase()));
    for (const gathered of gatherByHandler(fresh)) await handleGathered(gathered, tx);
  });
};

const handleGathered = async (
  gathered: readonly { readonly event: Envelope; readonly handler: EventHandler }[],
  tx: Transaction,
): Promise<void> => {
  const [first] = gathered;
  if (!first) return;
  const { event, handler } = first;
  if (handler.handleTogether)
    await handler.handleTogether(
      gathered.map((each) => each.event),
      tx,
    );
  else await withCorrelation(event.correlationid, () => handler.handle(event, tx));
};

/** Takes one record to its end: handled, known, passed over or parked. Rejects when the database is out of reach. */
const consume = async (settings: ConsumerSettings, record: DeliveredRecord): Promise<void> => {
  const read = readEvent(record, settings.handlers);
  switch (read.kind) {
    case 'UNKNOWN_TYPE':
      return;
    case 'MALFORMED':
      return putAside(settings, record, read.eventId, read.reason, read.detail);
    case 'HANDLED_HERE':
      return withCorrelation(read.event.correlationid, () =>
        handleOrPark(settings, record, read.event, read.handler),
      );
  }
};

const handleOrPark = async (
  settings: ConsumerSettings,
  record: DeliveredRecord,
  event: Envelope,
  handler: EventHandler,
): Promise<void> => {
  const tries = settings.tries ?? 5;
  for (let failures = 1; ; failures += 1) {
    let hasBegun = false;
    try {
      return await settings.inTransaction((tx) => {
        hasBegun = true;
        return takeEffect(tx, settings, record, event, handler);
      });
    } catch (error) {
      // The event is not to blame. The log brings it again. What did not let a transaction begin may be over in the moment in
      // which the event would be put aside, whatever it was.
      if (!hasBegun || isPassingDatabaseFailure(error)) throw error;
      settings.log.warn('An event was not handled', {
        consumer: settings.group,
        topic: record.topic,
        type: event.type,
        eventId: event.id,
        failures,
        error: nameOfError(error),
      });
      if (failures >= tries)
        return putAside(settings, record, event.id, 'HANDLER_FAILED', nameOfError(error));
    }
    await pause(pauseAfter(failures, settings.firstPause ?? 50, longestPause));
  }
};

/** In one transaction: the note in the inbox and the effect, or the place behind a parked event. */
const takeEffect = async (
  tx: Transaction,
  settings: ConsumerSettings,
  record: DeliveredRecord,
  event: Envelope,
  handler: EventHandler,
): Promise<void> => {
  const where = keyOf(settings, record);
  let taken = await takeInUnlessBehind(tx, { ...where, eventId: event.id });
  if (taken === 'BEHIND_A_PARKED_ONE') {
    // A replay may be taking the parked one away right now: ask again when it is done.
    await lockKey(tx, where);
    taken = await takeInUnlessBehind(tx, { ...where, eventId: event.id });
  }
  if (taken === 'BEHIND_A_PARKED_ONE')
    await park(tx, where, { eventId: event.id, value: record.value, reason: 'WAITING', detail: null });
  if (taken === 'NEW') await handler.handle(event, tx);
};

const putAside = async (
  settings: ConsumerSettings,
  record: DeliveredRecord,
  eventId: string,
  reason: ParkedReason,
  detail: string,
): Promise<void> => {
  const where = keyOf(settings, record);
  const isParkedNow = await settings.inTransaction((tx) =>
    park(tx, where, { eventId, value: record.value, reason, detail }),
  );
  if (!isParkedNow) return;
  settings.log.error('An event was parked', {
    consumer: settings.group,
    topic: record.topic,
    eventId,
    reason,
  });
};

/** A column takes any text but NUL, which no honest key holds. */
const keyOf = ({ group }: ConsumerSettings, { topic, key }: DeliveredRecord): ConsumedKey => ({
  consumer: group,
  topic,
  key: key.replaceAll('\0', '\uFFFD'),
});

import type { InTransaction } from './transaction.js';
import { randomUUID } from 'node:crypto';
import { defineEvent, type Fact } from '@whichdoor/contracts';
import { asSuperuser, createDatabase } from '@whichdoor/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { type ConsumerSettings, startConsumer } from './consumer.js';
import type { DeliveredRecord, EventLog, LogRecord, SubscriptionRequest } from './event-log/event-log.js';
import { AddEventRetentionAndDiscarding1797000000001 } from './event-retention-tables.js';
import { eventingTables } from './eventing-tables.js';
import { TellInboxNotesApart1799000000001 } from './inbox-note-tables.js';
import { appendToOutbox } from './outbox.js';

const announce = (tx: EntityManager, ...facts: Fact[]) =>
  facts.reduce<Promise<unknown>>(
    (before, fact) =>
      before.then(() =>
        appendToOutbox(tx, fact, {
          actor: 'worker-1',
          correlationId: 'request-0001',
          source: 'test',
          now: new Date('2026-03-01T10:00:00Z'),
        }),
      ),
    Promise.resolve(),
  );

/** An event that no service announces. */
export const DoorCounted = defineEvent('DoorCounted', 'test.door', 'doorId', {
  doorId: z.string(),
  count: z.number().int(),
});

export const doorCounted = (doorId: string, count: number): Fact => DoorCounted({ doorId, count });

/** A service's database with the eventing tables, and a table for effects: `effect(door_id, count)`. */
export const openEventingDatabase = async () => {
  const { name, url } = await createDatabase('eventing');
  await asSuperuser(
    name,
    `${eventingTables.up}; create table effect (position bigint generated always as identity, door_id text, count int)`,
  );
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  const runner = source.createQueryRunner();
  await new AddEventRetentionAndDiscarding1797000000001().up(runner);
  await new TellInboxNotesApart1799000000001().up(runner);
  await runner.release();
  return {
    name,
    url,
    source,
    inTransaction: announcing(source),
    /** Within a transaction. */
    announce,
    /** In a transaction of its own. */
    announceNow: (...facts: Fact[]) => source.transaction((tx) => announce(tx, ...facts)),
    /** What the handlers of a test have written, in order. */
    effects: async () =>
      (
        await asSuperuser<{ door_id: string; count: number }>(
          name,
          'select door_id, count from effect order by position',
        )
      ).map(({ door_id, count }) => `${door_id} ${count}`),
    close: () => source.destroy(),
  };
};
export type EventingDatabase = Awaited<ReturnType<typeof openEventingDatabase>>;

export const writeEffect = async (
  tx: EntityManager,
  data: { doorId: string; count: number },
): Promise<void> => {
  await tx.query('insert into effect (door_id, count) values ($1, $2)', [data.doorId, data.count]);
};

/** A log's publishing side that keeps what it is given, and fails when told to. */
export const aLogThatKeeps = () => {
  const kept: LogRecord[] = [];
  let refusing = 0;
  const log: Pick<EventLog, 'publish'> = {
    publish: async (records) => {
      if (refusing > 0) {
        refusing -= 1;
        throw new Error('This log refuses on purpose.');
      }
      kept.push(...records);
    },
  };
  return {
    log,
    facts: () =>
      kept.map(({ value }) => {
        const { data } = JSON.parse(value) as { data: { doorId: string; count: number } };
        return `${data.doorId} ${data.count}`;
      }),
    kept,
    refuseNext: (times: number) => (refusing = times),
    stillToRefuse: () => refusing,
  };
};

/** The record that the relay makes of an event. */
export const aDoorRecord = (doorId: string, count: number, id: string = randomUUID()): LogRecord => ({
  topic: 'test.door',
  key: doorId,
  value: JSON.stringify({
    specversion: '1.0',
    id,
    source: '/whichdoor/test',
    type: 'DoorCounted',
    subject: doorId,
    time: '2026-03-01T10:00:00.000Z',
    datacontenttype: 'application/json',
    dataschema: 'whichdoor:DoorCounted',
    correlationid: 'request-0001',
    actor: 'worker-1',
    data: { doorId, count },
  }),
  headers: {},
});

/** What a consumer asks of a log. */
const requestOf = async (settings: Omit<ConsumerSettings, 'eventLog'>) => {
  let asked: SubscriptionRequest | undefined;
  await startConsumer({
    ...settings,
    eventLog: {
      lag: async () => [],
      subscribe: async (request) => {
        asked = request;
        return { assigned: () => [], close: async () => undefined };
      },
    },
  });
  return asked!;
};

const delivered = (record: LogRecord): DeliveredRecord => ({ ...record, partition: 0, offset: '0' });

/** Hands records straight to a consumer, one by one, as a log would. */
export const deliverTo = async (settings: Omit<ConsumerSettings, 'eventLog'>) => {
  const { handle } = await requestOf(settings);
  return (record: LogRecord) => handle(delivered(record));
};

/** Hands records straight to a consumer, several at once, as a log would. */
export const deliverTogetherTo = async (settings: Omit<ConsumerSettings, 'eventLog'>) => {
  const { handleTogether } = await requestOf(settings);
  return (...records: LogRecord[]) => handleTogether!(records.map(delivered));
};

/** Transactions as `Database` gives them, without a tenant. */
export const announcing =
  (source: DataSource): InTransaction =>
  (work) =>
    source.transaction((tx) =>
      work(Object.assign(tx, { announce: async (fact: Fact) => void (await announce(tx, fact)) })),
    );

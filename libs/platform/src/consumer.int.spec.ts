import { randomUUID } from 'node:crypto';
import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { type Consumer, type ConsumerSettings, startConsumer } from './consumer.js';
import { on } from './event-handler.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './event-log/embedded-event-log.js';
import type { DeliveredRecord, EventLog, LogRecord } from './event-log/event-log.js';
import { openGate } from './event-log/gate.fixture.js';
import {
  aDoorRecord,
  doorCounted,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
} from './eventing.fixture.js';
import { type Log, silentLog } from './log.js';
import { countParkedEvents, replayParkedEvents } from './parked-event.js';
import { startRelay } from './relay.js';

type Effect = (data: { doorId: string; count: number }, tx: EntityManager) => Promise<void>;

describe('consuming', () => {
  let database: EventingDatabase;
  let eventLog: EventLog;
  let logUrl: string;
  let consumers: Consumer[];
  beforeAll(async () => {
    logUrl = (await createDatabase('event_log')).url;
    await prepareEmbeddedEventLog(logUrl);
  });
  beforeEach(async () => {
    database = await openEventingDatabase();
    eventLog = openEmbeddedEventLog({ url: logUrl, log: silentLog });
    consumers = [];
  });
  afterEach(async () => {
    await Promise.all(consumers.map((consumer) => consumer.close()));
    await eventLog.close();
    await database.close();
  });

  /** Doors of this test only: the log is shared and keeps everything. */
  const own = (effect: Effect, prefix: string) =>
    on(DoorCounted, async ({ data }, tx) => {
      if (data.doorId.startsWith(prefix)) await effect(data, tx);
    });
  const settingsFor = (effect: Effect, prefix: string): ConsumerSettings => ({
    group: `doors-${prefix}`,
    handlers: [own(effect, prefix)],
    eventLog,
    inTransaction: database.inTransaction,
    log: silentLog,
    firstPause: 1,
  });
  const start = async (settings: ConsumerSettings) => {
    const consumer = await startConsumer(settings);
    consumers.push(consumer);
    return consumer;
  };
  /** Hands records straight to the consumer, as a log would. */
  const deliverTo = async (settings: ConsumerSettings) => {
    let handle: ((record: DeliveredRecord) => Promise<void>) | undefined;
    await startConsumer({
      ...settings,
      eventLog: {
        lag: async () => [],
        subscribe: async (request) => {
          handle = request.handle;
          return { assigned: () => [], close: async () => undefined };
        },
      },
    });
    return (record: LogRecord) => handle!({ ...record, partition: 0, offset: '0' });
  };
  const parked = () =>
    asSuperuser<{ key: string; reason: string; detail: string | null; value: Buffer }>(
      database.name,
      'select key, reason, detail, value from parked_event order by position',
    );
  const inbox = () => asSuperuser(database.name, 'select 1 from inbox');
  const aPrefix = () => `${randomUUID().slice(0, 8)}-`;

  it('hands an event from the outbox of one service to the handler of another', async () => {
    const prefix = aPrefix();
    const relay = startRelay({ databaseUrl: database.url, eventLog, log: silentLog });
    const consumer = await start(settingsFor((data, tx) => writeEffect(tx, data), prefix));

    await database.announceNow(doorCounted(`${prefix}a`, 1), doorCounted(`${prefix}a`, 2));
    relay.wake();

    await until('both had their effect', async () => (await database.effects()).length === 2);
    expect(await database.effects()).toEqual([`${prefix}a 1`, `${prefix}a 2`]);
    expect(consumer.topics).toEqual(['test.door']);
    await until('nothing is behind', async () => (await consumer.lag()).every(({ behind }) => behind === 0));
    await relay.close();
  });

  it('gives three duplicates at once one effect', async () => {
    const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data), ''));
    const record = aDoorRecord('a', 1);

    await Promise.all([deliver(record), deliver(record), deliver(record)]);
    await deliver(record);

    expect(await database.effects()).toEqual(['a 1']);
  });

  it('makes a duplicate of the relay harmless', async () => {
    const prefix = aPrefix();
    const gate = await openGate(database.url);
    let publications = 0;
    const doomed = startRelay({
      databaseUrl: gate.url,
      log: silentLog,
      eventLog: {
        publish: async (records) => {
          await eventLog.publish(records);
          publications += 1;
          gate.cut();
        },
      },
    });
    await database.announceNow(doorCounted(`${prefix}a`, 1));
    doomed.wake();
    await until('it was sent once', () => publications === 1);
    const heir = startRelay({ databaseUrl: database.url, eventLog, log: silentLog });
    const unsent = () => asSuperuser(database.name, 'select 1 from outbox where sent_at is null');
    await until('it was sent again', async () => (await unsent()).length === 0);

    await start(settingsFor((data, tx) => writeEffect(tx, data), prefix));
    await eventLog.publish([aDoorRecord(`${prefix}a`, 2)]);

    await until('the next came', async () => (await database.effects()).includes(`${prefix}a 2`));
    expect(await database.effects()).toEqual([`${prefix}a 1`, `${prefix}a 2`]);
    await Promise.all([doomed.close(), heir.close()]);
    await gate.close();
  });

  it('leaves no trace of a handler that failed, and tries again', async () => {
    let failures = 0;
    const deliver = await deliverTo(
      settingsFor(async (data, tx) => {
        await writeEffect(tx, data);
        if (failures < 2) {
          failures += 1;
          throw new Error('on purpose');
        }
      }, ''),
    );

    await deliver(aDoorRecord('a', 1));

    expect(failures).toBe(2);
    expect(await database.effects()).toEqual(['a 1']);
    expect(await inbox()).toHaveLength(1);
  });

  it('passes over a type that it has no handler for', async () => {
    const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data), ''));
    const record = aDoorRecord('a', 1);

    await deliver({ ...record, value: record.value.replace('"DoorCounted"', '"DoorPainted"') });

    expect([await parked(), await inbox()]).toEqual([[], []]);
  });

  it('reads an event that a later version gave one more field', async () => {
    const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data), ''));
    const record = aDoorRecord('a', 1);

    await deliver({ ...record, value: record.value.replace('"count":1', '"count":1,"colour":"RED"') });

    expect(await database.effects()).toEqual(['a 1']);
  });

  it('refuses two handlers for one type', async () => {
    const handler = own(async () => undefined, '');

    await expect(
      deliverTo({ ...settingsFor(async () => undefined, ''), handlers: [handler, handler] }),
    ).rejects.toThrow('two handlers for test.door DoorCounted');
  });

  describe('an event that cannot be handled', () => {
    const failsOnce =
      (broken: { until: boolean }): Effect =>
      async (data, tx) => {
        if (data.doorId === 'bad' && !broken.until && data.count === 1) throw new TypeError('secret words');
        await writeEffect(tx, data);
      };

    it('is parked with its reason, its key waits behind it, and other keys go on', async () => {
      const deliver = await deliverTo(settingsFor(failsOnce({ until: false }), ''));

      await deliver(aDoorRecord('bad', 1));
      await deliver(aDoorRecord('good', 1));
      await deliver(aDoorRecord('bad', 2));
      await deliver(aDoorRecord('bad', 3));

      expect(await database.effects()).toEqual(['good 1']);
      expect(await parked()).toMatchObject([
        { key: 'bad', reason: 'HANDLER_FAILED', detail: 'TypeError' },
        { key: 'bad', reason: 'WAITING', detail: null },
        { key: 'bad', reason: 'WAITING', detail: null },
      ]);
      expect(await countParkedEvents(database.source.manager, 'doors-')).toEqual({ events: 3, keys: 1 });
    });

    it('is parked once, however often it comes', async () => {
      const deliver = await deliverTo(settingsFor(failsOnce({ until: false }), ''));
      const [first, second] = [aDoorRecord('bad', 1), aDoorRecord('bad', 2)];

      for (const record of [first, second, first, second]) await deliver(record);

      expect((await parked()).map(({ reason }) => reason)).toEqual(['HANDLER_FAILED', 'WAITING']);
    });

    it('is replayed in order, and then its key is free', async () => {
      const broken = { until: false };
      const settings = settingsFor(failsOnce(broken), '');
      const deliver = await deliverTo(settings);
      for (const count of [1, 2, 3]) await deliver(aDoorRecord('bad', count));
      const replay = () => replayParkedEvents({ ...settings, consumer: settings.group });

      expect(await replay()).toEqual({ passed: 0, parked: 3 });
      expect(await database.effects()).toEqual([]);
      broken.until = true;
      expect(await replay()).toEqual({ passed: 3, parked: 0 });
      await deliver(aDoorRecord('bad', 4));

      expect(await database.effects()).toEqual(['bad 1', 'bad 2', 'bad 3', 'bad 4']);
      expect(await inbox()).toHaveLength(4);
    });

    it('holds back what fails later in its key, and says why', async () => {
      const settings = settingsFor(async (data, tx) => {
        await writeEffect(tx, data);
        if (data.count === 2) throw new RangeError('secret words');
      }, '');
      const failing = { ...settings, handlers: [own(() => Promise.reject(new Error('on purpose')), '')] };
      const deliver = await deliverTo(failing);
      for (const count of [1, 2, 3]) await deliver(aDoorRecord('bad', count));

      const result = await replayParkedEvents({ ...settings, consumer: settings.group });

      expect(result).toEqual({ passed: 1, parked: 2 });
      expect(await database.effects()).toEqual(['bad 1']);
      expect(await parked()).toMatchObject([
        { reason: 'HANDLER_FAILED', detail: 'RangeError' },
        { reason: 'WAITING' },
      ]);
    });

    it('strands nobody when a replay and a delivery meet', async () => {
      let broken = true;
      const settings = settingsFor(async (data, tx) => {
        if (broken) throw new Error('on purpose');
        await writeEffect(tx, data);
      }, '');
      const deliver = await deliverTo(settings);
      for (let count = 1; count <= 40; count += 1) await deliver(aDoorRecord('bad', count));
      broken = false;

      const replaying = replayParkedEvents({ ...settings, consumer: settings.group });
      for (let count = 41; count <= 80; count += 1) await deliver(aDoorRecord('bad', count));
      await replaying;

      expect(await parked()).toEqual([]);
      expect(await database.effects()).toEqual(Array.from({ length: 80 }, (_, index) => `bad ${index + 1}`));
    });

    it.each([
      ['no JSON', 'no JSON at all', 'MALFORMED_ENVELOPE', 'value: invalid_type'],
      ['a broken byte', 'a\0b', 'MALFORMED_ENVELOPE', 'value: invalid_type'],
      ['no envelope', '{"id":"secret"}', 'MALFORMED_ENVELOPE', expect.stringContaining('id: invalid_format')],
      [
        'data of another shape',
        aDoorRecord('bad', 1).value.replace('"count":1', '"count":"secret"'),
        'MALFORMED_DATA',
        'count: invalid_type',
      ],
    ])('is parked at once when it is %s', async (_, value, reason, detail) => {
      const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data), ''));

      await deliver({ topic: 'test.door', key: 'bad', value, headers: {} });
      await deliver({ topic: 'test.door', key: 'bad', value, headers: {} });
      await deliver(aDoorRecord('bad', 2));

      const rows = await parked();
      expect(rows).toMatchObject([{ key: 'bad', reason, detail }, { reason: 'WAITING' }]);
      expect(rows[0]!.value.toString()).toBe(value);
    });

    it('is not quoted in the log', async () => {
      const lines: unknown[] = [];
      const keep = (...line: unknown[]) => void lines.push(line);
      const log: Log = { info: keep, warn: keep, error: keep };
      const settings = { ...settingsFor(failsOnce({ until: false }), ''), log };
      const deliver = await deliverTo(settings);

      await deliver(aDoorRecord('bad', 1));
      await deliver({ topic: 'test.door', key: 'other', value: '{"id":"secret words"}', headers: {} });
      await replayParkedEvents({ ...settings, consumer: settings.group });

      expect(lines.length).toBeGreaterThan(5);
      expect(JSON.stringify(lines)).not.toContain('secret');
    });
  });

  it('parks nothing while its database is out of reach, and goes on when it is back', async () => {
    const prefix = aPrefix();
    const gate = await openGate(database.url);
    const source = await new DataSource({ type: 'postgres', url: gate.url }).initialize();
    let attempts = 0;
    await start({
      ...settingsFor((data, tx) => writeEffect(tx, data), prefix),
      inTransaction: (work) => {
        attempts += 1;
        return source.transaction(work);
      },
    });
    gate.cut();
    await eventLog.publish([aDoorRecord(`${prefix}a`, 1), aDoorRecord(`${prefix}a`, 2)]);
    await until('it was tried more often than a handler may fail', () => attempts > 6);

    gate.mend();

    await until('both had their effect', async () => (await database.effects()).length === 2);
    expect(await parked()).toEqual([]);
    await Promise.all(consumers.map((consumer) => consumer.close()));
    await source.destroy();
    await gate.close();
  });

  it('loses nothing when the event log is stopped and restarted', async () => {
    const prefix = aPrefix();
    const gate = await openGate(logUrl);
    const gated = openEmbeddedEventLog({ url: gate.url, log: silentLog });
    const relay = startRelay({ databaseUrl: database.url, eventLog: gated, log: silentLog });
    await start({ ...settingsFor((data, tx) => writeEffect(tx, data), prefix), eventLog: gated });
    await database.announceNow(doorCounted(`${prefix}a`, 1));
    relay.wake();
    await until('the first came', async () => (await database.effects()).length === 1);

    gate.cut();
    for (const count of [2, 3, 4]) await database.announceNow(doorCounted(`${prefix}a`, count));
    relay.wake();
    await expect(gated.check()).rejects.toThrow();
    gate.mend();

    await until('the rest came', async () => (await database.effects()).length === 4);
    expect(await database.effects()).toEqual([1, 2, 3, 4].map((count) => `${prefix}a ${count}`));
    await relay.close();
    await gated.close();
    await gate.close();
  });
});

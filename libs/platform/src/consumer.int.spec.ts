import { randomUUID } from 'node:crypto';
import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { type Consumer, type ConsumerSettings, startConsumer } from './consumer.js';
import { on } from './event-handler.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './event-log/embedded-event-log.js';
import type { EventLog } from './event-log/event-log.js';
import { type Gate, openGate } from './event-log/gate.fixture.js';
import {
  aDoorRecord,
  deliverTo,
  doorCounted,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
  announcing,
} from './eventing.fixture.js';
import { silentLog } from './log.js';
import { type Relay, type RelaySettings, startRelay } from './relay.js';

type Effect = (data: { doorId: string; count: number }, tx: EntityManager) => Promise<void>;

describe('consuming', () => {
  let database: EventingDatabase;
  let eventLog: EventLog;
  let logUrl: string;
  let consumers: Consumer[];
  let gates: Gate[];
  let relays: Relay[];
  beforeAll(async () => {
    logUrl = (await createDatabase('event_log')).url;
    await prepareEmbeddedEventLog(logUrl);
  });
  beforeEach(async () => {
    database = await openEventingDatabase();
    eventLog = openEmbeddedEventLog({ url: logUrl, log: silentLog });
    consumers = [];
    gates = [];
    relays = [];
  });
  afterEach(async () => {
    await Promise.all([...consumers, ...relays].map((part) => part.close()));
    await eventLog.close();
    await Promise.all(gates.map((gate) => gate.close()));
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
  const gateTo = async (url: string) => {
    const gate = await openGate(url);
    gates.push(gate);
    return gate;
  };
  const relayWith = (settings: RelaySettings) => {
    const relay = startRelay(settings);
    relays.push(relay);
    return relay;
  };
  const start = async (settings: ConsumerSettings) => {
    const consumer = await startConsumer(settings);
    consumers.push(consumer);
    return consumer;
  };
  const parked = () =>
    asSuperuser<{ key: string; reason: string; detail: string | null; value: Buffer }>(
      database.name,
      'select key, reason, detail, value from parked_event order by position',
    );
  const inbox = () => asSuperuser(database.name, 'select 1 from inbox');
  const placeOf = ({ topic, partition }: { topic: string; partition: number }) => `${topic}/${partition}`;
  const aPrefix = () => `${randomUUID().slice(0, 8)}-`;

  it('hands an event from the outbox of one service to the handler of another', async () => {
    const prefix = aPrefix();
    const relay = relayWith({ databaseUrl: database.url, eventLog, log: silentLog });
    const consumer = await start(settingsFor((data, tx) => writeEffect(tx, data), prefix));

    await database.announceNow(doorCounted(`${prefix}a`, 1), doorCounted(`${prefix}a`, 2));
    relay.wake();

    await until('both had their effect', async () => (await database.effects()).length === 2);
    expect(await database.effects()).toEqual([`${prefix}a 1`, `${prefix}a 2`]);
    expect(consumer.topics).toEqual(['test.door']);
    await until('nothing is behind', async () => (await consumer.lag()).every(({ behind }) => behind === 0));
  });

  it('tells the lag of each partition in the instance that works on it, and in no other', async () => {
    const prefix = aPrefix();
    const group = settingsFor(() => Promise.resolve(), prefix);
    const [one, two] = [await start(group), await start(group)];
    const own = async () => (await Promise.all([one.ownLag(), two.ownLag()])).map((lag) => lag.map(placeOf));
    const all = (await one.lag()).map(placeOf);

    await until('both have some', async () => (await own()).every(({ length }) => length > 0));

    await until('together they have all, each once', async () => {
      const told = (await own()).flat().toSorted();
      return told.length === all.length && told.join() === all.toSorted().join();
    });
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
    const gate = await gateTo(database.url);
    let publications = 0;
    const doomed = relayWith({
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
    relayWith({ databaseUrl: database.url, eventLog, log: silentLog });
    const unsent = () => asSuperuser(database.name, 'select 1 from outbox where sent_at is null');
    await until('it was sent again', async () => (await unsent()).length === 0);

    await start(settingsFor((data, tx) => writeEffect(tx, data), prefix));
    await eventLog.publish([aDoorRecord(`${prefix}a`, 2)]);

    await until('the next came', async () => (await database.effects()).includes(`${prefix}a 2`));
    expect(await database.effects()).toEqual([`${prefix}a 1`, `${prefix}a 2`]);
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

  it('notes the event in the very transaction of its effect', async () => {
    const noted: number[] = [];
    const deliver = await deliverTo(
      settingsFor(async (_, tx) => {
        const inside = await tx.query<unknown[]>('select 1 from inbox');
        noted.push(inside.length, (await inbox()).length);
      }, ''),
    );

    await deliver(aDoorRecord('a', 1));

    expect(noted).toEqual([1, 0]);
    expect(await inbox()).toHaveLength(1);
  });

  it('blames no event for a database that went away, however often', async () => {
    let outages = 5;
    const deliver = await deliverTo({
      ...settingsFor(async (data, tx) => {
        if (outages-- > 0) await tx.query('select pg_terminate_backend(pg_backend_pid())');
        await writeEffect(tx, data);
      }, ''),
      tries: 2,
    });
    const record = aDoorRecord('a', 1);

    for (let outage = 0; outage < 5; outage += 1) await expect(deliver(record)).rejects.toThrow();
    await deliver(record);

    expect(await database.effects()).toEqual(['a 1']);
    expect(await parked()).toEqual([]);
  });

  it('blames no event for a database that lets nobody in, and then does', async () => {
    const letIn = (isLetIn: boolean) =>
      asSuperuser('postgres', `alter database "${database.name}" with allow_connections ${isLetIn}`);
    let attempts = 0;
    const deliver = await deliverTo({
      ...settingsFor((data, tx) => writeEffect(tx, data), ''),
      tries: 2,
      // It is open again in the very moment in which the event would be put aside.
      inTransaction: async (work) => {
        attempts += 1;
        if (attempts === 3) await letIn(true);
        return database.inTransaction(work);
      },
    });
    await letIn(false);
    await asSuperuser(
      'postgres',
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [database.name],
    );
    const record = aDoorRecord('a', 1);

    for (let outage = 0; outage < 2; outage += 1)
      await expect(deliver(record)).rejects.toThrow('not currently accepting connections');
    await deliver(record);

    expect(await database.effects()).toEqual(['a 1']);
    expect(await parked()).toEqual([]);
  });

  it('blames no event for a transaction that did not begin, whatever the reason', async () => {
    let refusals = 5;
    const deliver = await deliverTo({
      ...settingsFor((data, tx) => writeEffect(tx, data), ''),
      tries: 2,
      inTransaction: (work) =>
        refusals-- > 0
          ? Promise.reject(Object.assign(new Error('on purpose'), { code: '42501' }))
          : database.inTransaction(work),
    });
    const record = aDoorRecord('a', 1);

    for (let refusal = 0; refusal < 5; refusal += 1) await expect(deliver(record)).rejects.toThrow();
    await deliver(record);

    expect(await database.effects()).toEqual(['a 1']);
    expect(await parked()).toEqual([]);
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

  it('parks nothing while its database is out of reach, and goes on when it is back', async () => {
    const prefix = aPrefix();
    const gate = await gateTo(database.url);
    const source = await new DataSource({ type: 'postgres', url: gate.url }).initialize();
    let attempts = 0;
    const consumer = await start({
      ...settingsFor((data, tx) => writeEffect(tx, data), prefix),
      inTransaction: (work) => {
        attempts += 1;
        return announcing(source)(work);
      },
    });
    gate.cut();
    await eventLog.publish([aDoorRecord(`${prefix}a`, 1), aDoorRecord(`${prefix}a`, 2)]);
    await until('it was tried more often than a handler may fail', () => attempts > 6);

    gate.mend();

    await until('both had their effect', async () => (await database.effects()).length === 2);
    expect(await parked()).toEqual([]);
    await consumer.close();
    await source.destroy();
  });

  it('loses nothing when the event log is stopped and restarted', async () => {
    const prefix = aPrefix();
    const gate = await gateTo(logUrl);
    const gated = openEmbeddedEventLog({ url: gate.url, log: silentLog });
    const relay = relayWith({ databaseUrl: database.url, eventLog: gated, log: silentLog });
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
    await gated.close();
  });
});

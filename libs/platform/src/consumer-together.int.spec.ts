import { randomUUID } from 'node:crypto';
import { defineEvent } from '@whichdoor/contracts';
import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { startConsumer } from './consumer.js';
import { currentCorrelation } from './correlation.js';
import { on, onTogether } from './event-handler.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './event-log/embedded-event-log.js';
import {
  aDoorRecord,
  deliverTo,
  deliverTogetherTo,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
} from './eventing.fixture.js';
import { silentLog } from './log.js';

type Door = { doorId: string; count: number };
type Effect = (data: Door, tx: EntityManager) => Promise<void>;

describe('consuming several events at once', () => {
  let database: EventingDatabase;
  let transactions: number;
  beforeEach(async () => {
    database = await openEventingDatabase();
    transactions = 0;
  });
  afterEach(() => database.close());

  const settingsFor = (effect: Effect = (data, tx) => writeEffect(tx, data)) => ({
    group: 'doors',
    handlers: [on(DoorCounted, ({ data }, tx) => effect(data, tx))],
    inTransaction: ((work) => {
      transactions += 1;
      return database.inTransaction(work);
    }) satisfies EventingDatabase['inTransaction'],
    log: silentLog,
    firstPause: 1,
  });
  const failsAt =
    (door: string, count: number): Effect =>
    async (data, tx) => {
      await writeEffect(tx, data);
      if (data.doorId === door && data.count === count) throw new TypeError('on purpose');
    };
  const inbox = () => asSuperuser(database.name, 'select 1 from inbox where not is_parked');
  const parked = () =>
    asSuperuser<{ key: string; reason: string }>(
      database.name,
      'select key, reason from parked_event order by position',
    );

  it('gives each its effect in one transaction, in their order', async () => {
    const deliver = await deliverTogetherTo(settingsFor());

    await deliver(aDoorRecord('a', 1), aDoorRecord('b', 1), aDoorRecord('a', 2));

    expect(await database.effects()).toEqual(['a 1', 'b 1', 'a 2']);
    expect(await inbox()).toHaveLength(3);
    expect(transactions).toBe(1);
  });

  it('gives an event one effect that comes twice at once, and none that is known', async () => {
    const settings = settingsFor();
    const [deliver, deliverOne] = [await deliverTogetherTo(settings), await deliverTo(settings)];
    const [known, twice] = [aDoorRecord('a', 1), aDoorRecord('a', 2)];
    await deliverOne(known);

    await deliver(known, twice, twice, aDoorRecord('a', 3));
    await Promise.all([deliver(known, twice), deliver(twice)]);

    expect(await database.effects()).toEqual(['a 1', 'a 2', 'a 3']);
  });

  it('knows an event by its id, whichever letters that is written in', async () => {
    const deliver = await deliverTogetherTo(settingsFor());
    const id = 'ABCDEFAB-0000-4000-8000-ABCDEFABCDEF';

    await deliver(aDoorRecord('a', 1, id));
    await deliver(aDoorRecord('a', 1, id.toLowerCase()));

    expect(await database.effects()).toEqual(['a 1']);
  });

  it('lets each handler work for the request that caused its event', async () => {
    const heard: string[] = [];
    const deliver = await deliverTogetherTo(settingsFor(async () => void heard.push(currentCorrelation())));
    const caused = (by: string) => ({
      ...aDoorRecord('a', 1),
      value: aDoorRecord('a', 1).value.replace('request-0001', by),
    });

    await deliver(caused('request-0001'), caused('request-0002'));

    expect(heard).toEqual(['request-0001', 'request-0002']);
  });

  it('leaves no trace of any when a handler fails', async () => {
    const deliver = await deliverTogetherTo(settingsFor(failsAt('b', 1)));

    await expect(deliver(aDoorRecord('a', 1), aDoorRecord('b', 1), aDoorRecord('c', 1))).rejects.toThrow(
      'on purpose',
    );

    expect([await database.effects(), await inbox(), await parked()]).toEqual([[], [], []]);
  });

  it('takes none in when one is malformed, and parks nothing', async () => {
    const deliver = await deliverTogetherTo(settingsFor());

    await expect(deliver(aDoorRecord('a', 1), { ...aDoorRecord('b', 1), value: 'no JSON' })).rejects.toThrow(
      'MALFORMED_ENVELOPE',
    );

    expect([await database.effects(), await inbox(), await parked()]).toEqual([[], [], []]);
  });

  it('takes none in when one would pass a parked one of its key', async () => {
    const settings = { ...settingsFor(failsAt('bad', 1)), tries: 1 };
    await (
      await deliverTo(settings)
    )(aDoorRecord('bad', 1));
    const deliver = await deliverTogetherTo(settings);

    await expect(deliver(aDoorRecord('good', 1), aDoorRecord('bad', 2))).rejects.toThrow(
      'BEHIND_A_PARKED_ONE',
    );

    expect([await database.effects(), await inbox()]).toEqual([[], []]);
    expect(await parked()).toEqual([{ key: 'bad', reason: 'HANDLER_FAILED' }]);
  });

  it('passes over types that it has no handler for, without a transaction where there is nothing else', async () => {
    const deliver = await deliverTogetherTo(settingsFor());
    const painted = {
      ...aDoorRecord('a', 9),
      value: aDoorRecord('a', 9).value.replace('"DoorCounted"', '"DoorPainted"'),
    };

    await deliver(painted);
    expect(transactions).toBe(0);
    await deliver(aDoorRecord('a', 1), painted);

    expect(await database.effects()).toEqual(['a 1']);
    expect(await inbox()).toHaveLength(1);
  });

  it('lets what arrives at the same time share a transaction, and a failure be its own batch’s alone', async () => {
    const deliver = await deliverTogetherTo(settingsFor(failsAt('b', 1)));

    const outcomes = await Promise.allSettled([
      deliver(aDoorRecord('first', 1)),
      deliver(aDoorRecord('a', 1), aDoorRecord('a', 2)),
      deliver(aDoorRecord('b', 1)),
      deliver(aDoorRecord('c', 1)),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await database.effects()).toEqual(['first 1', 'a 1', 'a 2', 'c 1']);
    // The first, the three that came meanwhile, and those three again each by itself.
    expect(transactions).toBe(5);
  });

  it('rejects every batch when the database goes away, and blames no event', async () => {
    const deliver = await deliverTogetherTo(
      settingsFor(async (_, tx) => void (await tx.query('select pg_terminate_backend(pg_backend_pid())'))),
    );

    const outcomes = await Promise.allSettled([
      deliver(aDoorRecord('a', 1)),
      deliver(aDoorRecord('b', 1)),
      deliver(aDoorRecord('c', 1)),
    ]);

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(transactions).toBe(2);
    expect([await database.effects(), await inbox(), await parked()]).toEqual([[], [], []]);
  });

  describe('with a handler that takes several', () => {
    const DoorPainted = defineEvent('DoorPainted', 'test.door', 'doorId', {
      doorId: z.string(),
      count: z.number(),
    });
    const painted = (door: string, count: number) => {
      const record = aDoorRecord(door, count);
      return { ...record, value: record.value.replace('"DoorCounted"', '"DoorPainted"') };
    };
    let taken: number[];
    const settingsTogether = (effect: Effect = (data, tx) => writeEffect(tx, data)) => ({
      ...settingsFor(),
      handlers: [
        onTogether(DoorCounted, async (events, tx) => {
          taken.push(events.length);
          for (const { data } of events) await effect(data, tx);
        }),
        on(DoorPainted, ({ data }, tx) => writeEffect(tx, { ...data, doorId: `${data.doorId} painted` })),
      ],
    });
    beforeEach(() => (taken = []));

    it('hands it all of them at once that keep their order', async () => {
      const deliver = await deliverTogetherTo(settingsTogether());
      const twice = aDoorRecord('b', 1);

      await deliver(
        aDoorRecord('a', 1),
        painted('a', 2),
        twice,
        twice,
        aDoorRecord('a', 3),
        aDoorRecord('c', 1),
      );

      expect(await database.effects()).toEqual(['a 1', 'b 1', 'a painted 2', 'a 3', 'c 1']);
      expect(taken).toEqual([2, 2]);
      expect(transactions).toBe(1);
    });

    it('leaves no trace of any when it fails, and takes each alone then', async () => {
      const settings = { ...settingsTogether(failsAt('b', 1)), tries: 1 };
      const [deliver, deliverOne] = [await deliverTogetherTo(settings), await deliverTo(settings)];
      const [good, bad] = [aDoorRecord('a', 1), aDoorRecord('b', 1)];

      await expect(deliver(good, bad)).rejects.toThrow('on purpose');
      expect([await database.effects(), await inbox(), await parked()]).toEqual([[], [], []]);
      await deliverOne(good);
      await deliverOne(bad);

      expect(await database.effects()).toEqual(['a 1']);
      expect(await parked()).toEqual([{ key: 'b', reason: 'HANDLER_FAILED' }]);
      expect(taken).toEqual([2, 1, 1]);
    });
  });

  it('parks a poison and what follows on its key, and hands the rest over whole', async () => {
    const logUrl = (await createDatabase('event_log')).url;
    await prepareEmbeddedEventLog(logUrl);
    const eventLog = openEmbeddedEventLog({ url: logUrl, log: silentLog });
    const doors = Array.from({ length: 40 }, (_, place) => `door-${place % 8}`);
    await eventLog.publish(doors.map((door, place) => aDoorRecord(door, place, randomUUID())));

    const consumer = await startConsumer({ ...settingsFor(failsAt('door-3', 11)), tries: 2, eventLog });

    await until('nothing is behind', async () => (await consumer.lag()).every(({ behind }) => behind === 0));
    const poisoned = doors.flatMap((door, place) => (door === 'door-3' && place >= 11 ? [place] : []));
    const expected = doors.flatMap((door, place) => (poisoned.includes(place) ? [] : [`${door} ${place}`]));
    expect((await database.effects()).toSorted()).toEqual(expected.toSorted());
    expect(await parked()).toEqual(
      poisoned.map((_, at) => ({ key: 'door-3', reason: at === 0 ? 'HANDLER_FAILED' : 'WAITING' })),
    );
    await consumer.close();
    await eventLog.close();
  });
});

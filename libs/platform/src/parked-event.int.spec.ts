import { asSuperuser, until } from '@whichdoor/testing';
import type { EntityManager } from 'typeorm';
import { on } from './event-handler.js';
import {
  aDoorRecord,
  deliverTo,
  deliverTogetherTo,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
} from './eventing.fixture.js';
import { type Log, silentLog } from './log.js';
import { countParkedEvents, park, replayParkedEvents } from './parked-event.js';

type Effect = (data: { doorId: string; count: number }, tx: EntityManager) => Promise<void>;

describe('parking', () => {
  let database: EventingDatabase;
  beforeEach(async () => (database = await openEventingDatabase()));
  afterEach(() => database.close());

  const settingsFor = (effect: Effect) => ({
    group: 'doors',
    handlers: [on(DoorCounted, ({ data }, tx) => effect(data, tx))],
    inTransaction: database.inTransaction,
    log: silentLog,
    firstPause: 1,
  });
  const parked = () =>
    asSuperuser<{ key: string; reason: string; detail: string | null; value: Buffer }>(
      database.name,
      'select key, reason, detail, value from parked_event order by position',
    );
  const inbox = () => asSuperuser(database.name, 'select 1 from inbox');

  describe('an event that cannot be handled', () => {
    const failsOnce =
      (broken: { until: boolean }): Effect =>
      async (data, tx) => {
        if (data.doorId === 'bad' && !broken.until && data.count === 1) throw new TypeError('secret words');
        await writeEffect(tx, data);
      };

    it('is parked with its reason, its key waits behind it, and other keys go on', async () => {
      const deliver = await deliverTo(settingsFor(failsOnce({ until: false })));

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
      expect(await countParkedEvents(database.source.manager, 'doors')).toEqual({ events: 3, keys: 1 });
    });

    it('is parked once, however often it comes', async () => {
      const deliver = await deliverTo(settingsFor(failsOnce({ until: false })));
      const [first, second] = [aDoorRecord('bad', 1), aDoorRecord('bad', 2)];

      for (const record of [first, second, first, second]) await deliver(record);

      expect((await parked()).map(({ reason }) => reason)).toEqual(['HANDLER_FAILED', 'WAITING']);
    });

    it('is replayed in order, and then its key is free', async () => {
      const broken = { until: false };
      const settings = settingsFor(failsOnce(broken));
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
      });
      const failing = {
        ...settings,
        handlers: [on(DoorCounted, () => Promise.reject(new Error('on purpose')))],
      };
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

    it('leaves nobody behind a replay that ends while an event is being parked', async () => {
      let isBroken = true;
      const settings = settingsFor(async (data, tx) => {
        if (isBroken) throw new Error('on purpose');
        await writeEffect(tx, data);
      });
      const deliver = await deliverTo(settings);
      await deliver(aDoorRecord('bad', 1));
      isBroken = false;
      // Parking takes its time, for as long as the test holds this lock.
      await asSuperuser(
        database.name,
        `create function take_time() returns trigger language plpgsql as
           'begin perform pg_advisory_xact_lock_shared(42); return new; end';
         create trigger slow before insert on parked_event for each row execute function take_time()`,
      );
      const holder = database.source.createQueryRunner();
      await holder.query('select pg_advisory_lock(42)');
      const waiting = async () =>
        (
          await asSuperuser(
            database.name,
            `select 1 from pg_locks where locktype = 'advisory' and not granted
             and database = (select oid from pg_database where datname = current_database())`,
          )
        ).length;

      const delivering = deliver(aDoorRecord('bad', 2));
      await until('the second is being parked', async () => (await waiting()) === 1);
      let isReplayed = false;
      const replaying = replayParkedEvents({ ...settings, consumer: settings.group }).then(
        () => (isReplayed = true),
      );
      await until('the replay is over, or waits', async () => isReplayed || (await waiting()) === 2);
      await holder.query('select pg_advisory_unlock(42)');
      await Promise.all([delivering, replaying]);
      await holder.release();

      expect(await parked()).toEqual([]);
      expect(await database.effects()).toEqual(['bad 1', 'bad 2']);
    });

    describe('by one instance while another takes it in', () => {
      const record = aDoorRecord('a', 1);
      const event = {
        eventId: (JSON.parse(record.value) as { id: string }).id,
        value: record.value,
        reason: 'HANDLER_FAILED' as const,
        detail: null,
      };
      const where = { consumer: 'doors', topic: record.topic, key: record.key };
      const isOneWaiting = async () =>
        (
          await asSuperuser(
            database.name,
            "select 1 from pg_locks where not granted and locktype = 'transactionid'",
          )
        ).length > 0;
      /** A transaction that does something and commits when the test says so. */
      const held = () => {
        let commit: (() => void) | undefined;
        const committing = new Promise<void>((resolve) => (commit = resolve));
        let hasBegun = false;
        return {
          wait: () => {
            hasBegun = true;
            return committing;
          },
          begun: () => until('it has begun', () => hasBegun),
          commit: () => commit!(),
        };
      };
      /** Whether something that is under way waits for the other transaction, and has not simply passed it. */
      const waits = async (underWay: Promise<unknown>) => {
        let isOver = false;
        void underWay.then(
          () => (isOver = true),
          () => (isOver = true),
        );
        await until('it waits, or is over', async () => isOver || (await isOneWaiting()));
        return !isOver;
      };

      it('is not parked when the other had its effect', async () => {
        const taking = held();
        const deliver = await deliverTo(
          settingsFor(async (data, tx) => {
            await writeEffect(tx, data);
            await taking.wait();
          }),
        );
        const delivering = deliver(record);
        await taking.begun();

        const parking = database.inTransaction((tx) => park(tx, where, event));
        expect(await waits(parking)).toBe(true);
        taking.commit();

        expect(await parking).toBe(false);
        await delivering;
        expect([await database.effects(), await parked()]).toEqual([['a 1'], []]);
      });

      it('has no effect when it was parked first', async () => {
        const parking = held();
        const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data)));
        const isParked = database.inTransaction(async (tx) => {
          await park(tx, where, event);
          await parking.wait();
        });
        await parking.begun();

        const delivering = deliver(record);
        expect(await waits(delivering)).toBe(true);
        parking.commit();

        await Promise.all([isParked, delivering]);
        expect([await database.effects(), await parked()]).toMatchObject([[], [{ key: 'a' }]]);
      });

      it('makes what follows in the same batch wait', async () => {
        const parking = held();
        const deliver = await deliverTogetherTo(settingsFor((data, tx) => writeEffect(tx, data)));
        const isParked = database.inTransaction(async (tx) => {
          await park(tx, where, event);
          await parking.wait();
        });
        await parking.begun();

        const delivering = deliver(record, aDoorRecord('a', 2)).catch((error: Error) => error.name);
        expect(await waits(delivering)).toBe(true);
        parking.commit();

        await isParked;
        expect(await delivering).toBe('OneByOne');
        expect([await database.effects(), await inbox()]).toMatchObject([[], [{}]]);
      });
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
      const deliver = await deliverTo(settingsFor((data, tx) => writeEffect(tx, data)));

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
      const settings = { ...settingsFor(failsOnce({ until: false })), log };
      const deliver = await deliverTo(settings);

      await deliver(aDoorRecord('bad', 1));
      await deliver({ topic: 'test.door', key: 'other', value: '{"id":"secret words"}', headers: {} });
      await replayParkedEvents({ ...settings, consumer: settings.group });

      expect(lines.length).toBeGreaterThan(5);
      expect(JSON.stringify(lines)).not.toContain('secret');
    });
  });
});

import { until } from '@whichdoor/testing';
import type { DeliveredRecord } from './event-log.js';
import {
  type EventLogHarness,
  aGroup,
  aRecord,
  distinct,
  expectOrderPerKey,
  hang,
  keep,
  listen,
  names,
  numberIn,
  range,
  total,
} from './contract-parts.fixture.js';

/** The part of the contract about closing, dying, coming back and sharing the work. */
export const recoveryContract = (current: () => { harness: EventLogHarness; topic: string }): void => {
  let harness: EventLogHarness;
  let topic: string;
  beforeEach(() => ({ harness, topic } = current()));

  describe('stopping and going on', () => {
    it('stops delivery on close, and goes on where it stopped', async () => {
      const log = harness.open();
      const group = aGroup();
      const before = await listen(log, { topic, group });
      await log.publish(range(20).map((number) => aRecord(topic, 'key', number)));
      await until('all were handled', async () => (await total(log, group, topic)) === 0);

      await before.subscription.close();
      const witness = await listen(log, { topic });
      await log.publish(range(20).map((number) => aRecord(topic, 'key', 20 + number)));
      await until('another group has all', () => distinct(witness.seen).length === 40);

      expect(before.seen.every(({ value }) => numberIn(value) < 20)).toBe(true);
      expect(before.subscription.assigned()).toEqual([]);
      const after = await listen(log, { topic, group });
      await until('the rest came', () => distinct(after.seen).length === 20);
      expect(after.seen.map(({ value }) => numberIn(value))).toEqual(range(20).map((number) => 20 + number));
    });

    it('closes while a handler is at work, and gives its record to the next instance', async () => {
      const log = harness.open();
      const group = aGroup();
      const started: DeliveredRecord[] = [];
      await log.subscribe({ group, topics: [topic], handle: (record) => hang(started, record) });
      await log.publish(range(3).map((number) => aRecord(topic, 'key', number)));
      await until('a handler is at work', () => started.length > 0);

      await log.close();

      const { seen } = await listen(harness.open(), { topic, group });
      await until('all came', () => distinct(seen).length === 3);
      expect(started).toHaveLength(1);
    });

    it('refuses to publish after close', async () => {
      const log = harness.open();
      await log.close();

      await expect(log.publish([aRecord(topic, 'key', 1)])).rejects.toThrow();
    });

    it('delivers again what a killed instance had not finished', async () => {
      const doomed = harness.open();
      const group = aGroup();
      const handled: DeliveredRecord[] = [];
      const stuck: DeliveredRecord[] = [];
      await doomed.subscribe({
        group,
        topics: [topic],
        handle: (record) => (numberIn(record.value) === 5 ? hang(stuck, record) : keep(handled, record)),
      });
      const log = harness.open();
      await log.publish(range(10).map((number) => aRecord(topic, 'key', number)));
      await until('it is at work on the sixth', () => stuck.length > 0);

      await harness.crash(doomed);

      const { seen } = await listen(log, { topic, group });
      await until('the rest came', () =>
        [5, 6, 7, 8, 9].every((n) => seen.some((r) => numberIn(r.value) === n)),
      );
      expect(handled.map(({ value }) => numberIn(value))).toEqual([0, 1, 2, 3, 4]);
      expectOrderPerKey([...handled, ...seen], 1, 10);
    });

    it('loses nothing when the log is stopped and restarted', async () => {
      const log = harness.open();
      const { seen } = await listen(log, { topic });
      await log.publish(range(10).map((number) => aRecord(topic, `key-${number % 3}`, number)));
      await until('the first came', () => distinct(seen).length === 10);

      await harness.stop();
      await expect(log.check()).rejects.toThrow();
      await expect(log.publish([aRecord(topic, 'key-0', 10)])).rejects.toThrow();
      await harness.restart();

      await until('it takes records again', () =>
        log.publish([aRecord(topic, 'key-0', 10)]).then(
          () => true,
          () => false,
        ),
      );
      await until('the rest came', () => distinct(seen).length === 11);
    });
  });

  describe('two instances of one group', () => {
    it('share the partitions, and each record reaches one of them', async () => {
      const group = aGroup();
      const [one, two] = [harness.open(), harness.open()];
      const first = await listen(one, { topic, group });
      await one.publish([aRecord(topic, 'warm-up', 0)]);
      const all = names(await one.lag(group, [topic]));
      await until('the first has all', () => names(first.subscription.assigned()).join() === all.join());

      const second = await listen(two, { topic, group });

      await until('both have some, and together all', () => {
        const [a, b] = [names(first.subscription.assigned()), names(second.subscription.assigned())];
        return a.length > 0 && b.length > 0 && [...a, ...b].toSorted().join() === all.join();
      });
      await two.publish(range(200).map((number) => aRecord(topic, `key-${number % 40}`, number)));
      await until('all came', () => distinct([...first.seen, ...second.seen]).length === 201);
      expect(first.seen.length).toBeGreaterThan(0);
      expect(second.seen.length).toBeGreaterThan(0);
    });

    it('keep the order of each key while instances come and go', async () => {
      const group = aGroup();
      const seen: DeliveredRecord[] = [];
      const publisher = harness.open();
      await listen(harness.open(), { topic, group, seen });
      let published = 0;
      const publishing = (async () => {
        for (; published < 150; published += 1)
          await publisher.publish(range(8).map((key) => aRecord(topic, `key-${key}`, published)));
      })();

      await until('some came', () => seen.length > 40);
      const visitor = harness.open();
      const { subscription } = await listen(visitor, { topic, group, seen });
      await until('the visitor has partitions', () => subscription.assigned().length > 0);
      await visitor.close();
      await publishing;
      const last = await listen(harness.open(), { topic, group, seen });
      await until('the last has partitions', () => last.subscription.assigned().length > 0);
      await publisher.publish(range(8).map((key) => aRecord(topic, `key-${key}`, 150)));

      await until('all came', () => distinct(seen).length === 8 * 151);
      expectOrderPerKey(seen, 8, 151);
    });

    it('take over from one that was killed', async () => {
      const group = aGroup();
      const [doomed, heir] = [harness.open(), harness.open()];
      const first = await listen(doomed, { topic, group });
      const second = await listen(heir, { topic, group });
      await heir.publish([aRecord(topic, 'warm-up', 0)]);
      await until('both have partitions', () =>
        [first, second].every(({ subscription }) => subscription.assigned().length > 0),
      );
      const all = names(await heir.lag(group, [topic]));

      await harness.crash(doomed);

      await until('the heir has all', () => names(second.subscription.assigned()).join() === all.join());
      await heir.publish(range(40).map((number) => aRecord(topic, `key-${number}`, number)));
      await until(
        'all came',
        () => distinct(second.seen.filter(({ key }) => key !== 'warm-up')).length === 40,
      );
    });
  });
};

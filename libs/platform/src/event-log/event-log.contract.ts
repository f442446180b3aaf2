import { randomUUID } from 'node:crypto';
import { until } from '@whichdoor/testing';
import type { DeliveredRecord, EventLog, LogRecord, TopicPartition } from './event-log.js';

/** What the contract suite needs of an adapter. */
export type EventLogHarness = {
  /** One more connection of one more process to the same log. */
  open(): EventLog;
  /** Cuts one of them off for good, as if its process was killed: nothing is committed, nobody is told. */
  crash(log: EventLog): Promise<void>;
  /** Cuts all off, as if the log's server was killed, until `restart`. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  /** Closes whatever was opened. */
  close(): Promise<void>;
};

/**
 * What every adapter of the event log must keep. Runs in Jest.
 *
 * @param name of the adapter
 * @param makeHarness called for each test; tests use topics and groups of their own
 */
export const eventLogContract = (name: string, makeHarness: () => Promise<EventLogHarness>): void => {
  describe(`${name} as an event log`, () => {
    let harness: EventLogHarness;
    let topic: string;
    beforeEach(async () => {
      harness = await makeHarness();
      topic = `contract.${randomUUID()}`;
    });
    afterEach(() => harness.close());

    describe('delivering', () => {
      it('hands a record over as it was published', async () => {
        const log = harness.open();
        const record: LogRecord = {
          topic,
          key: 'ключ/1',
          value: '{"text":"é 漢字 🚪 \\u0000 \\\\ \'","list":[1,2]}',
          headers: { 'content-type': 'application/json', empty: '' },
        };

        await log.publish([record]);
        const { seen } = await listen(log, { topic });

        await until('the record came', () => seen.length > 0);
        expect(seen[0]).toEqual({
          ...record,
          partition: expect.any(Number),
          offset: expect.stringMatching(/^\d+$/),
        });
      });

      it('keeps the order of each key, across publications', async () => {
        const log = harness.open();
        const { seen } = await listen(log, { topic });

        for (let round = 0; round < 20; round += 1)
          await log.publish(
            range(60).map((place) => aRecord(topic, `key-${place % 20}`, round * 3 + Math.floor(place / 20))),
          );

        await until('all came', () => distinct(seen).length >= 1_200);
        expectOrderPerKey(seen, 20, 60);
      });

      it('loses nothing and keeps the order of each key when many publish at once', async () => {
        const logs = range(4).map(() => harness.open());
        const { seen } = await listen(logs[0]!, { topic });

        await Promise.all(
          range(12).map(async (publisher) => {
            for (const number of range(40))
              await logs[publisher % 4]!.publish([
                aRecord(topic, `key-${publisher}`, number),
                aRecord(topic, `other-${(publisher * 7 + number) % 30}-${publisher}`, number),
              ]);
          }),
        );

        await until('all came', () => distinct(seen).length >= 960);
        const own = seen.filter(({ key }) => key.startsWith('key-'));
        expectOrderPerKey(own, 12, 40);
      });

      it('gives every group everything', async () => {
        const log = harness.open();
        const groups = await Promise.all(range(3).map(() => listen(log, { topic })));

        await log.publish(range(50).map((number) => aRecord(topic, `key-${number % 5}`, number)));

        for (const { seen } of groups) await until('all came', () => distinct(seen).length === 50);
      });

      it('gives a group only the topics it asked for', async () => {
        const log = harness.open();
        const other = `contract.${randomUUID()}`;
        const both = await listen(log, { topic, alsoTopic: other });
        const one = await listen(log, { topic });

        await log.publish([aRecord(other, 'key', 1), aRecord(topic, 'key', 2)]);

        await until('both came', () => distinct(both.seen).length === 2);
        await until('one came', () => distinct(one.seen).length === 1);
        expect(one.seen.every((record) => record.topic === topic)).toBe(true);
      });

      it('starts a new group from the beginning', async () => {
        const log = harness.open();
        const first = await listen(log, { topic });
        await log.publish(range(30).map((number) => aRecord(topic, 'key', number)));
        await until('the first group has all', () => distinct(first.seen).length === 30);

        const late = await listen(log, { topic });

        await until('the late group has all', () => distinct(late.seen).length === 30);
        expectOrderPerKey(late.seen, 1, 30);
      });

      it('delivers to a group that subscribed before anything was published', async () => {
        const log = harness.open();
        const { seen, subscription } = await listen(log, { topic });
        await until('it has partitions', () => subscription.assigned().length > 0);

        await harness.open().publish([aRecord(topic, 'key', 1)]);

        await until('it came', () => seen.length > 0);
      });

      it('says how far a group is behind', async () => {
        const log = harness.open();
        const group = aGroup();
        const behind = async () =>
          (await log.lag(group, [topic])).reduce((sum, partition) => sum + partition.behind, 0);
        await log.publish(range(25).map((number) => aRecord(topic, `key-${number}`, number)));
        expect(await behind()).toBe(25);

        await listen(log, { topic, group });

        await until('nothing is behind', async () => (await behind()) === 0);
        await log.check();
      });
    });

    describe('a handler that throws', () => {
      it('gets the record again, nothing passes it in its partition, and other partitions go on', async () => {
        const log = harness.open();
        const done: DeliveredRecord[] = [];
        let failures = 0;
        let healed = false;
        const first = range(40).map((place) => aRecord(topic, `key-${place}`, 1));
        const second = range(40).map((place) => aRecord(topic, `key-${place}`, 2));
        await log.subscribe({
          group: aGroup(),
          topics: [topic],
          handle: async (record) => {
            if (record.key === 'key-0' && !healed) {
              failures += 1;
              throw new Error('This handler fails on purpose.');
            }
            done.push(record);
          },
        });

        await log.publish(first);
        await log.publish(second);
        await until('it failed more than once', () => failures >= 3);
        // Which keys share the blocked partition is the adapter's affair: another group sees it.
        const other = await listen(log, { topic });
        await until('the other group has all', () => distinct(other.seen).length === 80);
        const poison = other.seen.find(({ key }) => key === 'key-0')!;
        const elsewhere = distinct(other.seen).filter(({ partition }) => partition !== poison.partition);
        expect(elsewhere.length).toBeGreaterThan(0);
        await until('the other partitions went on', () =>
          elsewhere.every((record) => done.some((one) => sameRecord(one, record))),
        );

        const passed = done.filter(
          ({ partition, offset }) =>
            partition === poison.partition && BigInt(offset) >= BigInt(poison.offset),
        );
        expect(passed).toEqual([]);

        healed = true;
        await until('all came', () => distinct(done).length === 80);
        expectOrderPerKey(done, 40, 2, 1);
      });

      it('gets the record in the next instance too', async () => {
        const log = harness.open();
        const group = aGroup();
        let failures = 0;
        const failing = await log.subscribe({
          group,
          topics: [topic],
          handle: async () => {
            failures += 1;
            throw new Error('This handler fails on purpose.');
          },
        });
        await log.publish([aRecord(topic, 'key', 1)]);
        await until('it failed', () => failures > 0);
        await failing.close();

        const { seen } = await listen(log, { topic, group });

        await until('it came', () => seen.length > 0);
      });
    });

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
        expect(after.seen.map(({ value }) => numberIn(value))).toEqual(
          range(20).map((number) => 20 + number),
        );
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
  });
};

const range = (length: number) => Array.from({ length }, (_, index) => index);
const aGroup = () => `group-${randomUUID()}`;
const aRecord = (topic: string, key: string, number: number): LogRecord => ({
  topic,
  key,
  value: JSON.stringify({ number }),
  headers: {},
});
const numberIn = (value: string) => (JSON.parse(value) as { number: number }).number;

const listen = async (
  log: EventLog,
  {
    topic,
    alsoTopic,
    group = aGroup(),
    seen = [],
  }: { topic: string; alsoTopic?: string; group?: string; seen?: DeliveredRecord[] },
) => {
  const topics = alsoTopic ? [topic, alsoTopic] : [topic];
  const subscription = await log.subscribe({ group, topics, handle: (record) => keep(seen, record) });
  return { seen, subscription };
};

const keep = async (seen: DeliveredRecord[], record: DeliveredRecord) => void seen.push(record);
const hang = (started: DeliveredRecord[], record: DeliveredRecord) => {
  started.push(record);
  return new Promise<void>(() => undefined);
};

const total = async (log: EventLog, group: string, topic: string) =>
  (await log.lag(group, [topic])).reduce((sum, { behind }) => sum + behind, 0);

const names = (partitions: readonly TopicPartition[]) =>
  partitions.map(({ topic, partition }) => `${topic}/${partition}`).toSorted();

const idOf = ({ topic, partition, offset }: DeliveredRecord) => `${topic}/${partition}/${offset}`;
const sameRecord = (a: DeliveredRecord, b: DeliveredRecord) => idOf(a) === idOf(b);

/** Without repeated deliveries: the first of each stays. */
const distinct = (seen: readonly DeliveredRecord[]) =>
  [...new Map(seen.toReversed().map((record) => [idOf(record), record])).values()].toReversed();

/** Delivered at least once each, and for the first time in the order of publication. */
const expectOrderPerKey = (seen: readonly DeliveredRecord[], keys: number, each: number, from = 0) => {
  const byKey = Map.groupBy(firstDeliveries(seen), ({ key }) => key);
  expect(byKey.size).toBe(keys);
  for (const records of byKey.values())
    expect(records.map(({ value }) => numberIn(value))).toEqual(range(each).map((number) => number + from));
};

const firstDeliveries = (seen: readonly DeliveredRecord[]) => {
  const met = new Set<string>();
  return seen.filter((record) => !met.has(idOf(record)) && met.add(idOf(record)));
};

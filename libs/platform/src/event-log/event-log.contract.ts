import { randomUUID } from 'node:crypto';
import { until } from '@whichdoor/testing';
import type { DeliveredRecord, LogRecord } from './event-log.js';
import {
  type EventLogHarness,
  aGroup,
  aRecord,
  distinct,
  expectOrderPerKey,
  keep,
  listen,
  numberIn,
  range,
  sameRecord,
} from './contract-parts.fixture.js';
import { recoveryContract } from './event-log-recovery.contract.js';
import { rewindContract } from './event-log-rewind.contract.js';

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
      await harness.define(topic);
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
        await harness.define(other);
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

    describe('a subscriber that takes records together', () => {
      it('gets all of them, each partition in order and without a gap', async () => {
        const log = harness.open();
        const batches: (readonly DeliveredRecord[])[] = [];
        await log.subscribe({
          group: aGroup(),
          topics: [topic],
          handle: async (record) => void batches.push([record]),
          handleTogether: async (records) => void batches.push(records),
        });

        for (const round of range(10))
          await log.publish(
            range(60).map((place) => aRecord(topic, `key-${place % 20}`, round * 3 + Math.floor(place / 20))),
          );

        const seen = () => batches.flat();
        await until('all came', () => distinct(seen()).length >= 600);
        expectOrderPerKey(seen(), 20, 30);
        for (const batch of batches) expect(new Set(batch.map(({ partition }) => partition)).size).toBe(1);
      });

      it('gets what it did not take one by one, before any later record of its partition', async () => {
        const log = harness.open();
        const seen: DeliveredRecord[] = [];
        await log.subscribe({
          group: aGroup(),
          topics: [topic],
          handle: (record) => keep(seen, record),
          handleTogether: async (records) => {
            if (records.some(({ key, value }) => key === 'key-0' && numberIn(value) === 1))
              throw new Error('This handler fails on purpose.');
            seen.push(...records);
          },
        });

        await log.publish(
          range(80).map((place) => aRecord(topic, `key-${place % 20}`, Math.floor(place / 20))),
        );

        await until('all came', () => distinct(seen).length === 80);
        expectOrderPerKey(seen, 20, 4);
      });
    });

    recoveryContract(() => ({ harness, topic }));
    rewindContract(() => ({ harness, topic }));
  });
};

import { until } from '@whichdoor/testing';
import {
  type EventLogHarness,
  aGroup,
  aRecord,
  distinct,
  expectOrderPerKey,
  listen,
  numberIn,
  range,
  total,
} from './contract-parts.fixture.js';
import type { EventLog } from './event-log.js';

/** The part of the contract about going back, which is what a restored database needs. */
export const rewindContract = (current: () => { harness: EventLogHarness; topic: string }): void => {
  let log: EventLog;
  let topic: string;
  let group: string;
  beforeEach(() => {
    const { harness, topic: given } = current();
    log = harness.open();
    topic = given;
    group = aGroup();
  });

  const publish = (from: number) =>
    log.publish(range(10).map((place) => aRecord(topic, 'key', from + place)));
  /** All that comes to the group until nothing is behind, in order. */
  const takeAll = async () => {
    const { seen, subscription } = await listen(log, { topic, group });
    await until('nothing is behind', async () => (await total(log, group, topic)) === 0);
    await subscription.close();
    return distinct(seen).map(({ value }) => numberIn(value));
  };
  /** A moment after all that was published before and before all that is published later. */
  const aMomentBetween = async () => {
    const before = Date.now();
    await until('the clock has gone on', () => Date.now() > before + 1);
    const moment = new Date();
    await until('the clock has gone on', () => Date.now() > moment.getTime() + 1);
    return moment;
  };

  describe('rewinding a group', () => {
    it('brings again what was published since then, and what was before stays handled', async () => {
      await publish(0);
      const moment = await aMomentBetween();
      await publish(10);
      expect(await takeAll()).toEqual(range(20));

      expect(await log.rewind(group, moment)).toBe(10);
      expect(await takeAll()).toEqual(range(10).map((place) => 10 + place));

      expect(await log.rewind(group, new Date(0))).toBe(20);
      expect(await takeAll()).toEqual(range(20));
    });

    it('passes nothing over that the group has not handled yet', async () => {
      await publish(0);
      await takeAll();
      await publish(10);
      await aMomentBetween();

      expect(await log.rewind(group, new Date())).toBe(0);

      expect(await takeAll()).toEqual(range(10).map((place) => 10 + place));
    });

    it('leaves other groups where they are, and one that is new at the beginning', async () => {
      await publish(0);
      const other = await listen(log, { topic });
      await until('the other has all', () => distinct(other.seen).length === 10);

      expect(await log.rewind(group, new Date())).toBe(0);

      expect(await takeAll()).toEqual(range(10));
      expectOrderPerKey(other.seen, 1, 10);
    });

    it('is refused while an instance of the group is at work', async () => {
      await publish(0);
      const { seen } = await listen(log, { topic, group });
      await until('it has all', () => distinct(seen).length === 10);

      await expect(log.rewind(group, new Date(0))).rejects.toMatchObject({ name: 'GroupAtWork' });
    });
  });
};

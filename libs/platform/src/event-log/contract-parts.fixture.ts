import { randomUUID } from 'node:crypto';
import type { DeliveredRecord, EventLog, LogRecord, TopicPartition } from './event-log.js';

/** What the contract suite needs of an adapter. */
export type EventLogHarness = {
  /** Makes a topic that can be used at once. */
  define(topic: string): Promise<void>;
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

export const range = (length: number) => Array.from({ length }, (_, index) => index);
export const aGroup = () => `group-${randomUUID()}`;
export const aRecord = (topic: string, key: string, number: number): LogRecord => ({
  topic,
  key,
  value: JSON.stringify({ number }),
  headers: {},
});
export const numberIn = (value: string) => (JSON.parse(value) as { number: number }).number;

export const listen = async (
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

export const keep = async (seen: DeliveredRecord[], record: DeliveredRecord) => void seen.push(record);
export const hang = (started: DeliveredRecord[], record: DeliveredRecord) => {
  started.push(record);
  return new Promise<void>(() => undefined);
};

export const total = async (log: EventLog, group: string, topic: string) =>
  (await log.lag(group, [topic])).reduce((sum, { behind }) => sum + behind, 0);

export const names = (partitions: readonly TopicPartition[]) =>
  partitions.map(({ topic, partition }) => `${topic}/${partition}`).toSorted();

export const idOf = ({ topic, partition, offset }: DeliveredRecord) => `${topic}/${partition}/${offset}`;
export const sameRecord = (a: DeliveredRecord, b: DeliveredRecord) => idOf(a) === idOf(b);

/** Without repeated deliveries: the first of each stays. */
export const distinct = (seen: readonly DeliveredRecord[]) =>
  [...new Map(seen.toReversed().map((record) => [idOf(record), record])).values()].toReversed();

/** Delivered at least once each, and for the first time in the order of publication. */
export const expectOrderPerKey = (seen: readonly DeliveredRecord[], keys: number, each: number, from = 0) => {
  const byKey = Map.groupBy(firstDeliveries(seen), ({ key }) => key);
  expect(byKey.size).toBe(keys);
  for (const records of byKey.values())
    expect(records.map(({ value }) => numberIn(value))).toEqual(range(each).map((number) => number + from));
};

export const firstDeliveries = (seen: readonly DeliveredRecord[]) => {
  const met = new Set<string>();
  return seen.filter((record) => !met.has(idOf(record)) && met.add(idOf(record)));
};

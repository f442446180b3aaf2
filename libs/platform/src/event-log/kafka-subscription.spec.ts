import { until } from '@whichdoor/testing';
import { silentLog } from '../log.js';
import { range } from './contract-parts.fixture.js';
import type { Consumer, EachBatchPayload } from './kafka-client.js';
import { KafkaSubscription } from './kafka-subscription.js';

const topic = 'test.door';
const partition = 0;

type Listener = (event: { payload: unknown }) => void;
type EachBatch = (payload: EachBatchPayload) => Promise<void>;

/** The library's consumer, as far as the subscription sees it: a test says what it fetches, and when it joins. */
const aConsumer = (commit: (offset: number) => void) => {
  const listeners = new Map<string, Listener>();
  const emit = (event: string, payload: unknown = {}) => listeners.get(event)?.({ payload });
  let eachBatch: EachBatch | null = null;
  const asConsumer = {
    events: { GROUP_JOIN: 'join', REBALANCING: 'rebalancing', CRASH: 'crash' },
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
    connect: async () => undefined,
    subscribe: async () => undefined,
    run: async (settings: { eachBatch: EachBatch }) => void ({ eachBatch } = settings),
    resume: () => undefined,
    commitOffsets: async ([noted]: { offset: string }[]) => commit(Number(noted?.offset)),
    disconnect: async () => undefined,
  };
  return {
    asConsumer: asConsumer as unknown as Consumer,
    isRunning: () => eachBatch !== null,
    joins: (partitions = [partition]) => emit('join', { memberAssignment: { [topic]: partitions } }),
    rebalances: () => emit('rebalancing'),
    /** Brings the records from one offset on, up to before another. */
    fetches: async (from: number, to: number) => {
      const messages = range(to - from).map((place) => ({
        offset: String(from + place),
        key: 'a',
        value: '',
      }));
      const rest = { resolveOffset: () => undefined, pause: () => () => undefined, isStale: () => false };
      await eachBatch?.({ batch: { topic, partition, messages }, ...rest } as unknown as EachBatchPayload);
    },
  };
};

const aKafka = () => {
  const commits: number[] = [];
  const consumers: ReturnType<typeof aConsumer>[] = [];
  return {
    commits,
    committed: () => commits.at(-1) ?? 0,
    connect: () => {
      const consumer = aConsumer((offset) => commits.push(offset));
      consumers.push(consumer);
      return consumer.asConsumer;
    },
    /** The subscription's consumer of that place, as soon as it runs. */
    consumer: async (place: number) => {
      await until('it runs', () => consumers[place]?.isRunning() === true);
      return consumers[place]!;
    },
  };
};

describe('a subscription to Kafka', () => {
  let kafka: ReturnType<typeof aKafka>;
  let subscription: KafkaSubscription;
  let handled: number[];
  let isHeldUp: boolean;
  const finish: (() => void)[] = [];
  beforeEach(() => {
    kafka = aKafka();
    handled = [];
    isHeldUp = false;
    subscription = new KafkaSubscription({
      request: {
        group: 'doors',
        topics: [topic],
        handle: async ({ offset }) => {
          if (isHeldUp) await new Promise<void>((resolve) => finish.push(resolve));
          handled.push(Number(offset));
        },
      },
      connect: kafka.connect,
      log: silentLog,
    });
  });
  afterEach(() => subscription.close());

  it('leaves no gap when the library joins anew while another broker brings what follows', async () => {
    const first = await kafka.consumer(0);
    first.joins();
    isHeldUp = true;
    await first.fetches(0, 10);
    await until('the first is at work', () => finish.length === 1);

    first.joins();
    await first.fetches(10, 20);
    isHeldUp = false;
    finish.splice(0).forEach((done) => done());

    const second = await kafka.consumer(1);
    second.joins();
    await second.fetches(kafka.committed(), 20);
    await until('all were handled', () => handled.includes(19));
    expect([...new Set(handled)]).toEqual(range(20));
  });

  it('goes on with the same consumer when the group changes', async () => {
    const first = await kafka.consumer(0);
    first.joins();
    await first.fetches(0, 10);
    await until('it was noted', () => kafka.committed() === 10);

    first.rebalances();
    expect(subscription.assigned()).toEqual([]);
    first.joins();
    await first.fetches(10, 20);

    await until('all were handled', () => handled.length === 20);
    expect(handled).toEqual(range(20));
  });

  it('notes nothing of a generation after the next has begun', async () => {
    const first = await kafka.consumer(0);
    first.joins();
    isHeldUp = true;
    await first.fetches(0, 1);
    await until('it is at work', () => finish.length === 1);

    first.rebalances();
    first.joins([]);
    finish.splice(0).forEach((done) => done());
    await until('it was handled', () => handled.length === 1);
    await subscription.close();

    expect(kafka.commits).toEqual([]);
  });

  it('notes what a generation has done when the group changes', async () => {
    const first = await kafka.consumer(0);
    first.joins();
    isHeldUp = true;
    await first.fetches(0, 1);
    await until('it is at work', () => finish.length === 1);

    first.rebalances();
    finish.splice(0).forEach((done) => done());

    await until('it was noted', () => kafka.committed() === 1);
  });
});

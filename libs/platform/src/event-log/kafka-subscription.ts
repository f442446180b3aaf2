import { errorFields } from '../error-name.js';
import type { Log } from '../log.js';
import { keepRunning, WakeSignal, within } from '../waiting.js';
import type { DeliveredRecord, Subscription, SubscriptionRequest, TopicPartition } from './event-log.js';
import type { Consumer, EachBatchPayload, KafkaMessage } from './kafka-client.js';
import { RecordQueue } from './record-queue.js';

export type KafkaSubscriptionSettings = {
  readonly request: SubscriptionRequest;
  /** A new consumer of the request's group, not connected yet */
  readonly connect: () => Consumer;
  readonly log: Log;
};

const farewell = 500;
const longestClose = 900;

/**
 * One instance of a consumer group on Kafka. What is fetched goes into a queue per partition at once, so that neither
 * a slow handler nor a blocked key keeps the other partitions, or the group's heartbeat, waiting.
 */
export class KafkaSubscription implements Subscription {
  private queues = new Map<string, RecordQueue>();
  /** Handlers of partitions that were taken away, until the record at work is done. */
  private readonly leaving = new Map<string, Promise<void>>();
  private readonly tick = new WakeSignal();
  private generation = 0;
  private closing = false;
  private readonly finished: Promise<void>;

  constructor(private readonly settings: KafkaSubscriptionSettings) {
    this.finished = this.run();
  }

  assigned(): readonly TopicPartition[] {
    return [...this.queues.values()].map(({ partition }) => partition);
  }

  close(): Promise<void> {
    this.closing = true;
    this.tick.wake();
    // The broker may be out of reach, and an attempt to connect takes its time to fail.
    return within(longestClose, this.finished);
  }

  private run(): Promise<void> {
    const { log, request } = this.settings;
    return keepRunning((joined) => this.runConsumer(joined), {
      isOver: () => this.closing,
      signal: this.tick,
      failed: (failures, error) =>
        log.warn('The subscription lost its event log and tries again', {
          group: request.group,
          failures,
          ...errorFields(error),
        }),
    });
  }

  /** Takes part in the group until asked to close, or rejects when the consumer gives up. */
  private async runConsumer(joined: () => void): Promise<void> {
    const consumer = this.settings.connect();
    let lost: { readonly reason: unknown } | null = null;
    let isFetching = false;
    const lose = (reason: unknown) => {
      lost ??= { reason };
      this.giveUpAll();
      this.tick.wake();
    };
    consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
      this.generation += 1;
      if (isFetching) return lose(new JoinedWhileFetching());
      isFetching = true;
      joined();
      this.take(consumer, payload.memberAssignment);
    });
    consumer.on(consumer.events.REBALANCING, () => {
      isFetching = false;
      this.giveUpAll();
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => lose(payload.error));
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.settings.request.topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: async (payload) => {
          if (!lost) this.enqueue(payload);
        },
      });
      while (!this.closing && !lost) await this.tick.sleep(60_000);
      if (lost) throw (lost as { readonly reason: unknown }).reason;
    } finally {
      this.giveUpAll();
      // A polite goodbye: offsets are noted, and the others hear of it at once. Not needed for anything to be right.
      await within(farewell, Promise.all(this.leaving.values()));
      await consumer.disconnect().catch(() => undefined);
    }
  }

  /** Begins a generation of the group: with what was noted, not with what was fetched before. */
  private take(consumer: Consumer, assignment: Readonly<Record<string, readonly number[]>>): void {
    this.giveUpAll();
    const { generation } = this;
    if (this.closing) return;
    for (const [topic, partitions] of Object.entries(assignment))
      for (const partition of partitions) {
        const name = nameOf({ topic, partition });
        consumer.resume([{ topic, partitions: [partition] }]);
        const queue = new RecordQueue({
          partition: { topic, partition },
          request: this.settings.request,
          // This process never works on one record twice at once.
          after: this.leaving.get(name) ?? Promise.resolve(),
          // The library would note it in the name of the generation that is now, and move back what another instance has noted.
          note: async (offset) => {
            if (generation === this.generation) await consumer.commitOffsets([{ topic, partition, offset }]);
          },
          log: this.settings.log,
        });
        this.queues.set(name, queue);
      }
  }

  private giveUpAll(): void {
    const { queues } = this;
    this.queues = new Map();
    for (const [name, queue] of queues) {
      const done: Promise<void> = queue.stop().finally(() => {
        if (this.leaving.get(name) === done) this.leaving.delete(name);
      });
      this.leaving.set(name, done);
    }
  }

  private enqueue({ batch, resolveOffset, pause, isStale }: EachBatchPayload): void {
    const queue = this.queues.get(nameOf(batch));
    const last = batch.messages.at(-1);
    if (!queue || !last || isStale()) return;
    const isFull = queue.add(batch.messages.map((message) => toRecord(batch, message)));
    // So far has been fetched. How far the group came is noted by the queue, after the handlers.
    resolveOffset(last.offset);
    if (isFull) queue.whenShort(pause());
  }
}

/**
 * The library has joined the group anew in the middle of one broker's fetch, as it does when a leader or the number of
 * partitions has changed, and not between fetches, as it does when the group changes. What it fetches from another broker
 * meanwhile was asked for by the offsets of before, and would count as what follows the offsets of now: a gap.
 */
class JoinedWhileFetching extends Error {
  override readonly name = 'KafkaJoinedWhileFetching';
}

const nameOf = ({ topic, partition }: TopicPartition) => `${topic}/${partition}`;

const textOf = (part: Buffer | string | null | undefined) => (part ?? '').toString();

const toRecord = ({ topic, partition }: TopicPartition, message: KafkaMessage): DeliveredRecord => ({
  topic,
  partition,
  offset: message.offset,
  key: textOf(message.key),
  value: textOf(message.value),
  headers: Object.fromEntries(
    Object.entries(message.headers ?? {}).map(([name, value]) => [
      name,
      textOf(Array.isArray(value) ? value[0] : value),
    ]),
  ),
});

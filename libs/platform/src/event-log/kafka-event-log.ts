import type { Log } from '../log.js';
import { within } from '../waiting.js';
import type { EventLog, LogRecord, PartitionLag, Subscription, SubscriptionRequest } from './event-log.js';
import {
  type Admin,
  type KafkaAddress,
  type KafkaClient,
  openKafkaClient,
  type Producer,
} from './kafka-client.js';
import { inRequests } from './kafka-requests.js';
import { rewindKafkaGroup } from './kafka-rewind.js';
import { KafkaSubscription } from './kafka-subscription.js';

export type KafkaEventLogSettings = {
  readonly address: KafkaAddress;
  /** What the cluster's administrators see: the service's name */
  readonly clientId: string;
  readonly log: Log;
};

const longestGoodbye = 900;

/** Opens the log on a Kafka cluster. Connects when first used, and again after every outage. */
export const openKafkaEventLog = (settings: KafkaEventLogSettings): EventLog => new KafkaEventLog(settings);

class KafkaEventLog implements EventLog {
  private readonly client: KafkaClient;
  private readonly subscriptions = new Set<KafkaSubscription>();
  private producer: Promise<Producer> | null = null;
  private admin: Promise<Admin> | null = null;
  /** What is being sent: publications take turns, or their records could change places on the way. */
  private sending: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly settings: KafkaEventLogSettings) {
    this.client = openKafkaClient(settings.address, settings.clientId);
  }

  publish(records: readonly LogRecord[]): Promise<void> {
    const sent = this.sending.then(() => this.send(records));
    this.sending = sent.catch(() => undefined);
    return sent;
  }

  async subscribe(request: SubscriptionRequest): Promise<Subscription> {
    this.refuseWhenClosed();
    const subscription = new KafkaSubscription({
      request,
      connect: () => this.client.consumer(request.group),
      log: this.settings.log,
    });
    this.subscriptions.add(subscription);
    return subscription;
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly PartitionLag[]> {
    return this.asAdmin(async (admin) => {
      const known = new Set(await admin.listTopics());
      const asked = [...new Set(topics)].filter((topic) => known.has(topic));
      if (asked.length === 0) return [];
      const [ends, committed] = await Promise.all([
        Promise.all(asked.map(async (topic) => ({ topic, ends: await admin.fetchTopicOffsets(topic) }))),
        admin.fetchOffsets({ groupId: group, topics: asked }),
      ]);
      const nextOf = new Map(
        committed.flatMap(({ topic, partitions }) =>
          partitions.map(({ partition, offset }) => [`${topic}/${partition}`, BigInt(offset)] as const),
        ),
      );
      return ends.flatMap(({ topic, ends: partitions }) =>
        partitions.map(({ partition, high, low }) => {
          // Minus one where the group has noted nothing; below `low` where what it had not read is gone.
          const next = nextOf.get(`${topic}/${partition}`) ?? -1n;
          const from = next < BigInt(low) ? BigInt(low) : next;
          return { topic, partition, behind: Math.max(0, Number(BigInt(high) - from)) };
        }),
      );
    });
  }

  rewind(group: string, since: Date): Promise<number> {
    return this.asAdmin((admin) => rewindKafkaGroup(admin, group, since));
  }

  async check(): Promise<void> {
    await this.asAdmin((admin) => admin.describeCluster());
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    const goodbyes = [this.producer, this.admin].map(async (connection) => (await connection)?.disconnect());
    await within(longestGoodbye, Promise.allSettled(goodbyes));
  }

  private async send(records: readonly LogRecord[]): Promise<void> {
    this.refuseWhenClosed();
    if (records.length === 0) return;
    const connecting = (this.producer ??= this.connectProducer());
    try {
      const producer = await connecting;
      for (const together of inRequests(records))
        await producer.sendBatch({
          acks: -1,
          topicMessages: [...Map.groupBy(together, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
            topic,
            messages: ofTopic.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } })),
          })),
        });
    } catch (error) {
      // Whether the broker has them is not known, so its count of this producer's records may differ from ours.
      this.producer = null;
      void connecting.then((producer) => producer.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  private async connectProducer(): Promise<Producer> {
    const producer = this.client.producer();
    await producer.connect();
    return producer;
  }

  private async asAdmin<T>(ask: (admin: Admin) => Promise<T>): Promise<T> {
    this.refuseWhenClosed();
    const connecting = (this.admin ??= this.connectAdmin());
    try {
      return await ask(await connecting);
    } catch (error) {
      if (this.admin === connecting) this.admin = null;
      void connecting.then((admin) => admin.disconnect()).catch(() => undefined);
      throw error;
    }
  }

  private async connectAdmin(): Promise<Admin> {
    const admin = this.client.admin();
    await admin.connect();
    return admin;
  }

  private refuseWhenClosed() {
    if (this.closed) throw new Error('The event log is closed.');
  }
}

import { Kafka, logLevel, type Admin, type Consumer, type ICustomPartitioner, type Producer } from 'kafkajs';
// @ts-expect-error the library tells no types of its insides
import RequestQueueInside from 'kafkajs/src/network/requestQueue/index.js';
import { believingOnlyAnswers } from './kafka-acknowledgement.js';
import { kafkaPartitionOf } from './kafka-partition.js';
import { explainRefusal } from './kafka-refusal.js';

// The only file that imports kafkajs: nobody maintains that library, and what follows it must be able to move in here.
export type {
  Admin,
  Consumer,
  EachBatchPayload,
  ICustomPartitioner,
  KafkaMessage,
  Message,
  Producer,
} from 'kafkajs';

/** Where a Kafka cluster is, and how to be let in. */
export type KafkaAddress = {
  /** `host:port` of some brokers; the cluster tells of the others */
  readonly brokers: readonly string[];
  /** Certificates in PEM; null for a connection without TLS */
  readonly tls: {
    /** Of the authority that signed the brokers' certificates; null for the ones that the system trusts */
    readonly authority: string | null;
  } | null;
  readonly sasl: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  } | null;
};

/** Makes connections to one cluster. None is opened before it is asked to connect. */
export type KafkaClient = {
  producer(): Producer;
  consumer(group: string): Consumer;
  admin(): Admin;
};

/** What is touched of the queue that each connection to a broker has. */
type RequestQueue = { readonly pending: readonly unknown[]; scheduleCheckPendingRequests(): void };

/**
 * Lets the library look again for requests that wait only while any do. As it is, each connection looks a thousand times
 * a second for ever (tulios/kafkajs#1556), which costs an idle service a twelfth of a core.
 */
const restWhenNothingWaits = ({ prototype }: { readonly prototype: RequestQueue }) => {
  const look = prototype.scheduleCheckPendingRequests;
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    if (this.pending.length > 0) look.call(this);
  };
};
restWhenNothingWaits(RequestQueueInside as { readonly prototype: RequestQueue });

// A dead member's partitions move after the session; a living one hears of a new member at its next heartbeat.
const sessionTimeout = 10_000;
const heartbeatInterval = 1_000;
const rebalanceTimeout = 10_000;
// Also how long a consumer that is asked to stop waits for the broker, when there is nothing to fetch.
const longestFetch = 250;

/** The library's own computes the same with big integers, which took a third of what sending an event costs. */
const partitionByKey: ICustomPartitioner =
  () =>
  ({ message, partitionMetadata }) =>
    kafkaPartitionOf(String(message.key ?? ''), partitionMetadata.length);

/** Opens a client that gives up soon: whoever uses it tries again at leisure, and says so on the health page. */
export const openKafkaClient = (address: KafkaAddress, clientId: string): KafkaClient => {
  const kafka = new Kafka({
    clientId: `whichdoor-${clientId}`,
    brokers: [...address.brokers],
    ssl:
      address.tls === null
        ? false
        : { ...(address.tls.authority === null ? {} : { ca: address.tls.authority }) },
    ...(address.sasl ? { sasl: saslOf(address.sasl) } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 },
    // Its messages quote whatever it met; what matters is logged by the adapter.
    logLevel: logLevel.NOTHING,
  });
  /** Tells of a cluster that keeps its door shut in words that an operator can do something with. */
  const explaining = <Client extends { connect(): Promise<void> }>(client: Client): Client => {
    const { connect } = client;
    client.connect = () =>
      connect().catch((error: unknown) => {
        throw explainRefusal(error, address);
      });
    return client;
  };
  return {
    producer: () =>
      explaining(
        believingOnlyAnswers(partitionByKey, (createPartitioner) =>
          kafka.producer({
            idempotent: true,
            maxInFlightRequests: 1,
            allowAutoTopicCreation: false,
            createPartitioner,
          }),
        ),
      ),
    consumer: (groupId) =>
      explaining(
        kafka.consumer({
          groupId,
          sessionTimeout,
          heartbeatInterval,
          rebalanceTimeout,
          maxWaitTimeInMs: longestFetch,
          // A topic that a broker makes has its defaults: one copy, perhaps, and a week.
          allowAutoTopicCreation: false,
          // After a crash the subscription makes a new consumer itself, at its own pace.
          retry: {
            retries: 3,
            initialRetryTime: 100,
            maxRetryTime: 1_000,
            restartOnFailure: async () => false,
          },
        }),
      ),
    admin: () => explaining(kafka.admin()),
  };
};

const saslOf = ({ mechanism, username, password }: NonNullable<KafkaAddress['sasl']>) => {
  // kafkajs has one type per mechanism.
  switch (mechanism) {
    case 'plain':
      return { mechanism, username, password };
    case 'scram-sha-256':
      return { mechanism, username, password };
    case 'scram-sha-512':
      return { mechanism, username, password };
  }
};

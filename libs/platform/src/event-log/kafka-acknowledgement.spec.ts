// @ts-expect-error the library tells no types of its insides
import createProducer from 'kafkajs/src/producer/index.js';
import { believingOnlyAnswers } from './kafka-acknowledgement.js';
import type { Producer } from './kafka-client.js';

type Produced = { topicData: { topic: string; partitions: { partition: number }[] }[] };

const silent = {
  namespace: () => silent,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * The library's producer on two brokers, each of which leads one of two partitions. What the library needs of a cluster,
 * and no more; all that decides what is sent, and when that counts as done, is the library's own.
 */
const aClusterOfTwo = () => {
  let leaders: (number | null)[] = [1, 2];
  let afterRefresh: (number | null)[] = leaders;
  const kept: string[] = [];
  const refusing = new Map<number, number>();
  const broker = (nodeId: number) => ({
    nodeId,
    initProducerId: async () => ({ producerId: '1', producerEpoch: 0 }),
    produce: async ({ topicData }: Produced) => {
      const left = refusing.get(nodeId) ?? 0;
      refusing.set(nodeId, left - 1);
      if (left > 0) throw Object.assign(new Error('gone'), { name: 'KafkaJSConnectionClosedError' });
      for (const { topic, partitions } of topicData)
        for (const { partition } of partitions) kept.push(`${topic}/${partition} at ${nodeId}`);
      return {
        topics: topicData.map(({ topic, partitions }) => ({
          topicName: topic,
          partitions: partitions.map(({ partition }) => ({ partition, errorCode: 0, baseOffset: '0' })),
        })),
      };
    },
  });
  const brokers = new Map([1, 2].map((nodeId) => [nodeId, broker(nodeId)]));
  const found = () =>
    leaders.flatMap((leader, partitionId) => (leader === null ? [] : [{ partitionId, leader }]));
  const cluster = {
    retry: { initialRetryTime: 1, maxRetryTime: 1, retries: 3 },
    connect: async () => undefined,
    isConnected: () => true,
    addMultipleTargetTopics: async () => undefined,
    refreshMetadata: async () => void (leaders = afterRefresh),
    refreshMetadataIfNecessary: async () => undefined,
    removeBroker: () => undefined,
    findControllerBroker: async () => brokers.get(1),
    findBroker: async ({ nodeId }: { nodeId: string }) => brokers.get(Number(nodeId)),
    findTopicPartitionMetadata: () => [0, 1].map((partitionId) => ({ partitionId })),
    findLeaderForPartitions: (_topic: string, partitions: string[]) =>
      Object.fromEntries(
        [...Map.groupBy(found(), ({ leader }) => leader)]
          .map(
            ([leader, led]) =>
              [
                leader,
                led
                  .map(({ partitionId }) => partitionId)
                  .filter((partition) => partitions.includes(String(partition))),
              ] as const,
          )
          .filter(([, led]) => led.length > 0),
      ),
  };
  return {
    kept,
    /** Lets a broker die at its next request, and the other lead what it has led. */
    killAtNextRequest: (nodeId: number, heir: number | null) => {
      refusing.set(nodeId, 1);
      afterRefresh = leaders.map((leader) => (leader === nodeId ? heir : leader));
    },
    lose: (partition: number) =>
      (leaders = leaders.map((leader, one) => (one === partition ? null : leader))),
    open: async () => {
      const producer = believingOnlyAnswers(
        () =>
          ({ message }) =>
            Number(message.key),
        (createPartitioner) =>
          (createProducer as (settings: object) => Producer)({
            cluster,
            logger: silent,
            createPartitioner,
            idempotent: true,
            retry: { retries: 3, initialRetryTime: 1, maxRetryTime: 1 },
          }),
      );
      await producer.connect();
      return producer;
    },
  };
};

const toBoth = {
  acks: -1,
  topicMessages: [
    {
      topic: 'test.door',
      messages: [
        { key: '0', value: 'a' },
        { key: '1', value: 'b' },
      ],
    },
  ],
};

describe('a producer on more than one broker', () => {
  it('is believed when every partition was acknowledged', async () => {
    const cluster = aClusterOfTwo();
    const producer = await cluster.open();

    await producer.sendBatch(toBoth);

    expect(cluster.kept.toSorted()).toEqual(['test.door/0 at 1', 'test.door/1 at 2']);
  });

  it('is not believed when a broker died and the one that leads its partitions now had answered before', async () => {
    const cluster = aClusterOfTwo();
    const producer = await cluster.open();
    cluster.killAtNextRequest(1, 2);

    await expect(producer.sendBatch(toBoth)).rejects.toMatchObject({ name: 'KafkaNotAcknowledged' });

    expect(cluster.kept).toEqual(['test.door/1 at 2']);
  });

  it('sends all of it when it is asked again', async () => {
    const cluster = aClusterOfTwo();
    cluster.killAtNextRequest(1, 2);
    await (await cluster.open()).sendBatch(toBoth).catch(() => undefined);

    await (await cluster.open()).sendBatch(toBoth);

    expect(new Set(cluster.kept)).toEqual(new Set(['test.door/0 at 2', 'test.door/1 at 2']));
  });

  it('is not believed about a partition that nobody leads', async () => {
    const cluster = aClusterOfTwo();
    const producer = await cluster.open();
    cluster.lose(0);

    await expect(producer.sendBatch(toBoth)).rejects.toMatchObject({ name: 'KafkaNotAcknowledged' });
  });
});

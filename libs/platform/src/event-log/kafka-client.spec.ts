import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { Partitioners } from 'kafkajs';
// @ts-expect-error the library tells no types of its insides
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { openKafkaClient } from './kafka-client.js';
import { kafkaPartitionOf } from './kafka-partition.js';

type Queue = {
  pending: { send(): void; expectResponse: boolean }[];
  throttledUntil: number;
  checkPendingRequests(): void;
};
const aQueue = () =>
  new (RequestQueue as new (settings: object) => Queue)({
    maxInFlightRequests: null,
    logger: { debug: () => undefined },
  });

describe('a connection of the Kafka client', () => {
  beforeAll(() => openKafkaClient({ brokers: ['127.0.0.1:1'], tls: null, sasl: null }, 'test'));
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('rests while nothing waits to be sent', () => {
    const queue = aQueue();

    queue.checkPendingRequests();

    expect(jest.getTimerCount()).toBe(0);
  });

  it('sends what had to wait as soon as the broker allows it', () => {
    const queue = aQueue();
    const sent: string[] = [];
    queue.throttledUntil = Date.now() + 500;
    queue.pending.push({ send: () => sent.push('the request'), expectResponse: true });

    queue.checkPendingRequests();
    expect(sent).toEqual([]);
    jest.advanceTimersByTime(600);

    expect(sent).toEqual(['the request']);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('the partition of a key on Kafka', () => {
  const partitionMetadata = Array.from({ length: 6 }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    partitionErrorCode: 0,
    replicas: [1],
    isr: [1],
  }));

  it('is where the library would put it, whatever the length and the script', () => {
    const asTheLibraryDoes = Partitioners.DefaultPartitioner();
    const keys = [
      ...Array.from({ length: 14 }, (_, length) => 'abcdefghijklmn'.slice(0, length)),
      ...['ключ', '漢字', '🚪', 'é', '\0'],
      ...Array.from({ length: 500 }, () => randomUUID()),
    ];

    expect(keys.map((key) => kafkaPartitionOf(key, 6))).toEqual(
      keys.map((key) =>
        asTheLibraryDoes({ topic: 'test.door', partitionMetadata, message: { key, value: null } }),
      ),
    );
  });
});

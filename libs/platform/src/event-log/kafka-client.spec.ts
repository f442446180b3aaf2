import { jest } from '@jest/globals';
// @ts-expect-error the library tells no types of its insides
import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';
import { openKafkaClient } from './kafka-client.js';

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

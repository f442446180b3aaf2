import type { KafkaAddress } from './kafka-client.js';
import { applyTopics } from './kafka-topics.js';

/** Makes a topic of a test's own: one that the broker makes by itself is not there yet for those who use it first. */
export const defineTopic = async (address: KafkaAddress, name: string): Promise<void> => {
  const definition = { name, partitions: 4, retentionDays: null, isCompacted: false };
  await applyTopics(address, { topics: [definition] }, { replicas: 1, inSync: 1 });
};

import { z } from 'zod';
import { OperatorError } from '../errors.js';
import { type Admin, type KafkaAddress, openKafkaClient } from './kafka-client.js';

/** How the sector's topics are to be on a Kafka cluster: `infra/kafka/topics.json`. */
export const TopicDefinitions = z.object({
  topics: z.array(
    z.object({
      name: z.string().regex(/^[a-z]+\.[a-z]+$/),
      partitions: z.int().min(1),
      /** Days that an event is kept; null for ever */
      retentionDays: z.int().min(1).nullable(),
      /** Whether only the last event of each key is kept. Fits only where each event says all of its aggregate. */
      isCompacted: z.boolean(),
    }),
  ),
});
export type TopicDefinitions = z.infer<typeof TopicDefinitions>;

/** What was done to the topics of a cluster. */
export type AppliedTopics = { readonly made: readonly string[]; readonly changed: readonly string[] };

const day = 24 * 60 * 60 * 1000;
const topicResource = 2;

const configOf = ({ retentionDays, isCompacted }: TopicDefinitions['topics'][number]) => ({
  'cleanup.policy': isCompacted ? 'compact' : 'delete',
  'retention.ms': String(retentionDays === null ? -1 : retentionDays * day),
});

/**
 * Makes the topics that are missing, and sets how long their events are kept. Repeated, it changes nothing.
 *
 * @param copies of each partition, and how many of them must have an event before it counts as sent
 * @throws OperatorError when a topic has another number of partitions: its keys would move, and lose their order; or when
 *   it has fewer copies than asked for: one broker's death would take its events along, or stop it
 */
export const applyTopics = async (
  address: KafkaAddress,
  { topics }: TopicDefinitions,
  copies: { readonly replicas: number; readonly inSync: number },
): Promise<AppliedTopics> => {
  const admin = openKafkaClient(address, 'topics').admin();
  await admin.connect();
  try {
    const known = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !known.has(name));
    const there = topics.filter(({ name }) => known.has(name));
    await refuseOtherShapes(admin, there, copies.replicas);
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: copies.replicas,
        configEntries: Object.entries({
          ...configOf(topic),
          'min.insync.replicas': String(copies.inSync),
        }).map(([name, value]) => ({ name, value })),
      })),
    });
    const changed = await changeConfigs(admin, there, String(copies.inSync));
    return { made: missing.map(({ name }) => name), changed };
  } finally {
    await admin.disconnect();
  }
};

const refuseOtherShapes = async (admin: Admin, topics: TopicDefinitions['topics'], replicas: number) => {
  if (topics.length === 0) return;
  const found = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  const different = found.topics.filter(
    ({ name, partitions }) => topics.find((topic) => topic.name === name)?.partitions !== partitions.length,
  );
  if (different.length)
    throw new OperatorError(
      `These topics have another number of partitions than defined: ${different.map(({ name, partitions }) => `${name} (${partitions.length})`).join(', ')}. ` +
        'Keys would move to other partitions and lose their order; docs/operations.md says how to grow.',
    );
  const fewer = found.topics
    .map(({ name, partitions }) => ({
      name,
      copies: Math.min(...partitions.map((one) => one.replicas.length)),
    }))
    .filter(({ copies }) => copies < replicas);
  if (fewer.length)
    throw new OperatorError(
      `These topics have fewer than ${replicas} copies: ${fewer.map(({ name, copies }) => `${name} (${copies})`).join(', ')}. ` +
        "Give their partitions more with Kafka's own kafka-reassign-partitions, or ask for fewer with KAFKA_REPLICAS.",
    );
};

const changeConfigs = async (admin: Admin, topics: TopicDefinitions['topics'], inSync: string) => {
  if (topics.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: topicResource, name })),
  });
  const different = topics.filter((topic) => {
    const entries = resources.find(({ resourceName }) => resourceName === topic.name)?.configEntries ?? [];
    const wanted = { ...configOf(topic), 'min.insync.replicas': inSync };
    return Object.entries(wanted).some(
      ([name, value]) => entries.find(({ configName }) => configName === name)?.configValue !== value,
    );
  });
  if (different.length)
    await admin.alterConfigs({
      validateOnly: false,
      resources: different.map((topic) => ({
        type: topicResource,
        name: topic.name,
        configEntries: Object.entries({ ...configOf(topic), 'min.insync.replicas': inSync }).map(
          ([name, value]) => ({ name, value }),
        ),
      })),
    });
  return different.map(({ name }) => name);
};

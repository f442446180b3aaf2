import type { ICustomPartitioner, Message, Producer } from './kafka-client.js';

/** The cluster has not said of every record that it keeps it. Any of them may be kept. */
export class NotAcknowledged extends Error {
  override readonly name = 'KafkaNotAcknowledged';
}

const nameOf = (topic: string, partition: number | undefined) => `${topic}/${partition}`;

/**
 * Makes a producer whose `sendBatch` resolves only when the answers name every partition that a record was sent to.
 *
 * The library remembers across its own tries which brokers have answered. When a broker dies, and one that has answered leads its
 * partitions from then on, that one is not asked again, and the library resolves without those records
 * (tulios/kafkajs#1798). It also leaves out partitions that it finds no leader for.
 */
export const believingOnlyAnswers = (
  createPartitioner: ICustomPartitioner,
  makeProducer: (createPartitioner: ICustomPartitioner) => Producer,
): Producer => {
  const chosen = new WeakMap<Message, number>();
  const producer = makeProducer(() => {
    const choose = createPartitioner();
    return (arguments_) => {
      // Once for all tries: another number of partitions would let an answer to one try speak for another.
      const partition = chosen.get(arguments_.message) ?? choose(arguments_);
      chosen.set(arguments_.message, partition);
      return partition;
    };
  });
  const { sendBatch } = producer;
  producer.sendBatch = async (batch) => {
    const answers = await sendBatch(batch);
    const named = new Set(answers.map(({ topicName, partition }) => nameOf(topicName, partition)));
    for (const { topic, messages } of batch.topicMessages ?? [])
      if (!messages.every((message) => named.has(nameOf(topic, chosen.get(message)))))
        throw new NotAcknowledged('Kafka did not acknowledge every partition that records were sent to.');
    return answers;
  };
  return producer;
};

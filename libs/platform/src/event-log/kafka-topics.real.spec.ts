import { randomUUID } from 'node:crypto';
import { silentLog } from '../log.js';
import { aRecord } from './contract-parts.fixture.js';
import { openKafkaClient } from './kafka-client.js';
import { openKafkaEventLog } from './kafka-event-log.js';
import { applyTopics } from './kafka-topics.js';

/** The broker's way in that asks for TLS and a password. */
const { brokers, authority, username, password } = JSON.parse(process.env['TEST_KAFKA_SECURED'] ?? '{}') as {
  brokers: string[];
  authority: string;
  username: string;
  password: string;
};
const address = {
  brokers,
  tls: { authority },
  sasl: { mechanism: 'scram-sha-512' as const, username, password },
};

describe('the topics of a Kafka', () => {
  const alone = { replicas: 1, inSync: 1 };
  const aTopic = () => ({
    name: `topics.${randomUUID()}`,
    partitions: 2,
    retentionDays: 7,
    isCompacted: false,
  });

  it('are made, changed where they are kept otherwise, and left alone where nothing differs', async () => {
    const topic = aTopic();

    expect(await applyTopics(address, { topics: [topic] }, alone)).toEqual({
      made: [topic.name],
      changed: [],
    });
    expect(await applyTopics(address, { topics: [topic] }, alone)).toEqual({ made: [], changed: [] });
    expect(await applyTopics(address, { topics: [{ ...topic, retentionDays: 8 }] }, alone)).toEqual({
      made: [],
      changed: [topic.name],
    });
  });

  it('are refused where they have another number of partitions, or fewer copies', async () => {
    const topic = aTopic();
    await applyTopics(address, { topics: [topic] }, alone);

    await expect(applyTopics(address, { topics: [{ ...topic, partitions: 3 }] }, alone)).rejects.toThrow(
      `${topic.name} (2)`,
    );
    await expect(applyTopics(address, { topics: [topic] }, { replicas: 3, inSync: 2 })).rejects.toThrow(
      `fewer than 3 copies: ${topic.name} (1)`,
    );
  });

  it('are made by nobody who uses them', async () => {
    const { name } = aTopic();
    const log = openKafkaEventLog({ address, clientId: 'topics', log: silentLog });
    const admin = openKafkaClient(address, 'topics').admin();
    await admin.connect();

    await expect(log.publish([aRecord(name, 'key', 1)])).rejects.toThrow();

    expect(await admin.listTopics()).not.toContain(name);
    await admin.disconnect();
    await log.close();
  });
});

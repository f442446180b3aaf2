import { randomUUID } from 'node:crypto';
import { until } from '@whichdoor/testing';
import { silentLog } from '../log.js';
import { aRecord, listen } from './contract-parts.fixture.js';
import type { EventLog } from './event-log.js';
import type { KafkaAddress } from './kafka-client.js';
import { openKafkaEventLog } from './kafka-event-log.js';
import { defineTopic } from './kafka-topic.fixture.js';

type Sasl = NonNullable<KafkaAddress['sasl']>;

/** The broker's way in that asks for TLS and a password. */
const { brokers, authority, username, password } = JSON.parse(process.env['TEST_KAFKA_SECURED'] ?? '{}') as {
  brokers: string[];
  authority: string;
  username: string;
  password: string;
};

describe('a Kafka that asks for TLS and a password', () => {
  const opened: EventLog[] = [];
  const open = (address: Partial<KafkaAddress>) => {
    const log = openKafkaEventLog({
      address: {
        brokers,
        tls: { authority },
        sasl: { mechanism: 'scram-sha-512', username, password },
        ...address,
      },
      clientId: 'secured',
      log: silentLog,
    });
    opened.push(log);
    return log;
  };
  afterEach(async () => void (await Promise.all(opened.splice(0).map((log) => log.close()))));

  it.each<Sasl['mechanism']>(['scram-sha-512', 'scram-sha-256', 'plain'])(
    'takes events and gives them back, by %s',
    async (mechanism) => {
      const sasl = { mechanism, username, password };
      const log = open({ sasl });
      const topic = `secured.${randomUUID()}`;
      await defineTopic({ brokers, tls: { authority }, sasl }, topic);

      await log.publish([aRecord(topic, 'key', 1)]);
      const { seen } = await listen(log, { topic });

      await until('the record came', () => seen.length === 1);
      await expect(log.check()).resolves.toBeUndefined();
    },
  );

  it.each<Sasl['mechanism']>(['scram-sha-512', 'scram-sha-256', 'plain'])(
    'says that the password is wrong, by %s, and does not say which was tried',
    async (mechanism) => {
      const log = open({ sasl: { mechanism, username, password: 'not-the-password' } });

      for (const attempt of [log.check(), log.publish([aRecord('secured.none', 'key', 1)])]) {
        const refusal = (await attempt.catch((error: unknown) => error)) as Error;
        expect(refusal.name).toBe('KafkaCredentialsRefused');
        expect(refusal.message).toContain(`does not let "${username}" in`);
        expect(refusal.message).toContain('KAFKA_SASL_PASSWORD');
        expect(refusal.message).not.toContain('not-the-password');
      }
    },
  );

  it('is not trusted without the authority that vouches for it', async () => {
    const refusal = (await open({ tls: { authority: null } })
      .check()
      .catch((error: unknown) => error)) as Error;

    expect(refusal.name).toBe('KafkaCertificateNotTrusted');
    expect(refusal.message).toContain('KAFKA_TLS_AUTHORITY_FILE');
  });

  it('lets nobody in who comes without a password', async () => {
    await expect(open({ sasl: null }).check()).rejects.toThrow();
  });
});

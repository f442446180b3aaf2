import { readAddresses } from './addresses.js';
import { addressOf, ownCluster } from './infra/topics.js';

describe('which parts the environment replaces', () => {
  const keycloak = { url: 'http://localhost:8080', administrator: { username: 'admin', password: 'word' } };

  it('none, where it names none', () => {
    expect(readAddresses({}, false, null)).toEqual({ databaseUrl: null, isReal: false, infra: {} });
  });

  it('the cluster of somebody else, with how to be let in and how many copies it keeps', () => {
    const { isReal, infra } = readAddresses(
      {
        KAFKA_BROKERS: 'one.example:9093,two.example:9093',
        KAFKA_TLS: 'true',
        KAFKA_SASL_MECHANISM: 'scram-sha-512',
        KAFKA_SASL_USERNAME: 'sector',
        KAFKA_SASL_PASSWORD: 'of-this-test',
        KAFKA_IN_SYNC_REPLICAS: '1',
        PATH: '/bin',
      },
      false,
      { kafka: ownCluster('localhost:9092'), keycloak },
    );

    expect(isReal).toBe(true);
    expect(infra.keycloak).toEqual(keycloak);
    expect(infra.kafka?.copies).toEqual({ replicas: 3, inSync: 1 });
    expect(Object.keys(infra.kafka?.environment ?? {}).toSorted()).toEqual([
      'KAFKA_BROKERS',
      'KAFKA_SASL_MECHANISM',
      'KAFKA_SASL_PASSWORD',
      'KAFKA_SASL_USERNAME',
      'KAFKA_TLS',
    ]);
    expect(infra.kafka && addressOf(infra.kafka)).toEqual({
      kind: 'kafka',
      brokers: ['one.example:9093', 'two.example:9093'],
      tls: { authority: null },
      sasl: { mechanism: 'scram-sha-512', username: 'sector', password: 'of-this-test' },
    });
  });

  it('says what is missing to be let in', () => {
    expect(() =>
      readAddresses(
        { KAFKA_BROKERS: 'one.example:9093', KAFKA_SASL_MECHANISM: 'plain', KAFKA_SASL_USERNAME: 'sector' },
        false,
        null,
      ),
    ).toThrow('KAFKA_SASL_PASSWORD');
  });

  it('takes a broker of this machine for one that asks for nothing', () => {
    expect(addressOf(ownCluster('localhost:9092'))).toEqual({
      kind: 'kafka',
      brokers: ['localhost:9092'],
      tls: null,
      sasl: null,
    });
  });
});

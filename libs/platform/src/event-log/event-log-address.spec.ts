import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEventLogAddress } from './event-log-address.js';

describe('where the event log is', () => {
  it('is Kafka where brokers are named, whatever else is', () => {
    expect(
      readEventLogAddress({ KAFKA_BROKERS: 'one:9092,two:9092', EVENT_LOG_URL: 'postgres://here/event_log' }),
    ).toEqual({ kind: 'kafka', brokers: ['one:9092', 'two:9092'], tls: null, sasl: null });
  });

  it('is a database otherwise', () => {
    expect(readEventLogAddress({ EVENT_LOG_URL: 'postgres://here/event_log' })).toEqual({
      kind: 'embedded',
      url: 'postgres://here/event_log',
    });
  });

  it('has to be said', () => {
    expect(() => readEventLogAddress({})).toThrow('KAFKA_BROKERS');
    expect(() => readEventLogAddress({ KAFKA_BROKERS: 'one' })).toThrow('host:port');
  });

  it('takes TLS with an authority of its own, and SASL', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whichdoor-authority-'));
    writeFileSync(join(folder, 'ca.crt'), 'a certificate');

    const address = readEventLogAddress({
      KAFKA_BROKERS: 'one:9093',
      KAFKA_TLS: 'true',
      KAFKA_TLS_AUTHORITY_FILE: join(folder, 'ca.crt'),
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'intake',
      KAFKA_SASL_PASSWORD: 'a password',
    });

    expect(address).toEqual({
      kind: 'kafka',
      brokers: ['one:9093'],
      tls: { authority: 'a certificate' },
      sasl: { mechanism: 'scram-sha-512', username: 'intake', password: 'a password' },
    });
    rmSync(folder, { recursive: true });
  });

  it('lets no password travel in the clear, and asks for one where it is needed', () => {
    const plain = { KAFKA_BROKERS: 'one:9092', KAFKA_SASL_MECHANISM: 'plain' };

    expect(() => readEventLogAddress(plain)).toThrow('KAFKA_SASL_PASSWORD');
    expect(() =>
      readEventLogAddress({ ...plain, KAFKA_SASL_USERNAME: 'intake', KAFKA_SASL_PASSWORD: 'a password' }),
    ).toThrow('in the clear');
  });
});

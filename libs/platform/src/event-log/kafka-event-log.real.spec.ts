import { randomUUID } from 'node:crypto';
import { until } from '@whichdoor/testing';
import { silentLog } from '../log.js';
import { aRecord, distinct, expectOrderPerKey, listen, range } from './contract-parts.fixture.js';
import type { EventLog } from './event-log.js';
import { defineTopic } from './kafka-topic.fixture.js';
import { eventLogContract } from './event-log.contract.js';
import { type Gate, openGate } from './gate.fixture.js';
import { openKafkaEventLog } from './kafka-event-log.js';

/** The broker's ways in: where it listens, and the port that it tells those who came this way to use. */
const ways = JSON.parse(process.env['TEST_KAFKA_GATES'] ?? '[]') as { listen: number; advertise: number }[];

const makeHarness = async () => {
  const gates = await Promise.all(
    ways.map(async ({ listen, advertise }) => ({
      brokers: [`127.0.0.1:${advertise}`],
      gate: await openGate(`tcp://127.0.0.1:${listen}`, advertise),
    })),
  );
  const unused = [...gates];
  const opened = new Map<EventLog, Gate>();
  return {
    define: (topic: string) =>
      defineTopic({ brokers: gates[0]?.brokers ?? [], tls: null, sasl: null }, topic),
    open: () => {
      const way = unused.pop();
      if (!way) throw new Error('The broker has no further way in.');
      const log = openKafkaEventLog({
        address: { brokers: way.brokers, tls: null, sasl: null },
        clientId: 'contract',
        log: silentLog,
      });
      opened.set(log, way.gate);
      return log;
    },
    crash: async (log: EventLog) => opened.get(log)?.cut(),
    stop: async () => gates.forEach(({ gate }) => gate.cut()),
    restart: async () => gates.forEach(({ gate }) => gate.mend()),
    close: async () => {
      await Promise.all([...opened.keys()].map((log) => log.close()));
      await Promise.all(gates.map(({ gate }) => gate.close()));
    },
  };
};

eventLogContract('Kafka', makeHarness);

describe('Kafka', () => {
  it('keeps a publication of one key that is larger than what the broker takes at once', async () => {
    const harness = await makeHarness();
    const topic = `contract.${randomUUID()}`;
    await harness.define(topic);
    const log = harness.open();
    const { seen } = await listen(log, { topic });
    const large = 'x'.repeat(10_000);

    await log.publish(
      range(300).map((number) => ({
        ...aRecord(topic, 'key', number),
        value: JSON.stringify({ number, large }),
      })),
    );

    await until('all came', () => distinct(seen).length === 300);
    expectOrderPerKey(seen, 1, 300);
    await harness.close();
  });
});

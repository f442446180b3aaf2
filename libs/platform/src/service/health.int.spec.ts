import { until } from '@whichdoor/testing';
import { DataSource } from 'typeorm';
import { startConsumer } from '../consumer.js';
import { Database } from '../database/database.js';
import { on } from '../event-handler.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from '../event-log/embedded-event-log.js';
import { type Gate, openGate } from '../event-log/gate.fixture.js';
import { announcing, DoorCounted, type EventingDatabase, openEventingDatabase } from '../eventing.fixture.js';
import { silentLog } from '../log.js';
import { startRelay } from '../relay.js';
import { healthOf, type HealthParts } from './health.js';

describe('the health of a service', () => {
  let database: EventingDatabase;
  let gates: { readonly database: Gate; readonly eventLog: Gate };
  let parts: HealthParts;
  /** Whether the last look at it was answered, rather than given up. */
  let hasAnswered: { database: boolean; eventLog: boolean };
  let close: () => Promise<unknown>;
  beforeEach(async () => {
    database = await openEventingDatabase();
    await prepareEmbeddedEventLog(database.url);
    gates = { database: await openGate(database.url), eventLog: await openGate(database.url) };
    const source = await new DataSource({ type: 'postgres', url: gates.database.url }).initialize();
    const eventLog = openEmbeddedEventLog({ url: gates.eventLog.url, log: silentLog });
    const relay = startRelay({ databaseUrl: gates.database.url, eventLog, log: silentLog });
    const consumer = await startConsumer({
      group: 'doors',
      handlers: [on(DoorCounted, async () => undefined)],
      eventLog,
      inTransaction: announcing(source),
      log: silentLog,
    });
    hasAnswered = { database: false, eventLog: false };
    const noting = <Answer>(part: keyof typeof hasAnswered, work: Promise<Answer>) =>
      work.finally(() => (hasAnswered[part] = true));
    const reached = new Database(source, 'doors', () => undefined);
    parts = {
      database: { isReachable: () => noting('database', reached.isReachable()) },
      eventLog: { check: () => noting('eventLog', eventLog.check()) },
      relay,
      consumer,
      inTransaction: announcing(source),
    };
    await until('the relay works', () => relay.isActive());
    close = async () => {
      await Promise.all([gates.database.close(), gates.eventLog.close()]);
      await Promise.all([consumer.close(), relay.close()]);
      await eventLog.close();
      await source.destroy();
      await database.close();
    };
  });
  afterEach(() => close());

  const well = {
    service: 'doors',
    isReady: true,
    database: 'reachable',
    eventLog: 'reachable',
    oldestUnsentMilliseconds: 0,
    eventsBehind: 0,
    eventsParked: 0,
  };

  it('is told of every part', async () => {
    expect(await healthOf('doors', parts)).toEqual(well);
  });

  it('is told while the event log is silent: people can go on', async () => {
    gates.eventLog.silence();

    const health = await healthOf('doors', parts);

    expect(hasAnswered).toEqual({ database: true, eventLog: false });
    expect(health).toEqual({ ...well, eventLog: 'unreachable', eventsBehind: null });
  });

  it('is told while the database is silent', async () => {
    gates.database.silence();

    const health = await healthOf('doors', parts);

    expect(hasAnswered).toEqual({ database: false, eventLog: true });
    expect(health).toEqual({
      ...well,
      isReady: false,
      database: 'unreachable',
      oldestUnsentMilliseconds: null,
      eventsParked: null,
    });
  });
});

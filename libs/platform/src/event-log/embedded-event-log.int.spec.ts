import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import { silentLog } from '../log.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './embedded-event-log.js';
import type { EventLog } from './event-log.js';
import { eventLogContract } from './event-log.contract.js';
import { type Gate, openGate } from './gate.fixture.js';

const makeHarness = async () => {
  const { url } = await createDatabase('event_log');
  await prepareEmbeddedEventLog(url);
  const opened = new Map<EventLog, Gate>();
  const gates = await Promise.all(Array.from({ length: 6 }, () => openGate(url)));
  const unused = [...gates];
  return {
    define: async () => undefined,
    open: () => {
      const gate = unused.pop()!;
      const log = openEmbeddedEventLog({ url: gate.url, log: silentLog });
      opened.set(log, gate);
      return log;
    },
    crash: async (log: EventLog) => opened.get(log)?.cut(),
    stop: async () => gates.forEach((gate) => gate.cut()),
    restart: async () => gates.forEach((gate) => gate.mend()),
    close: async () => {
      await Promise.all([...opened.keys()].map((log) => log.close()));
      await Promise.all(gates.map((gate) => gate.close()));
    },
  };
};

eventLogContract('the embedded log', makeHarness);

describe('the embedded log', () => {
  let database: { name: string; url: string };
  let log: EventLog;
  beforeEach(async () => {
    database = await createDatabase('event_log');
    await prepareEmbeddedEventLog(database.url);
    log = openEmbeddedEventLog({ url: database.url, log: silentLog });
  });
  afterEach(() => log.close());
  const aRecord = (number: number) => ({ topic: 'test.door', key: 'a', value: String(number), headers: {} });
  const ofGroup = (group: string) => `application_name = 'whichdoor event log: ${group}'`;

  it('can be prepared again, and by several at once', async () => {
    await log.publish([aRecord(1)]);
    const { url } = await createDatabase('event_log');

    await Promise.all([1, 2, 3].map(() => prepareEmbeddedEventLog(url)));
    await prepareEmbeddedEventLog(database.url);

    const [kept] = await asSuperuser<{ records: number }>(
      database.name,
      'select count(*)::int as records from log_record',
    );
    expect(kept).toEqual({ records: 1 });
  });

  it('keeps a whole publication or nothing of it', async () => {
    const broken = { topic: 'test.door', key: 'b', value: 'no text for a database: \0', headers: {} };

    await expect(log.publish([aRecord(1), broken])).rejects.toThrow();

    await log.publish([aRecord(2)]);
    const kept = await asSuperuser(database.name, 'select log_offset, value from log_record');
    expect(kept).toEqual([{ log_offset: '0', value: '2' }]);
  });

  it('lets an owner that lost its session note no offset', async () => {
    let finish: (() => void) | undefined;
    const [slow, quick]: [string[], string[]] = [[], []];
    const first = await log.subscribe({
      group: 'doors',
      topics: ['test.door'],
      handle: (record) => {
        slow.push(record.value);
        return new Promise((resolve) => (finish = resolve));
      },
    });
    await log.publish(Array.from({ length: 10 }, (_, number) => aRecord(number)));
    await until('the first is at work', () => slow.length === 1);

    // Its database takes the first for dead while its handler is at work.
    await asSuperuser(
      database.name,
      `select pg_terminate_backend(pid) from pg_stat_activity where ${ofGroup('doors')}`,
    );
    const other = openEmbeddedEventLog({ url: database.url, log: silentLog });
    const second = await other.subscribe({
      group: 'doors',
      topics: ['test.door'],
      handle: async ({ value }) => void quick.push(value),
    });
    const behind = async () =>
      (await log.lag('doors', ['test.door'])).reduce((sum, partition) => sum + partition.behind, 0);
    await until('the second has done it all', async () => quick.length === 10 && (await behind()) === 0);
    finish!();
    await until('the first takes part again', () => first.assigned().length === 2);

    expect(await behind()).toBe(0);
    expect(slow).toEqual(['0']);
    await second.close();
    await other.close();
  });

  it('hands a partition over only when the record at work is done', async () => {
    const finish: (() => void)[] = [];
    let isHeldUp = true;
    const first = await log.subscribe({
      group: 'doors',
      topics: ['test.door'],
      handle: () => (isHeldUp ? new Promise((resolve) => finish.push(resolve)) : Promise.resolve()),
    });
    await log.publish(Array.from({ length: 40 }, (_, key) => ({ ...aRecord(1), key: `key-${key}` })));
    await until('every partition is at work', () => finish.length === 4);

    const second = await log.subscribe({
      group: 'doors',
      // It takes the second topic's partitions after it has tried the first's.
      topics: ['test.door', 'test.window'],
      handle: async () => undefined,
    });
    const doors = () => second.assigned().filter(({ topic }) => topic === 'test.door').length;
    await until('the second has what is free', () => second.assigned().length >= 4);
    expect(doors()).toBe(0);
    // The first may not have heard of the second yet, and begin with a next record: that one must not hold it up.
    isHeldUp = false;
    for (const one of finish) one();

    await until('the second has its share', () => doors() === 2);
    expect(first.assigned()).toHaveLength(2);
  });

  it('forgets members that died', async () => {
    const members = () => asSuperuser(database.name, 'select 1 from consumer_member');
    const request = { group: 'doors', topics: ['test.door'], handle: async () => undefined };
    const first = await log.subscribe(request);
    await until('it has its partitions', () => first.assigned().length === 4);

    await asSuperuser(
      database.name,
      `select pg_terminate_backend(pid) from pg_stat_activity where ${ofGroup('doors')}`,
    );

    await until('it lost its partitions', () => first.assigned().length === 0);
    await until('it has them again', () => first.assigned().length === 4);
    expect(await members()).toHaveLength(1);
    await first.close();
    expect(await members()).toHaveLength(0);
  });

  it('leaves no connection behind', async () => {
    const subscription = await log.subscribe({
      group: 'doors',
      topics: ['test.door'],
      handle: () => new Promise(() => undefined),
    });
    await log.publish([aRecord(1)]);
    await until('it has its partitions', () => subscription.assigned().length === 4);

    await log.close();

    await until('all connections are gone', async () => {
      const open = await asSuperuser(
        'postgres',
        `select 1 from pg_stat_activity where datname = '${database.name}'`,
      );
      return open.length === 0;
    });
  });
});

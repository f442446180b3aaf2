import { lastingTopics } from '@whichdoor/contracts';
import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import pg from 'pg';
import { silentLog } from '../log.js';
import { aRecord, keep, listen, range, total } from './contract-parts.fixture.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './embedded-event-log.js';
import { pruneEmbeddedEventLog } from './embedded-retention.js';
import type { DeliveredRecord, EventLog } from './event-log.js';

const oneDay = 24 * 60 * 60 * 1000;

describe('pruning the embedded log', () => {
  let name: string;
  let log: EventLog;
  let pool: pg.Pool;
  beforeEach(async () => {
    const made = await createDatabase('retention');
    name = made.name;
    await prepareEmbeddedEventLog(made.url);
    log = openEmbeddedEventLog({ url: made.url, log: silentLog });
    pool = new pg.Pool({ connectionString: made.url });
  });
  afterEach(async () => {
    await log.close();
    await pool.end();
  });

  const prune = () => pruneEmbeddedEventLog(pool, 30 * oneDay);
  const age = (days: number, numbers: string) =>
    asSuperuser(
      name,
      `update log_record set appended_at = now() - interval '${days} days' where (value::json ->> 'number')::int ${numbers}`,
    );
  const kept = async () =>
    (
      await asSuperuser<{ number: number }>(
        name,
        "select (value::json ->> 'number')::int as number from log_record order by number",
      )
    ).map(({ number }) => number);
  const publish = (...numbers: number[]) =>
    log.publish(numbers.map((number) => aRecord('t.a', 'key', number)));
  const handleAll = async (group: string) => {
    const { subscription } = await listen(log, { topic: 't.a', group });
    await until('all were handled', async () => (await total(log, group, 't.a')) === 0);
    await subscription.close();
  };

  it('deletes what is old and was handled by every group, and keeps the rest', async () => {
    await publish(...range(10));
    await handleAll('one');
    await handleAll('two');
    await age(31, '< 6');

    expect(await prune()).toBe(6);

    expect(await kept()).toEqual([6, 7, 8, 9]);
    expect(await prune()).toBe(0);
  });

  it('keeps for ever what tells of services: whoever comes new begins with it', async () => {
    const [lasting = ''] = lastingTopics;
    await log.publish([aRecord(lasting, 'key', 1), aRecord('t.a', 'key', 2)]);
    await age(4_000, '> 0');

    expect(await prune()).toBe(1);

    expect(await kept()).toEqual([1]);
  });

  it('keeps what a group has not handled, however old it is and however long the group is away', async () => {
    await publish(...range(5));
    await handleAll('one');
    await handleAll('away');
    await publish(5, 6);
    await handleAll('one');
    await age(400, '>= 0');

    await prune();

    expect(await kept()).toEqual([5, 6]);
    const seen: DeliveredRecord[] = [];
    await log.subscribe({ group: 'away', topics: ['t.a'], handle: (record) => keep(seen, record) });
    await until('the rest came', () => seen.length === 2);
  });

  it('keeps everything for a group that has joined and handled nothing yet', async () => {
    await publish(0, 1);
    await handleAll('one');
    await log.subscribe({
      group: 'stuck',
      topics: ['t.a'],
      handle: () => Promise.reject(new Error('on purpose')),
    });
    await until(
      'it has joined',
      async () => (await asSuperuser(name, 'select from consumer_member')).length === 1,
    );
    await age(400, '>= 0');

    expect(await prune()).toBe(0);
  });

  it('leaves a new group what is kept', async () => {
    await publish(...range(4));
    await handleAll('one');
    await age(31, '< 2');
    await prune();

    const { seen } = await listen(log, { topic: 't.a', group: 'new' });

    await until('the rest came', () => seen.length === 2);
    expect(seen.map(({ offset }) => offset)).toEqual(['2', '3']);
  });

  it('is one’s work at a time', async () => {
    const client = await pool.connect();
    await client.query('select pg_advisory_lock(7304)');

    expect(await prune()).toBeNull();

    client.release(true);
    await until('the lock is free', async () => (await prune()) !== null);
  });
});

import { asSuperuser, until } from '@whichdoor/testing';
import type { EntityManager } from 'typeorm';
import { type Gate, openGate } from './event-log/gate.fixture.js';
import {
  aLogThatKeeps,
  doorCounted,
  type EventingDatabase,
  openEventingDatabase,
} from './eventing.fixture.js';
import { silentLog } from './log.js';
import { type Relay, type RelaySettings, startRelay } from './relay.js';

describe('relaying', () => {
  let database: EventingDatabase;
  let relays: Relay[];
  let gate: Gate;
  beforeEach(async () => {
    database = await openEventingDatabase();
    relays = [];
    gate = await openGate(database.url);
  });
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.close()));
    await gate.close();
    await database.close();
  });

  const start = (settings: Partial<RelaySettings> & Pick<RelaySettings, 'eventLog'>) => {
    const relay = startRelay({ databaseUrl: database.url, log: silentLog, ...settings });
    relays.push(relay);
    return relay;
  };
  /** A transaction that a test holds open. */
  const begin = async () => {
    const runner = database.source.createQueryRunner();
    await runner.startTransaction();
    return {
      tx: runner.manager as EntityManager,
      commit: async () => {
        await runner.commitTransaction();
        await runner.release();
      },
    };
  };
  const unsent = async () =>
    (await asSuperuser(database.name, 'select 1 from outbox where sent_at is null')).length;

  it('sends in order, marks as sent, and sends nothing twice', async () => {
    const { log, facts, kept } = aLogThatKeeps();
    await database.announceNow(doorCounted('a', 1), doorCounted('b', 1), doorCounted('a', 2));

    const relay = start({ eventLog: log, batchSize: 2 });
    await until('all were marked', async () => (await unsent()) === 0);
    await database.announceNow(doorCounted('b', 2));
    relay.wake();

    await until('the last was marked', async () => (await unsent()) === 0);
    expect(facts()).toEqual(['a 1', 'b 1', 'a 2', 'b 2']);
    expect(kept[0]).toMatchObject({ topic: 'test.door', key: 'a' });
  });

  it('neither loses a transaction that commits late nor waits for it', async () => {
    const { log, facts } = aLogThatKeeps();
    const relay = start({ eventLog: log });
    const late = await begin();
    await database.announce(late.tx, doorCounted('late', 1));

    await database.announceNow(doorCounted('early', 1));
    relay.wake();
    await until('the later one was sent', () => facts().length === 1);
    await late.commit();
    relay.wake();

    await until('the late one was sent', () => facts().length === 2);
    expect(facts()).toEqual(['early 1', 'late 1']);
  });

  it('sends nothing that was not committed', async () => {
    const { log, facts } = aLogThatKeeps();
    const relay = start({ eventLog: log });
    const open = await begin();
    await database.announce(open.tx, doorCounted('open', 1));
    await database.announceNow(doorCounted('other', 1));
    relay.wake();
    await until('the other was sent', () => facts().length === 1);

    await open.tx.queryRunner!.rollbackTransaction();
    await open.tx.queryRunner!.release();
    await database.announceNow(doorCounted('other', 2));
    relay.wake();

    await until('the next was sent', () => facts().length === 2);
    expect(facts()).toEqual(['other 1', 'other 2']);
  });

  it('keeps the order of an aggregate whose later writer has the lower transaction number', async () => {
    const { log, facts } = aLogThatKeeps();
    await asSuperuser(database.name, "create table door (id text); insert into door values ('a')");
    const lock = "select from door where id = 'a' for update";
    // Numbered first, by an unrelated write; it comes to the aggregate second. A third keeps the horizon between them.
    const second = await begin();
    await second.tx.query("insert into effect (door_id, count) values ('unrelated', 0)");
    const between = await begin();
    await between.tx.query("insert into effect (door_id, count) values ('unrelated', 0)");
    const first = await begin();
    await first.tx.query(lock);
    const secondHasLock = second.tx.query(lock);
    await database.announce(first.tx, doorCounted('a', 1));
    await first.commit();
    await secondHasLock;
    await database.announce(second.tx, doorCounted('a', 2));
    await second.commit();

    start({ eventLog: log });

    await until('both were sent', () => facts().length === 2);
    expect(facts()).toEqual(['a 1', 'a 2']);
    await between.commit();
  });

  it('keeps the order of an aggregate whose earlier fact is committed while others are being sent', async () => {
    const { log, facts } = aLogThatKeeps();
    let goOn: (() => void) | undefined;
    const isAsked = () => goOn !== undefined;
    await database.announceNow(doorCounted('first', 1));
    const late = await begin();
    await database.announce(late.tx, doorCounted('a', 1));
    await database.announceNow(doorCounted('second', 1), doorCounted('third', 1));

    const relay = start({
      batchSize: 1,
      eventLog: {
        publish: async (records) => {
          if (!isAsked()) await new Promise<void>((resolve) => (goOn = resolve));
          await log.publish(records);
        },
      },
    });
    await until('the first is being sent', isAsked);
    // Asked after the relay has looked for what is to be sent next.
    await relay.oldestUnsentAge();
    await late.commit();
    await database.announceNow(doorCounted('a', 2));
    goOn!();

    await until('all were sent', () => facts().length === 5);
    const ofA = facts().filter((fact) => fact.startsWith('a '));
    expect(ofA).toEqual(['a 1', 'a 2']);
    expect(facts().toSorted()).toEqual(['a 1', 'a 2', 'first 1', 'second 1', 'third 1']);
  });

  it('works in one of two instances, and the other takes over', async () => {
    const [one, two] = [aLogThatKeeps(), aLogThatKeeps()];
    const first = start({ eventLog: one.log, pollEvery: 3_600_000 });
    await until('the first works', () => first.isActive());
    const second = start({ eventLog: two.log, pollEvery: 50 });

    await database.announceNow(doorCounted('a', 1));
    // The instance that announced need not be the one that relays.
    second.wake();
    await until('it was sent', () => one.facts().length === 1);
    expect(second.isActive()).toBe(false);
    await first.close();
    await until('the second works', () => second.isActive());
    await database.announceNow(doorCounted('a', 2));
    second.wake();

    await until('it was sent', () => two.facts().length === 1);
    expect([one.facts(), two.facts()]).toEqual([['a 1'], ['a 2']]);
  });

  it('stops at the first failure and resumes there, in order', async () => {
    const { log, facts, refuseNext, stillToRefuse } = aLogThatKeeps();
    refuseNext(2);
    const relay = start({ eventLog: log, batchSize: 1 });

    await database.announceNow(doorCounted('a', 1), doorCounted('a', 2), doorCounted('b', 1));
    relay.wake();

    await until('it was refused', () => stillToRefuse() < 2);
    expect(await relay.oldestUnsentAge()).toBeGreaterThan(0);
    await until('all were sent', () => facts().length === 3);
    expect(facts()).toEqual(['a 1', 'a 2', 'b 1']);
    await until('nothing waits', async () => (await relay.oldestUnsentAge()) === 0);
  });

  it('sends again what it sent just before it was killed', async () => {
    const { log, facts, kept } = aLogThatKeeps();
    const doomed = start({
      databaseUrl: gate.url,
      eventLog: {
        publish: async (records) => {
          await log.publish(records);
          gate.cut();
        },
      },
    });
    await database.announceNow(doorCounted('a', 1));
    doomed.wake();
    await until('it was sent once', () => facts().length === 1);

    start({ eventLog: log, pollEvery: 50 });

    await until('it was sent twice', () => facts().length === 2);
    expect(kept[0]).toEqual(kept[1]);
  });

  it('finds its database again', async () => {
    const { log, facts } = aLogThatKeeps();
    const relay = start({ databaseUrl: gate.url, eventLog: log });
    await until('it works', () => relay.isActive());

    gate.cut();
    await until('it noticed', () => !relay.isActive());
    await expect(relay.oldestUnsentAge()).rejects.toThrow();
    await database.announceNow(doorCounted('a', 1));
    gate.mend();

    await until('it was sent', () => facts().length === 1);
  });

  it('forgets which events were handled when no log can bring them again, and nothing else', async () => {
    const { log } = aLogThatKeeps();
    const days = [40, 31, 29, 0];
    for (const age of days)
      await asSuperuser(
        database.name,
        `insert into inbox (consumer, event_id, handled_at, is_lasting)
         values ('doors', gen_random_uuid(), now() - interval '${age} days', false),
           ('doors', gen_random_uuid(), now() - interval '${age} days', true)`,
      );

    start({ eventLog: log, rememberFor: 30 * 24 * 60 * 60 * 1000 });

    const remembered = () =>
      asSuperuser<{ is_lasting: boolean }>(database.name, 'select is_lasting from inbox order by is_lasting');
    await until('the old ones are gone', async () => (await remembered()).length <= 6);
    // What may come again at any time is never forgotten.
    expect((await remembered()).map((note) => note.is_lasting)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it('forgets as much as there is to forget, not so many a minute', async () => {
    const { log } = aLogThatKeeps();
    await asSuperuser(
      database.name,
      `insert into inbox (consumer, event_id, handled_at)
       select 'doors', gen_random_uuid(), now() - interval '31 days' from generate_series(1, 15001)`,
    );

    start({ eventLog: log, rememberFor: 30 * 24 * 60 * 60 * 1000, pollEvery: 50 });

    await until(
      'all are gone',
      async () => (await asSuperuser(database.name, 'select from inbox')).length === 0,
    );
  });

  it('forgets what it sent when that is long ago, and nothing else', async () => {
    const { log, refuseNext } = aLogThatKeeps();
    await database.announceNow(doorCounted('a', 1), doorCounted('a', 2));
    await asSuperuser(
      database.name,
      "update outbox set sent_at = now() - interval '8 days' where position = 1",
    );
    refuseNext(Number.MAX_SAFE_INTEGER);

    start({ eventLog: log });

    const left = async () =>
      (await asSuperuser<{ position: string }>(database.name, 'select position from outbox')).map(
        (row) => row.position,
      );
    await until('the old one is gone', async () => (await left()).join() === '2');
  });
});

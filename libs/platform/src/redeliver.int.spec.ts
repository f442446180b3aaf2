import { asSuperuser, createDatabase, until } from '@whichdoor/testing';
import { startConsumer } from './consumer.js';
import { on } from './event-handler.js';
import { openEmbeddedEventLog, prepareEmbeddedEventLog } from './event-log/embedded-event-log.js';
import type { EventLog } from './event-log/event-log.js';
import {
  doorCounted,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
} from './eventing.fixture.js';
import { silentLog } from './log.js';
import { redeliver } from './redeliver.js';
import { startRelay } from './relay.js';

describe('delivering again after a restore', () => {
  const group = 'doors';
  const handlers = [on(DoorCounted, ({ data }, tx) => writeEffect(tx, data))];
  let announcer: EventingDatabase;
  let listener: EventingDatabase;
  let logs: EventLog[];
  beforeEach(async () => {
    logs = [];
    [announcer, listener] = await Promise.all([openEventingDatabase(), openEventingDatabase()]);
  });
  afterEach(async () => {
    await Promise.all(logs.map((log) => log.close()));
    await Promise.all([announcer.close(), listener.close()]);
  });

  const aLog = async () => {
    const { url } = await createDatabase('event_log');
    await prepareEmbeddedEventLog(url);
    const log = openEmbeddedEventLog({ url, log: silentLog });
    logs.push(log);
    return log;
  };
  const sendAll = async (eventLog: EventLog) => {
    const relay = startRelay({ databaseUrl: announcer.url, eventLog, log: silentLog });
    await until('all was sent', async () => {
      const [row] = await asSuperuser<{ unsent: number }>(
        announcer.name,
        'select count(*)::int as unsent from outbox where sent_at is null',
      );
      return row?.unsent === 0;
    });
    await relay.close();
  };
  const takeInAll = async (eventLog: EventLog) => {
    const consumer = await startConsumer({
      group,
      handlers,
      eventLog,
      inTransaction: listener.inTransaction,
      log: silentLog,
    });
    await until('nothing is behind', async () => (await consumer.lag()).every(({ behind }) => behind === 0));
    await consumer.close();
  };
  const redeliverOn = async (eventLog: EventLog) => ({
    announcer: await redeliver({ service: 'announcer', ownerUrl: announcer.url, eventLog }),
    listener: await redeliver({ service: group, ownerUrl: listener.url, eventLog }),
  });

  it('gives a new log what was sent to the old one and had no effect when the backup was taken', async () => {
    const old = await aLog();
    await announcer.announceNow(doorCounted('a', 1));
    await sendAll(old);
    await takeInAll(old);
    await announcer.announceNow(doorCounted('a', 2));
    await sendAll(old);

    // The backup is of this moment: the second was sent, and not taken in.
    const anew = await aLog();
    expect(await redeliverOn(anew)).toEqual({
      announcer: { toSend: 2, toTakeIn: 0 },
      listener: { toSend: 0, toTakeIn: 0 },
    });
    await sendAll(anew);
    await takeInAll(anew);

    expect(await listener.effects()).toEqual(['a 1', 'a 2']);
  });

  it('brings a database that was restored what it had taken in after the backup, from a log that survived', async () => {
    const log = await aLog();
    await announcer.announceNow(doorCounted('a', 1));
    await sendAll(log);
    await takeInAll(log);
    await announcer.announceNow(doorCounted('a', 2));
    await sendAll(log);
    await takeInAll(log);

    // As a backup from between the two would have left it, with the offsets ahead of it.
    await asSuperuser(
      listener.name,
      `delete from effect where count = 2;
       delete from inbox where handled_at = (select max(handled_at) from inbox)`,
    );
    await takeInAll(log);
    expect(await listener.effects()).toEqual(['a 1']);

    expect((await redeliverOn(log)).listener).toEqual({ toSend: 0, toTakeIn: 2 });
    await sendAll(log);
    await takeInAll(log);
    expect(await listener.effects()).toEqual(['a 1', 'a 2']);
  });

  it('changes nothing while the service runs', async () => {
    const log = await aLog();
    await announcer.announceNow(doorCounted('a', 1));
    await sendAll(log);
    const subscription = await log.subscribe({
      group: 'announcer',
      topics: ['test.door'],
      handle: async () => undefined,
    });
    await until('it is at work', () => subscription.assigned().length > 0);

    await expect(
      redeliver({ service: 'announcer', ownerUrl: announcer.url, eventLog: log }),
    ).rejects.toMatchObject({ name: 'GroupAtWork' });

    expect(await asSuperuser(announcer.name, 'select from outbox where sent_at is null')).toHaveLength(0);
  });

  it('does not bring back what the inbox has forgotten', async () => {
    const { url, name } = await createDatabase('event_log');
    await prepareEmbeddedEventLog(url);
    const log = openEmbeddedEventLog({ url, log: silentLog });
    logs.push(log);
    await announcer.announceNow(doorCounted('a', 1), doorCounted('a', 2));
    await sendAll(log);
    await takeInAll(log);

    await asSuperuser(
      name,
      "update log_record set appended_at = now() - interval '401 days' where log_offset = 0",
    );

    expect((await redeliverOn(log)).listener).toEqual({ toSend: 0, toTakeIn: 1 });
  });
});

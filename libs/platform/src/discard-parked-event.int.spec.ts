import { randomUUID } from 'node:crypto';
import { asSuperuser } from '@whichdoor/testing';
import { discardParkedEvent, listParkedEvents } from './discard-parked-event.js';
import { on } from './event-handler.js';
import {
  aDoorRecord,
  deliverTo,
  DoorCounted,
  type EventingDatabase,
  openEventingDatabase,
  writeEffect,
} from './eventing.fixture.js';
import { silentLog } from './log.js';
import { replayParkedEvents } from './parked-event.js';

describe('discarding a parked event', () => {
  let database: EventingDatabase;
  beforeEach(async () => (database = await openEventingDatabase()));
  afterEach(() => database.close());

  const settings = () => ({
    group: 'doors',
    consumer: 'doors',
    handlers: [
      on(DoorCounted, async ({ data }, tx) => {
        if (data.count === 1) throw new TypeError('on purpose');
        await writeEffect(tx, data);
      }),
    ],
    inTransaction: database.inTransaction,
    log: silentLog,
    tries: 1,
  });
  const discard = (eventId: string) =>
    discardParkedEvent({ ...settings(), eventId, reason: 'SUPERSEDED', by: 'operator-7' });
  const discarded = () =>
    asSuperuser(database.name, 'select event_id, parked_reason, reason, discarded_by from discarded_event');
  const parkOne = async (id = randomUUID()) => {
    const deliver = await deliverTo(settings());
    await deliver(aDoorRecord('a', 1, id));
    await deliver(aDoorRecord('a', 2));
    return { id, deliver };
  };

  it('keeps who gave it up, when and why, and none of its words', async () => {
    const { id } = await parkOne();

    await discard(id);

    expect(await discarded()).toEqual([
      { event_id: id, parked_reason: 'HANDLER_FAILED', reason: 'SUPERSEDED', discarded_by: 'operator-7' },
    ]);
    expect((await listParkedEvents(database.inTransaction, 'doors')).map(({ reason }) => reason)).toEqual([
      'WAITING',
    ]);
  });

  it('frees what waits behind it, at the next replay', async () => {
    const { id } = await parkOne();
    expect(await replayParkedEvents(settings())).toEqual({ passed: 0, parked: 2 });

    await discard(id);

    expect(await replayParkedEvents(settings())).toEqual({ passed: 1, parked: 0 });
    expect(await database.effects()).toEqual(['a 2']);
  });

  it('is for good: the log may bring the event again, and it has no effect and is not parked', async () => {
    const { id, deliver } = await parkOne();
    await discard(id);
    await replayParkedEvents(settings());

    await deliver(aDoorRecord('a', 1, id));

    expect(await listParkedEvents(database.inTransaction, 'doors')).toEqual([]);
    expect(await database.effects()).toEqual(['a 2']);
  });

  it('refuses what is not parked, of this consumer, and changes nothing', async () => {
    const { id } = await parkOne();

    await expect(discard(randomUUID())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      discardParkedEvent({ ...settings(), consumer: 'windows', eventId: id, reason: 'TEST_DATA', by: 'x' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });

    expect(await discarded()).toEqual([]);
    expect(await listParkedEvents(database.inTransaction, 'doors')).toHaveLength(2);
  });

  it('happens once when two do it at once', async () => {
    const { id } = await parkOne();

    const outcomes = await Promise.allSettled([discard(id), discard(id)]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await discarded()).toHaveLength(1);
  });
});

import { randomUUID } from 'node:crypto';
import { lastingTopics } from '@whichdoor/contracts';
import { asSuperuser } from '@whichdoor/testing';
import { type EventingDatabase, openEventingDatabase } from './eventing.fixture.js';
import { noteParked, takeInParked, takeInTogether, takeInUnlessBehind } from './inbox.js';
import type { Transaction } from './transaction.js';

type Event = { consumer: string; topic: string; key: string; eventId: string };

describe('what the inbox notes', () => {
  let database: EventingDatabase;
  beforeAll(async () => (database = await openEventingDatabase()));
  afterAll(() => database.close());

  const [lasting = ''] = lastingTopics;
  const anEvent = (topic: string): Event => ({ consumer: 'doors', topic, key: 'a', eventId: randomUUID() });
  const noteOf = async ({ eventId }: Event) =>
    (
      await asSuperuser<{ is_lasting: boolean; is_parked: boolean }>(
        database.name,
        'select is_lasting, is_parked from inbox where event_id = $1',
        [eventId],
      )
    )[0];

  it.each<[string, (tx: Transaction, event: Event) => Promise<unknown>]>([
    ['one event that is taken in', takeInUnlessBehind],
    ['many that are', (tx, event) => takeInTogether(tx, event.consumer, [event])],
    ['one that is parked', noteParked],
    ['one that was parked', takeInParked],
  ])('is for ever where the topic keeps its events for ever: %s', async (_, note) => {
    const [kept, forgotten] = [anEvent(lasting), anEvent('intake.need')];

    await database.inTransaction((tx) => note(tx, kept));
    await database.inTransaction((tx) => note(tx, forgotten));

    expect(await noteOf(kept)).toMatchObject({ is_lasting: true });
    expect(await noteOf(forgotten)).toMatchObject({ is_lasting: false });
  });

  it('lets what was parked be taken in once', async () => {
    const event = anEvent('intake.need');
    const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => database.inTransaction(work);

    expect(await inTransaction((tx) => noteParked(tx, event))).toBe(true);
    expect(await noteOf(event)).toMatchObject({ is_parked: true });
    expect(await inTransaction((tx) => takeInParked(tx, event))).toBe(true);

    expect(await noteOf(event)).toMatchObject({ is_parked: false });
    expect(await inTransaction((tx) => takeInParked(tx, event))).toBe(false);
    expect(await inTransaction((tx) => noteParked(tx, event))).toBe(false);
  });
});

import { Envelope } from '@whichdoor/contracts';
import { asSuperuser } from '@whichdoor/testing';
import { doorCounted, type EventingDatabase, openEventingDatabase } from './eventing.fixture.js';

describe('announcing a fact', () => {
  let database: EventingDatabase;
  beforeAll(async () => (database = await openEventingDatabase()));
  afterAll(() => database.close());
  const outbox = () =>
    asSuperuser<{ topic: string; type: string; key: string; envelope: string; sent_at: Date | null }>(
      database.name,
      'select topic, type, key, envelope, sent_at from outbox order by position',
    );

  it('refuses outside a transaction', async () => {
    await expect(database.announce(database.source.manager, doorCounted('door-1', 1))).rejects.toThrow(
      'DoorCounted must be announced in the transaction that makes it true.',
    );

    expect(await outbox()).toEqual([]);
  });

  it('refuses when the transaction is over', async () => {
    let kept: Parameters<typeof database.announce>[0] | undefined;
    await database.inTransaction(async (tx) => void (kept = tx));

    await expect(database.announce(kept!, doorCounted('door-1', 1))).rejects.toThrow();
  });

  it('forgets what was announced when the transaction is taken back', async () => {
    await expect(
      database.inTransaction(async (tx) => {
        await database.announce(tx, doorCounted('door-1', 1));
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');

    expect(await outbox()).toEqual([]);
  });

  it('keeps an envelope that consumers can read', async () => {
    await database.announceNow(doorCounted('door-1', 1));

    const [row] = await outbox();
    expect(row).toMatchObject({ topic: 'test.door', type: 'DoorCounted', key: 'door-1', sent_at: null });
    expect(Envelope.parse(JSON.parse(row!.envelope))).toEqual({
      specversion: '1.0',
      id: expect.any(String),
      source: '/whichdoor/test',
      type: 'DoorCounted',
      subject: 'door-1',
      time: '2026-03-01T10:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'whichdoor:DoorCounted',
      correlationid: 'request-0001',
      actor: 'worker-1',
      data: { doorId: 'door-1', count: 1 },
    });
  });
});

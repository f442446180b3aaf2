import { roles, rolesWith } from '@whichdoor/contracts';
import { asSuperuser, createDatabase } from '@whichdoor/testing';
import { DataSource } from 'typeorm';
import { eventingTables } from '../eventing-tables.js';
import { doorCounted } from '../eventing.fixture.js';
import { begin } from './begin.js';
import { consumerActor, Database, type Actor } from './database.js';

const worker: Actor = {
  id: "0197a000-0000-4000-8000-00000000000'",
  kind: 'person',
  organisationId: '0197a000-0000-4000-8000-0000000000aa',
  roles: ['worker', 'coordinator'],
  team: "outreach\\'); drop table note; --",
};

describe('a transaction in somebody’s name', () => {
  let source: DataSource;
  let name: string;
  let database: Database;
  let announced: number;
  beforeAll(async () => {
    const made = await createDatabase('database');
    name = made.name;
    await asSuperuser(name, `${eventingTables.up}; create table note (words text)`);
    // One connection: whatever a transaction leaves behind, the next one meets.
    source = await new DataSource({ type: 'postgres', url: made.url, extra: { max: 1 } }).initialize();
  });
  beforeEach(async () => {
    announced = 0;
    database = new Database(source, 'notes', () => (announced += 1));
    await source.query('truncate note, outbox');
  });
  afterAll(() => source.destroy());

  const settings = `select current_setting('app.kind', true) as kind, current_setting('app.actor', true) as actor,
    current_setting('app.roles', true) as roles, current_setting('app.organisation', true) as organisation,
    current_setting('app.client_organisation', true) as client_organisation, current_setting('app.team', true) as team`;
  const notes = async () =>
    (await source.query<{ words: string }[]>('select words from note')).map(({ words }) => words);

  it('says to the database who acts, word for word, and forgets it in the end', async () => {
    const [inside] = await database.transaction(worker, (tx) => tx.query<object[]>(settings));

    expect(inside).toEqual({
      kind: 'person',
      actor: worker.id,
      roles: 'worker,coordinator',
      organisation: worker.organisationId,
      client_organisation: worker.organisationId,
      team: worker.team,
    });
    expect(await source.query(settings)).toEqual([
      { kind: '', actor: '', roles: '', organisation: '', client_organisation: '', team: '' },
    ]);
  });

  it('waits neither for a lock nor in the middle of itself for ever', async () => {
    const limits = `select current_setting('lock_timeout') as lock,
      current_setting('idle_in_transaction_session_timeout') as idle`;

    const [inside] = await database.transaction(worker, (tx) => tx.query<object[]>(limits));

    expect(inside).toEqual({ lock: '10s', idle: '1min' });
    expect(await source.query(limits)).toEqual([{ lock: '0', idle: '0' }]);
  });

  it.each<[string, Partial<Actor>]>([
    ...roles
      .filter((role) => !(rolesWith.NEED_READ as readonly string[]).includes(role))
      .map((role): [string, Partial<Actor>] => [`a ${role}`, { roles: [role] }]),
    ['nobody in particular', { roles: [] }],
    ['a worker of no organisation', { organisationId: null }],
  ])('names %s no organisation whose clients they might meet', async (_, but) => {
    const [inside] = await database.transaction({ ...worker, ...but }, (tx) =>
      tx.query<{ client_organisation: string }[]>(settings),
    );

    expect(inside?.client_organisation).toBe('');
  });

  it('takes everything back when the work throws, and passes on what it threw', async () => {
    await expect(
      database.transaction(worker, async (tx) => {
        await tx.query("insert into note values ('gone')");
        await tx.announce(doorCounted('a', 1));
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');

    expect(await notes()).toEqual([]);
    expect(await source.query('select from outbox')).toEqual([]);
    expect(announced).toBe(0);
  });

  it('wakes the relay after the commit, and only when something was announced', async () => {
    await database.transaction(worker, (tx) => tx.query("insert into note values ('kept')"));
    expect(announced).toBe(0);

    await database.transaction(worker, (tx) => tx.announce(doorCounted('a', 1)));

    expect(announced).toBe(1);
    expect(await source.query('select from outbox')).toHaveLength(1);
  });

  it('treats a transaction within it as a part that can fail alone', async () => {
    await database.transaction(worker, async (tx) => {
      await tx.query("insert into note values ('before')");
      await tx
        .transaction(async (inner) => {
          await inner.query("insert into note values ('within')");
          throw new Error('on purpose');
        })
        .catch(() => undefined);
      await tx.transaction((inner) => inner.query("insert into note values ('after')"));
    });

    expect(await notes()).toEqual(['before', 'after']);
  });

  it('steps into the role for taking in events, and out of it in the end', async () => {
    await asSuperuser(name, 'create role notes_consuming; grant select on note to notes_consuming');
    const roleOf = 'select current_user as role';
    const [before] = await source.query<{ role: string }[]>(roleOf);

    const [inside] = await database.transaction(consumerActor('notes', null), (tx) =>
      tx.query<{ role: string }[]>(roleOf),
    );

    expect(inside?.role).toBe('notes_consuming');
    expect(await source.query(roleOf)).toEqual([before]);
    await asSuperuser(name, 'drop owned by notes_consuming; drop role notes_consuming');
  });

  it('does nothing in nobody’s name: without its settings no transaction begins, and its connection is free', async () => {
    let worked = false;
    await expect(
      new Database(source, 'no such service', () => undefined).transaction(
        consumerActor('x', null),
        async () => {
          worked = true;
        },
      ),
    ).rejects.toThrow('no such service_consuming');

    expect(worked).toBe(false);
    await database.transaction(worker, (tx) => tx.query("insert into note values ('kept')"));
    expect(await notes()).toEqual(['kept']);
  });

  it('leaves a runner as TypeORM would', async () => {
    const [own, theirs] = [await begin(source, [['app.kind', 'person']]), source.createQueryRunner()];
    const ownState = { ...stateOf(own) };
    await own.rollbackTransaction();
    await own.release();
    await theirs.startTransaction();

    expect(ownState).toEqual(stateOf(theirs));

    await theirs.rollbackTransaction();
    await theirs.release();
  });
});

const stateOf = (runner: object) => {
  const { isTransactionActive, transactionDepth, isReleased } = runner as Record<string, unknown>;
  return { isTransactionActive, transactionDepth, isReleased };
};

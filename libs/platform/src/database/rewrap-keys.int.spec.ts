import { randomBytes, randomUUID } from 'node:crypto';
import { testDatabaseServer } from '@whichdoor/testing';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { eventingTables } from '../eventing-tables.js';
import { CommandKeys, commandKeyTable } from './command-key.js';
import { Database, type Actor } from './database.js';
import { OrganisationKeys, organisationKeyTable, type MasterKeys } from './encryption.js';
import { prepareDatabase, type PreparedDatabase } from './prepare-database.js';
import { LetOwnerRewrapKeys1798000000001, rewrapKeys } from './rewrap-keys.js';
import { tenancyFunctions } from './tenancy-functions.js';

const workerOf = (organisationId: string): Actor => ({
  id: randomUUID(),
  kind: 'person',
  organisationId,
  roles: ['worker'],
  team: null,
});
const [old, coming, stranger] = [randomBytes(32), randomBytes(32), randomBytes(32)] as [
  Buffer,
  Buffer,
  Buffer,
];

describe('changing the master key', () => {
  let prepared: PreparedDatabase;
  let source: DataSource;
  let database: Database;
  let organisationId: string;
  let worker: Actor;
  beforeAll(async () => {
    prepared = await prepareDatabase(testDatabaseServer(), {
      service: 'sealing',
      passwords: { owner: 'owner', serving: 'serving' },
    });
    const owner = await new DataSource({ type: 'postgres', url: prepared.ownerUrl }).initialize();
    const runner = owner.createQueryRunner();
    for (const sql of [tenancyFunctions, eventingTables.up, organisationKeyTable, commandKeyTable])
      await runner.query(sql);
    await new LetOwnerRewrapKeys1798000000001().up(runner);
    await runner.release();
    await owner.destroy();
    source = await new DataSource({ type: 'postgres', url: prepared.servingUrl }).initialize();
    database = new Database(source, 'sealing', () => undefined);
  });
  beforeEach(() => {
    organisationId = randomUUID();
    worker = workerOf(organisationId);
  });
  afterAll(() => source.destroy());

  const seal = (masterKeys: MasterKeys, words: string) =>
    database.transaction(worker, (tx) => new OrganisationKeys(masterKeys).seal(tx, organisationId, words));
  const open = (masterKeys: MasterKeys, sealed: Buffer) =>
    database.transaction(worker, (tx) => new OrganisationKeys(masterKeys).open(tx, organisationId, sealed));

  it('leaves readable what was sealed before it, while it goes on, and after it without the old key', async () => {
    const before = await seal([old], 'sealed before');
    expect(await open([coming, old], before)).toBe('sealed before');
    await expect(open([coming], before)).rejects.toThrow('wrapped by a master key that is not among those');

    expect(await rewrapKeys(prepared.ownerUrl, [coming, old])).toMatchObject({ rewrapped: 1 });

    expect(await open([coming], before)).toBe('sealed before');
    const after = await seal([coming], 'sealed after');
    expect(await open([coming], after)).toBe('sealed after');
    await expect(open([old], before)).rejects.toThrow('wrapped by a master key that is not among those');
  });

  it('lets instances that still wrap with the old key read what those with the coming key have made', async () => {
    const sealed = await seal([coming, old], 'made by a new instance');

    expect(await open([old, coming], sealed)).toBe('made by a new instance');
  });

  it('changes nothing when it is done again, nor for a key that was destroyed', async () => {
    await seal([old], 'of an organisation that leaves');
    const sealed = await seal([old], 'also');
    await database.transaction(worker, (tx) => new OrganisationKeys([old]).destroy(tx, organisationId));

    expect(await rewrapKeys(prepared.ownerUrl, [coming, old])).toMatchObject({ rewrapped: 0 });

    expect(await open([coming, old], sealed)).toBeNull();
  });

  it('stops before it changes anything when a key was wrapped by none of the master keys', async () => {
    const readable = await seal([old], 'readable');
    const other = workerOf(randomUUID());
    await database.transaction(other, (tx) =>
      new OrganisationKeys([stranger]).seal(tx, other.organisationId ?? '', 'sealed by a stranger'),
    );

    await expect(rewrapKeys(prepared.ownerUrl, [coming, old])).rejects.toThrow('not among those');

    expect(await open([old], readable)).toBe('readable');
    await rewrapKeys(prepared.ownerUrl, [coming, old, stranger]);
  });

  it('is done by nobody who serves', async () => {
    await seal([coming], 'words');
    const serving = new pg.Client({ connectionString: prepared.servingUrl });
    await serving.connect();
    const { rowCount } = await serving.query("update organisation_key set wrapped_key = 'x'");
    await serving.end();

    expect(rowCount).toBe(0);
    await expect(
      database.transaction(worker, (tx) => tx.query("update organisation_key set wrapped_key = 'x'")),
    ).rejects.toThrow('row-level security');
  });

  it('has nothing to do in a service that seals nothing', async () => {
    const empty = await prepareDatabase(testDatabaseServer(), {
      service: 'nothing_sealed',
      passwords: { owner: 'owner', serving: 'serving' },
    });

    expect(await rewrapKeys(empty.ownerUrl, [coming, old])).toEqual({ keys: 0, rewrapped: 0 });
  });

  it('recognises a command that comes again after the keys have changed places', async () => {
    const key = randomUUID();
    const send = (masterKeys: MasterKeys, input: object, made: string) =>
      database.transaction(worker, (tx) =>
        new CommandKeys(masterKeys).once(tx, worker, { command: 'lendPhone', key, input }, async () => made),
      );
    const [first, second] = [randomUUID(), randomUUID()];
    await send([old], { days: 3 }, first);

    expect(await send([coming, old], { days: 3 }, second)).toBe(first);
    await expect(send([coming, old], { days: 4 }, second)).rejects.toThrow('already used');
  });
});

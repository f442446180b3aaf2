import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startDirectory, type TestedDirectory } from './directory.fixture.js';

describe('what the directory knows of things that others name', () => {
  let directory: TestedDirectory;
  beforeAll(async () => {
    directory = await startDirectory();
  });
  afterAll(() => directory.close());

  const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename
    ... on Organisation { name } ... on Site { name organisation { name } }
    ... on Service { name criteria { id } } ... on Criterion { version service { name } } } }`;

  it('resolves every kind of thing by its id, for whatever role is signed in', async () => {
    const organisationId = await directory.organisation('Referenced');
    const { id: siteId } = await directory.command('openSite', { organisationId, name: 'Corner' });
    const serviceId = await directory.service(organisationId, { name: 'Door' });
    const criterionId = await directory.criterion(serviceId);
    const of = [
      { __typename: 'Organisation', id: organisationId },
      { __typename: 'Site', id: siteId },
      { __typename: 'Service', id: serviceId },
      { __typename: 'Criterion', id: criterionId },
    ];

    for (const role of ['worker', 'planner', 'custodian', 'sector-admin'])
      expect((await directory.graphql(entities, { of }, directory.somebody(role))).data).toEqual({
        _entities: [
          { __typename: 'Organisation', name: 'Referenced' },
          { __typename: 'Site', name: 'Corner', organisation: { name: 'Referenced' } },
          { __typename: 'Service', name: 'Door', criteria: [{ id: criterionId }] },
          { __typename: 'Criterion', version: 1, service: { name: 'Door' } },
        ],
      });
  });

  it('is null for what is not there, and one bad id does not spoil the others', async () => {
    const id = await directory.organisation('Still There');

    const { _entities } = await directory.read(entities, {
      of: [randomUUID(), 'no id', id].map((each) => ({ __typename: 'Organisation', id: each })),
    });

    expect(_entities).toEqual([null, null, { __typename: 'Organisation', name: 'Still There' }]);
  });

  it('refuses somebody whose token holds no role', async () => {
    const { data, errors } = await directory.graphql(
      entities,
      { of: [{ __typename: 'Organisation', id: randomUUID() }] },
      directory.tokenFor({ roles: [] }),
    );

    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(data).toEqual({ _entities: [null] });
  });

  it('greets whoever is signed in, with or without an organisation', async () => {
    const organisationId = await directory.organisation('Greeters');
    const sub = randomUUID();
    const me = '{ me { id name roles permissions organisation { id name } } }';
    const ask = async (parts: object) =>
      (await directory.graphql(me, {}, directory.tokenFor({ sub, name: 'Wren Example', ...parts }))).data.me;

    expect(await ask({ roles: ['coordinator'], organisationId })).toMatchObject({
      id: sub,
      name: 'Wren Example',
      roles: ['coordinator'],
      permissions: expect.arrayContaining(['DIRECTORY_READ', 'CAPACITY_CONFIRM']),
      organisation: { id: organisationId, name: 'Greeters' },
    });
    expect(await ask({ roles: ['planner'] })).toMatchObject({ organisation: null });
    expect(await ask({ roles: [] })).toMatchObject({ permissions: [], organisation: null });
    expect(await ask({ roles: ['worker'], organisationId: randomUUID() })).toMatchObject({
      organisation: null,
    });
  });

  it('reads many services with all that belongs to them in a handful of queries', async () => {
    const organisationId = await directory.organisation('Many Doors');
    for (let made = 0; made < 12; made += 1)
      await directory.criterion(await directory.service(organisationId, { name: `Door ${made}` }));
    const listed = (first: number) =>
      queriesDuring(() =>
        directory.read(
          `query ($first: Int) { services(first: $first) { totalCount nodes { name capacity { available }
            organisation { name sites { name } } criteria { rule versions { version } } } } }`,
          { first },
        ),
      );

    const few = await listed(1);
    const many = await listed(12);

    expect(few).toBe(7);
    expect(many).toBe(few);
  });
});

/** How many reads of the directory's own tables are sent meanwhile: relay and event log poll beside them. */
const queriesDuring = async (work: () => Promise<unknown>): Promise<number> => {
  // Where every query passes, whoever made it and whether the database keeps the statement or not.
  const { submit } = pg.Query.prototype;
  let sent = 0;
  pg.Query.prototype.submit = function (this: pg.Query & { readonly text: string }, ...asked) {
    if (/ from "(organisation|site|service|criterion|criterion_version|capacity)"/i.test(this.text))
      sent += 1;
    return submit.apply(this, asked);
  };
  try {
    await work();
  } finally {
    pg.Query.prototype.submit = submit;
  }
  return sent;
};

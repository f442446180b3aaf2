import { randomUUID } from 'node:crypto';
import { asServing } from '../as-serving.fixture.js';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';

const read = `query ($organisationId: UUID, $first: Int, $after: String) {
  auditEntries(organisationId: $organisationId, first: $first, after: $after) {
    nodes { at actor action subjectId organisation { id } } pageInfo { hasNextPage endCursor } } }`;

describe('who changed what', () => {
  let directory: TestedDirectory;
  let organisationId: string;
  beforeAll(async () => {
    directory = await startDirectory();
    organisationId = await directory.organisation('Watched');
  });
  afterAll(() => directory.close());
  const entries = async (token: string, variables: object = {}) => {
    const { data, errors } = await directory.graphql(read, { ...variables }, token);
    if (errors) throw new Error(String(errors[0]?.extensions.code));
    return data.auditEntries;
  };

  it('writes down every command, by whom and to what, the newest first', async () => {
    const sub = randomUUID();
    const token = directory.tokenFor({ sub, roles: ['organisation-admin'], organisationId });
    directory.clock.set('2026-11-23T10:00:00.000Z');
    const { id: serviceId } = await directory.command(
      'listService',
      { organisationId, name: 'Seen', kinds: [] },
      token,
    );
    directory.clock.set('2026-11-23T11:00:00.000Z');
    await directory.command('reviseService', { id: serviceId, name: 'Seen again' }, token);

    const { nodes } = await entries(token, { first: 2 });

    expect(nodes).toEqual([
      {
        at: '2026-11-23T11:00:00.000Z',
        actor: sub,
        action: 'reviseService',
        subjectId: serviceId,
        organisation: { id: organisationId },
      },
      {
        at: '2026-11-23T10:00:00.000Z',
        actor: sub,
        action: 'listService',
        subjectId: serviceId,
        organisation: { id: organisationId },
      },
    ]);
  });

  it('writes nothing down of what was refused, nor of what was sent twice', async () => {
    const id = await directory.organisation('Written Once');
    const input = { organisationId: id, name: 'Twice', kinds: [], idempotencyKey: randomUUID() };
    await directory.command('listService', input);
    await directory.command('listService', input);
    await directory.command('deactivateOrganisation', { id });
    await directory.command('deactivateOrganisation', { id });

    const { nodes } = await entries(directory.sectorAdmin, { organisationId: id });

    expect(nodes.map(({ action }: { action: string }) => action).sort()).toEqual([
      'deactivateOrganisation',
      'listService',
      'registerOrganisation',
    ]);
  });

  it('pages through them', async () => {
    const first = await entries(directory.sectorAdmin, { first: 1 });
    const second = await entries(directory.sectorAdmin, { first: 1, after: first.pageInfo.endCursor });

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.nodes[0]).not.toEqual(first.nodes[0]);
  });

  it('shows an organisation’s administrator their own and no others', async () => {
    const other = await directory.organisation('Elsewhere');
    const own = directory.somebody('organisation-admin', organisationId);

    const { nodes } = await entries(own, { first: 100 });

    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every((it: { organisation: { id: string } }) => it.organisation.id === organisationId)).toBe(
      true,
    );
    await expect(entries(own, { organisationId: other })).rejects.toThrow('FORBIDDEN');
  });

  it('refuses a cursor that was made up', async () => {
    const after = Buffer.from('["yesterday","x"]').toString('base64url');

    await expect(entries(directory.sectorAdmin, { after })).rejects.toThrow('INVALID_INPUT');
  });

  it('can be changed by nobody, and nobody writes in another’s name', async () => {
    const as = (statement: string) =>
      asServing(directory.ownerUrl, { role: 'sector-admin', actor: 'somebody' }, statement);
    const insert = (actor: string) =>
      as(
        `insert into audit_entry (id, at, actor, action, subject_id) values (gen_random_uuid(), now(), '${actor}', 'x', 'x')`,
      );

    expect(await as("update audit_entry set actor = 'nobody'")).toBe('42501');
    expect(await as('delete from audit_entry')).toBe('42501');
    expect(await as('truncate audit_entry')).toBe('42501');
    expect(await insert('somebody')).toBe(1);
    expect(await insert('somebody else')).toBe('42501');
  });
});

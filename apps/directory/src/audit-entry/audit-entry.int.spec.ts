import { randomUUID } from 'node:crypto';
import { asServing } from '../as-serving.fixture.js';
import { aRule } from '../criterion/criterion.fixture.js';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';

const read = `query ($organisationId: UUID, $filter: AuditFilter, $first: Int, $after: String) {
  auditEntries(organisationId: $organisationId, filter: $filter, first: $first, after: $after) {
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

  describe('what became different', () => {
    const changesOf = async (subjectId: string) => {
      const { data } = await directory.graphql(
        `query ($filter: AuditFilter) { auditEntries(filter: $filter) { nodes { action changes { field before after }
          subject { __typename ... on Organisation { name } ... on Service { name } ... on Criterion { sentence } } } } }`,
        { filter: { subjectId } },
        directory.sectorAdmin,
      );
      return data.auditEntries.nodes;
    };

    it('tells codes, flags and names, and of words only that they changed', async () => {
      const serviceId = await directory.service(organisationId, {
        name: 'Early',
        hoursWords: 'Ask for Wren',
      });
      directory.clock.set('2026-11-23T11:30:00.000Z');

      await directory.command('reviseService', {
        id: serviceId,
        name: 'Late',
        status: 'TEMPORARILY_CLOSED',
        kinds: ['FOOD', 'NALOXONE'],
        hoursWords: 'Mornings',
      });

      const [revised, listed] = await changesOf(serviceId);
      expect(revised.changes).toEqual([
        { field: 'name', before: ['Early'], after: ['Late'] },
        { field: 'status', before: ['ACTIVE'], after: ['TEMPORARILY_CLOSED'] },
        { field: 'kinds', before: ['RESIDENTIAL_WITHDRAWAL'], after: ['FOOD', 'NALOXONE'] },
        { field: 'hoursWords', before: null, after: null },
      ]);
      expect(revised.subject).toEqual({ __typename: 'Service', name: 'Late' });
      expect(listed).toMatchObject({ action: 'listService', changes: [] });
      const kept = (words: string) =>
        asServing(
          directory.ownerUrl,
          { role: 'sector-admin' },
          `select from audit_entry where subject_id = '${serviceId}' and changes::text ~ '${words}'`,
        );
      expect(await kept('Late')).toBe(1);
      expect(await kept('Wren|Mornings')).toBe(0);
    });

    it('tells the versions of a criterion and its end, and leaves its rule to its history', async () => {
      const serviceId = await directory.service(organisationId);
      const id = await directory.criterion(serviceId);
      directory.clock.set('2026-11-23T11:45:00.000Z');
      const send = (document: string, input: object) =>
        directory.graphql(document, { input }, directory.sectorAdmin);

      await send(
        'mutation ($input: ReviseCriterionInput!) { reviseCriterion(input: $input) { __typename } }',
        {
          id,
          replacesVersion: 1,
          rule: aRule({ condition: { attribute: 'age', operator: 'at_least', value: 21 } }),
        },
      );
      directory.clock.set('2026-11-23T12:00:00.000Z');
      await send(
        'mutation ($input: RetireCriterionInput!) { retireCriterion(input: $input) { __typename } }',
        {
          id,
        },
      );

      const [retired, revised] = await changesOf(id);
      expect(retired).toMatchObject({
        changes: [{ field: 'status', before: ['IN_FORCE'], after: ['RETIRED'] }],
        subject: { __typename: 'Criterion', sentence: expect.stringContaining('21') },
      });
      expect(revised.changes).toEqual([{ field: 'version', before: ['1'], after: ['2'] }]);
    });

    it('tells figures of a capacity, the first time from nothing', async () => {
      const serviceId = await directory.service(organisationId);
      const confirm = (available: number, maximum: number | null) =>
        directory.graphql(
          'mutation ($input: ConfirmCapacityInput!) { confirmCapacity(input: $input) { __typename } }',
          { input: { serviceId, available, maximum } },
          directory.somebody('organisation-admin', organisationId),
        );

      directory.clock.set('2026-11-23T13:00:00.000Z');
      await confirm(2, null);
      directory.clock.set('2026-11-23T14:00:00.000Z');
      await confirm(2, 8);

      const [second, first] = await changesOf(serviceId);
      expect(first.changes).toEqual([{ field: 'available', before: null, after: ['2'] }]);
      expect(second.changes).toEqual([{ field: 'maximum', before: null, after: ['8'] }]);
    });

    it('tells who leads an organisation, and its coming and going', async () => {
      const id = await directory.organisation('Led Differently');
      const steps = ['reviseOrganisation', 'deactivateOrganisation', 'reactivateOrganisation'] as const;
      for (const [at, step] of steps.entries()) {
        directory.clock.set(`2026-11-23T1${5 + at}:00:00.000Z`);
        await directory.command(step, step === 'reviseOrganisation' ? { id, model: 'PEER_LED' } : { id });
      }

      const entries = await changesOf(id);

      expect(entries.slice(0, 3).map(({ changes }: { changes: unknown }) => changes)).toEqual([
        [{ field: 'status', before: ['INACTIVE'], after: ['ACTIVE'] }],
        [{ field: 'status', before: ['ACTIVE'], after: ['INACTIVE'] }],
        [{ field: 'model', before: ['NON_PEER'], after: ['PEER_LED'] }],
      ]);
    });
  });

  it('finds entries by who, what, to what and when', async () => {
    const id = await directory.organisation('Looked For');
    const sub = randomUUID();
    const own = directory.tokenFor({ sub, roles: ['organisation-admin'], organisationId: id });
    directory.clock.set('2026-12-01T08:00:00.000Z');
    const { id: serviceId } = await directory.command(
      'listService',
      { organisationId: id, name: 'Sought', kinds: [] },
      own,
    );
    directory.clock.set('2026-12-02T08:00:00.000Z');
    await directory.command('reviseService', { id: serviceId, name: 'Found' }, own);
    const found = async (filter: object) =>
      (await entries(directory.sectorAdmin, { organisationId: id, filter })).nodes.map(
        ({ action }: { action: string }) => action,
      );

    expect(await found({ actor: sub })).toEqual(['reviseService', 'listService']);
    expect(await found({ actor: randomUUID() })).toEqual([]);
    expect(await found({ action: 'registerOrganisation' })).toEqual(['registerOrganisation']);
    expect(await found({ subjectId: serviceId })).toEqual(['reviseService', 'listService']);
    expect(await found({ from: '2026-12-02T08:00:00.000Z' })).toEqual(['reviseService']);
    expect(await found({ from: '2026-12-01T00:00:00.000Z', until: '2026-12-02T08:00:00.000Z' })).toEqual([
      'listService',
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
        `insert into audit_entry (id, at, actor, action, subject_id, changes)
         values (gen_random_uuid(), now(), '${actor}', 'x', 'x', '[]')`,
      );

    expect(await as("update audit_entry set actor = 'nobody'")).toBe('42501');
    expect(await as('delete from audit_entry')).toBe('42501');
    expect(await as('truncate audit_entry')).toBe('42501');
    expect(await insert('somebody')).toBe(1);
    expect(await insert('somebody else')).toBe('42501');
  });
});

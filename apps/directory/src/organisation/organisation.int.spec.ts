import { randomUUID } from 'node:crypto';
import { asServing } from '../as-serving.fixture.js';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';

const read = `query ($id: UUID!) { organisation(id: $id) {
  id name model governanceWords status source { rowId } sites { id name area }
  services { totalCount nodes { id name status } } } }`;

describe('organisations through the graph', () => {
  let directory: TestedDirectory;
  beforeAll(async () => {
    directory = await startDirectory();
  });
  afterAll(() => directory.close());
  const announcedOf = async (key: string) =>
    (await directory.announced())
      .filter(({ data }) => JSON.stringify(data).includes(key))
      .map(({ type }) => type);

  describe('registering', () => {
    it('adds an organisation, shows it and announces it', async () => {
      const { id, __typename } = await directory.command('registerOrganisation', {
        name: 'Riverbend Exchange',
        model: 'PEER_LED',
        governanceWords: 'Our members decide.',
      });

      expect(__typename).toBe('Organisation');
      expect((await directory.read(read, { id })).organisation).toEqual({
        id,
        name: 'Riverbend Exchange',
        model: 'PEER_LED',
        governanceWords: 'Our members decide.',
        status: 'ACTIVE',
        source: null,
        sites: [],
        services: { totalCount: 0, nodes: [] },
      });
      expect(await announcedOf(String(id))).toEqual(['OrganisationRegistered']);
    });

    it('refuses a name that another active one has, whatever its case and spaces', async () => {
      await directory.organisation('Copper Lane');

      const again = await directory.command('registerOrganisation', {
        name: ' copper  LANE',
        model: 'NON_PEER',
      });

      expect(again).toMatchObject({ __typename: 'OrganisationNameTaken', message: expect.any(String) });
    });

    it('gives one of two at once the name, and the other a refusal', async () => {
      const input = { name: 'Twin Bridges', model: 'NON_PEER' };

      const both = await Promise.all([1, 2].map(() => directory.command('registerOrganisation', input)));

      expect(both.map((it) => it['__typename']).sort()).toEqual(['Organisation', 'OrganisationNameTaken']);
    });

    it('has one effect when it is sent twice with one key', async () => {
      const input = { name: 'Once Only', model: 'NON_PEER', idempotencyKey: randomUUID() };

      const [first, second] = await Promise.all(
        [1, 2].map(() => directory.command('registerOrganisation', input)),
      );

      expect(second).toEqual(first);
      expect(await announcedOf(String(first?.['id']))).toEqual(['OrganisationRegistered']);
    });

    it('keeps an id that is known elsewhere, once', async () => {
      const id = randomUUID();

      expect(
        await directory.command('registerOrganisation', { id, name: 'Kept', model: 'NON_PEER' }),
      ).toMatchObject({ id });
      expect(
        await directory.failure(
          'registerOrganisation',
          { id, name: 'Other', model: 'NON_PEER' },
          directory.sectorAdmin,
        ),
      ).toBe('INVALID_INPUT');
    });

    it.each([
      ['name', { name: 'x'.repeat(281), model: 'NON_PEER' }, /at most 280 characters/],
      ['name of two lines', { name: 'a\nb', model: 'NON_PEER' }, /one line/],
      ['model', { name: 'Fine', model: 'BEST' }, /BEST/],
      ['id', { id: 'seven', name: 'Fine', model: 'NON_PEER' }, /UUID/],
    ])('says what is wrong with a malformed %s', async (_, input, message) => {
      const { errors } = await directory.graphql(
        'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename } }',
        { input },
        directory.sectorAdmin,
      );

      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_INPUT' },
        message: expect.stringMatching(message),
      });
    });
  });

  describe('listing', () => {
    it('pages by name, and finds a part of one taken literally', async () => {
      for (const name of ['Page C', 'page a', 'Page B', 'Page 100%']) await directory.organisation(name);
      const page = (variables: Record<string, unknown>) =>
        directory.read(
          `query ($search: Line, $first: Int, $after: String) { organisations(search: $search, first: $first, after: $after) {
            totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`,
          variables,
        );

      const first = (await page({ search: 'page', first: 3 })).organisations;
      const second = (await page({ search: 'page', first: 3, after: first.pageInfo.endCursor }))
        .organisations;

      expect(first).toMatchObject({
        totalCount: 4,
        nodes: [{ name: 'Page 100%' }, { name: 'page a' }, { name: 'Page B' }],
        pageInfo: { hasNextPage: true },
      });
      expect(second).toMatchObject({ nodes: [{ name: 'Page C' }], pageInfo: { hasNextPage: false } });
      expect((await page({ search: '0%' })).organisations.totalCount).toBe(1);
    });

    it.each([
      ['too many rows', '{ organisations(first: 501) { totalCount } }'],
      ['no rows', '{ organisations(first: 0) { totalCount } }'],
      ['a cursor that is none', '{ organisations(after: "x") { totalCount } }'],
      [
        'a cursor made up',
        `{ organisations(after: "${Buffer.from('["a","b"]').toString('base64url')}") { totalCount } }`,
      ],
    ])('refuses %s', async (_, document) => {
      const { errors } = await directory.graphql(document, {}, directory.sectorAdmin);

      expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    });

    it('is null where there is none', async () => {
      expect((await directory.read(read, { id: randomUUID() })).organisation).toBeNull();
    });
  });

  describe('revising', () => {
    it('changes what is given, and announces only who leads it', async () => {
      const id = await directory.organisation('Early Name');
      const own = directory.somebody('organisation-admin', id);

      const renamed = await directory.command(
        'reviseOrganisation',
        { id, name: 'Late Name', governanceWords: 'A board of members.' },
        own,
      );
      const led = await directory.command('reviseOrganisation', { id, model: 'PEER_LED' }, own);

      expect(renamed).toMatchObject({ name: 'Late Name', model: 'NON_PEER' });
      expect(led).toMatchObject({
        name: 'Late Name',
        model: 'PEER_LED',
        governanceWords: 'A board of members.',
      });
      const announced = await directory.announced();
      expect(announced.filter(({ type }) => type === 'OrganisationRevised')).toMatchObject([
        { data: { organisationId: id, model: 'PEER_LED' } },
      ]);
      expect(JSON.stringify(announced)).not.toMatch(/Late Name|board/);
    });

    it('takes words away where they are given as null, and nothing else', async () => {
      const id = await directory.organisation('Spoken For');
      await directory.command('reviseOrganisation', { id, governanceWords: 'Said once.' });

      const revised = await directory.command('reviseOrganisation', {
        id,
        name: null,
        model: null,
        governanceWords: null,
      });

      expect(revised).toMatchObject({ name: 'Spoken For', model: 'NON_PEER', governanceWords: null });
    });

    it('refuses a name that another has, but not its own', async () => {
      await directory.organisation('Held By Another');
      const id = await directory.organisation('Free To Change');

      expect(await directory.command('reviseOrganisation', { id, name: 'held by ANOTHER' })).toMatchObject({
        __typename: 'OrganisationNameTaken',
      });
      expect(await directory.command('reviseOrganisation', { id, name: 'Free to change' })).toMatchObject({
        name: 'Free to change',
      });
    });

    it('refuses one that has left the lists', async () => {
      const id = await directory.organisation('Left Behind');
      await directory.command('deactivateOrganisation', { id });

      expect(await directory.command('reviseOrganisation', { id, name: 'New' })).toMatchObject({
        __typename: 'OrganisationInactive',
      });
    });

    it('is forbidden for another organisation, and unknown where there is none', async () => {
      const id = await directory.organisation('Theirs Alone');
      const other = directory.somebody('organisation-admin', randomUUID());

      for (const command of ['reviseOrganisation', 'reactivateOrganisation'] as const) {
        expect(await directory.failure(command, { id }, other)).toBe('FORBIDDEN');
        expect(await directory.failure(command, { id: randomUUID() }, other)).toBe('NOT_FOUND');
      }
    });
  });

  describe('reactivating', () => {
    it('brings the organisation back, and leaves each service to be brought back', async () => {
      const id = await directory.organisation('Back Again');
      const serviceId = await directory.service(id);
      await directory.command('deactivateOrganisation', { id });

      expect(await directory.command('reactivateOrganisation', { id })).toMatchObject({ status: 'ACTIVE' });

      expect((await directory.read(read, { id })).organisation).toMatchObject({
        status: 'ACTIVE',
        services: { nodes: [{ id: serviceId, status: 'WITHDRAWN' }] },
      });
      expect(await directory.command('reviseService', { id: serviceId, status: 'ACTIVE' })).toMatchObject({
        status: 'ACTIVE',
      });
      expect((await announcedOf(id)).filter((type) => type.startsWith('Organisation'))).toEqual([
        'OrganisationRegistered',
        'OrganisationDeactivated',
        'OrganisationRegistered',
      ]);
    });

    it('is refused for one that never left, and where its name was given away', async () => {
      const id = await directory.organisation('Still Here');
      const gone = await directory.organisation('Name For Two');
      await directory.command('deactivateOrganisation', { id: gone });
      await directory.organisation('Name For Two');

      expect(await directory.command('reactivateOrganisation', { id })).toMatchObject({
        __typename: 'OrganisationAlreadyActive',
      });
      expect(await directory.command('reactivateOrganisation', { id: gone })).toMatchObject({
        __typename: 'OrganisationNameTaken',
      });
      expect((await directory.read(read, { id: gone })).organisation.status).toBe('INACTIVE');
    });
  });

  describe('what an administrator looks after', () => {
    const found = async (filter: object) =>
      (
        await directory.read(
          `query ($filter: OrganisationFilter) { organisations(search: "Looked After", filter: $filter) {
            totalCount nodes { name } } }`,
          { filter },
        )
      ).organisations.nodes.map(({ name }: { name: string }) => name);

    it('finds those without services, and those out of the lists, where they are asked for', async () => {
      const empty = await directory.organisation('Looked After Empty');
      const full = await directory.organisation('Looked After Full');
      const left = await directory.organisation('Looked After Left');
      await directory.service(full);
      const withdrawn = await directory.service(empty);
      await directory.command('reviseService', { id: withdrawn, status: 'WITHDRAWN' });
      await directory.command('deactivateOrganisation', { id: left });

      expect(await found({})).toEqual(['Looked After Empty', 'Looked After Full']);
      expect(await found({ withoutServices: true })).toEqual(['Looked After Empty']);
      expect(await found({ includeInactive: true })).toContain('Looked After Left');
    });
  });

  describe('deactivating', () => {
    it('takes it and its services out of the lists and deletes nothing', async () => {
      const id = await directory.organisation('Leaving Soon');
      const serviceId = await directory.service(id);

      const deactivated = await directory.command(
        'deactivateOrganisation',
        { id },
        directory.somebody('organisation-admin', id),
      );

      expect(deactivated).toEqual({ __typename: 'Organisation', id, status: 'INACTIVE' });
      expect((await directory.read(read, { id })).organisation).toMatchObject({
        status: 'INACTIVE',
        services: { totalCount: 1, nodes: [{ id: serviceId, status: 'WITHDRAWN' }] },
      });
      const lists = await directory.read(
        `query ($id: UUID!) { organisations(search: "Leaving") { totalCount } services(filter: { organisationId: $id }) { totalCount } }`,
        { id },
      );
      expect(lists).toEqual({ organisations: { totalCount: 0 }, services: { totalCount: 0 } });
      expect(await announcedOf(serviceId)).toEqual(['ServiceListed', 'ServiceWithdrawn']);
      expect(await announcedOf(id)).toEqual([
        'OrganisationRegistered',
        'ServiceListed',
        'OrganisationDeactivated',
      ]);
    });

    it('is refused a second time, and takes nothing more in', async () => {
      const id = await directory.organisation('Gone');
      const serviceId = await directory.service(id);
      await directory.command('deactivateOrganisation', { id });

      expect(await directory.command('deactivateOrganisation', { id })).toMatchObject({
        __typename: 'OrganisationAlreadyInactive',
      });
      expect(await directory.command('openSite', { organisationId: id, name: 'Late' })).toMatchObject({
        __typename: 'OrganisationInactive',
      });
      expect(
        await directory.command('listService', { organisationId: id, name: 'Late', kinds: [] }),
      ).toMatchObject({
        __typename: 'OrganisationInactive',
      });
      expect(await directory.command('reviseService', { id: serviceId, status: 'ACTIVE' })).toMatchObject({
        __typename: 'OrganisationInactive',
      });
    });

    it('frees its name', async () => {
      const id = await directory.organisation('Phoenix');
      await directory.command('deactivateOrganisation', { id });

      expect(await directory.organisation('Phoenix')).not.toBe(id);
    });

    it('is forbidden to another organisation’s administrator, and unknown where there is none', async () => {
      const id = await directory.organisation('Not Yours');
      const other = directory.somebody('organisation-admin', randomUUID());

      expect(await directory.failure('deactivateOrganisation', { id }, other)).toBe('FORBIDDEN');
      expect(await directory.failure('deactivateOrganisation', { id: randomUUID() }, other)).toBe(
        'NOT_FOUND',
      );
    });
  });

  describe('opening a site', () => {
    it('adds it, shows it and announces where it lies and not its name', async () => {
      const organisationId = await directory.organisation('Site Keepers');
      const token = directory.somebody('organisation-admin', organisationId);
      const input = {
        organisationId,
        name: 'Van at the station',
        area: 'north',
        idempotencyKey: randomUUID(),
      };

      const { id } = await directory.command('openSite', input, token);
      const again = await directory.command('openSite', input, token);

      expect(again['id']).toBe(id);
      expect((await directory.read(read, { id: organisationId })).organisation.sites).toEqual([
        { id, name: 'Van at the station', area: 'north' },
      ]);
      expect((await directory.announced()).filter(({ type }) => type === 'SiteOpened')).toMatchObject([
        { data: { siteId: id, organisationId, area: 'north' } },
      ]);
    });

    it('is forbidden for another organisation, with or without an id to keep', async () => {
      const organisationId = await directory.organisation('Far Away');
      const own = directory.somebody('organisation-admin', organisationId);

      expect(
        await directory.failure(
          'openSite',
          { organisationId, name: 'x' },
          directory.somebody('organisation-admin', randomUUID()),
        ),
      ).toBe('FORBIDDEN');
      expect(await directory.failure('openSite', { id: randomUUID(), organisationId, name: 'x' }, own)).toBe(
        'FORBIDDEN',
      );
    });
  });

  it('keeps other organisations out in the database itself', async () => {
    const id = await directory.organisation('Guarded');
    await directory.service(id);
    const rename = `update organisation set name = 'taken over' where id = '${id}'`;
    const withdraw = `update service set status = 'WITHDRAWN' where organisation_id = '${id}'`;
    const reached = (role: string, organisationId: string, statement: string) =>
      asServing(directory.ownerUrl, { role, organisationId }, statement);

    for (const role of ['organisation-admin', 'manager', 'worker'])
      for (const statement of [rename, withdraw])
        expect(await reached(role, randomUUID(), statement)).toBe(0);
    for (const statement of [rename, withdraw]) {
      expect(await reached('worker', id, statement)).toBe(0);
      expect(await reached('organisation-admin', id, statement)).toBe(1);
      expect(await reached('sector-admin', '', statement)).toBe(1);
    }
    expect(await reached('sector-admin', '', 'delete from service')).toBe('42501');
    expect(await asServing(directory.ownerUrl, { role: '', actor: '' }, 'select from organisation')).toBe(0);
  });
});

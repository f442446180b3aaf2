import { randomUUID } from 'node:crypto';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';

const read = `query ($id: UUID!) { service(id: $id) {
  id name status kinds areas areaWords eligibilityWords documentWords feeWords hoursWords languageWords
  addressWords phoneWords askForWords   declaresNoCriteria confirmedAt organisation { id } capacity { available maximum confirmedAt } source { rowId } criteria { id } } }`;

const confirm = `mutation ($input: ConfirmCapacityInput!) { confirmCapacity(input: $input) {
  __typename ... on Service { id capacity { available maximum confirmedAt } } ... on Refusal { message } } }`;

describe('services through the graph', () => {
  let directory: TestedDirectory;
  beforeAll(async () => {
    directory = await startDirectory();
  });
  afterAll(() => directory.close());
  const announcedOf = async (id: string) =>
    (await directory.announced()).filter(({ data }) => (data as { serviceId?: string }).serviceId === id);

  describe('listing a service', () => {
    it('keeps every word exactly, and announces codes alone', async () => {
      const organisationId = await directory.organisation('Exact Words');
      const words = {
        areaWords: ' Inner north,\n  mostly ',
        eligibilityWords: '  "Clean & sober" 30 days — no exceptions ',
        documentWords: 'ID',
        feeWords: '25 % of income',
        hoursWords: '9–5',
        languageWords: 'English, Español',
        addressWords: 'Behind the market,\n blue door ',
        phoneWords: '5550 0100 (mornings)',
        askForWords: 'the intake desk',
      };
      const token = directory.somebody('organisation-admin', organisationId);

      const { id } = await directory.command(
        'listService',
        { organisationId, name: 'Harbour House', kinds: ['FOOD', 'FOOD'], areas: ['north'], ...words },
        token,
      );

      expect((await directory.read(read, { id })).service).toEqual({
        id,
        name: 'Harbour House',
        status: 'ACTIVE',
        kinds: ['FOOD'],
        areas: ['north'],
        ...words,
        declaresNoCriteria: false,
        confirmedAt: '2026-11-23T09:00:00.000Z',
        organisation: { id: organisationId },
        capacity: null,
        source: null,
        criteria: [],
      });
      const announced = await announcedOf(String(id));
      expect(announced).toMatchObject([
        { type: 'ServiceListed', data: { organisationId, kinds: ['FOOD'], areas: ['north'] } },
      ]);
      expect(JSON.stringify(announced)).not.toMatch(/sober|Harbour|income|market|5550|desk/);
    });

    it('has one effect when it is sent twice with one key', async () => {
      const organisationId = await directory.organisation('Double Senders');
      const input = { organisationId, name: 'Twice', kinds: [], idempotencyKey: randomUUID() };

      const both = await Promise.all([1, 2].map(() => directory.command('listService', input)));

      expect(both[1]).toEqual(both[0]);
      expect(await announcedOf(String(both[0]?.['id']))).toHaveLength(1);
    });

    it.each([
      ['kind', { kinds: ['BAKERY'] }, /BAKERY/],
      ['text', { kinds: [], feeWords: 'x'.repeat(10_001) }, /at most 10000 characters/],
      ['area', { kinds: [], areas: ['no spaces allowed'] }, /A code begins with a letter/],
    ])('says what is wrong with a malformed %s', async (_, parts, message) => {
      const { errors } = await directory.graphql(
        'mutation ($input: ListServiceInput!) { listService(input: $input) { __typename } }',
        { input: { organisationId: randomUUID(), name: 'Fine', ...parts } },
        directory.sectorAdmin,
      );

      expect(errors?.[0]).toMatchObject({
        extensions: { code: 'INVALID_INPUT' },
        message: expect.stringMatching(message),
      });
    });

    it('is forbidden for another organisation, and unknown where there is none', async () => {
      const organisationId = await directory.organisation('Other People');
      const token = directory.somebody('organisation-admin', randomUUID());
      const input = { organisationId, name: 'Intruder', kinds: [] };

      expect(await directory.failure('listService', input, token)).toBe('FORBIDDEN');
      expect(await directory.failure('listService', { ...input, organisationId: randomUUID() }, token)).toBe(
        'NOT_FOUND',
      );
    });
  });

  describe('what an administrator looks after', () => {
    const found = async (organisationId: string, filter: object) =>
      (
        await directory.read(
          'query ($filter: ServiceFilter) { services(filter: $filter) { nodes { name } } }',
          { filter: { organisationId, ...filter } },
        )
      ).services.nodes.map(({ name }: { name: string }) => name);

    it('finds services in other states than the lists show', async () => {
      const organisationId = await directory.organisation('Every State');
      await directory.service(organisationId, { name: 'Listed' });
      const withdrawn = await directory.service(organisationId, { name: 'Withdrawn' });
      await directory.command('reviseService', { id: withdrawn, status: 'WITHDRAWN' });

      expect(await found(organisationId, {})).toEqual(['Listed']);
      expect(await found(organisationId, { statuses: ['WITHDRAWN'] })).toEqual(['Withdrawn']);
      expect(await found(organisationId, { statuses: ['ACTIVE', 'WITHDRAWN'] })).toEqual([
        'Listed',
        'Withdrawn',
      ]);
    });

    it('finds services of which nobody said whom they take', async () => {
      const organisationId = await directory.organisation('Silent On Criteria');
      await directory.service(organisationId, { name: 'Silent' });
      await directory.service(organisationId, { name: 'Open', declaresNoCriteria: true });
      await directory.criterion(await directory.service(organisationId, { name: 'Strict' }));
      const retired = await directory.criterion(
        await directory.service(organisationId, { name: 'Once strict' }),
      );
      await directory.graphql(
        'mutation ($input: RetireCriterionInput!) { retireCriterion(input: $input) { __typename } }',
        { input: { id: retired } },
        directory.sectorAdmin,
      );

      expect(await found(organisationId, { withoutCriteria: true })).toEqual(['Once strict', 'Silent']);
    });

    it('finds services that say that they take everybody', async () => {
      const organisationId = await directory.organisation('Open To All');
      await directory.service(organisationId, { name: 'Silent' });
      await directory.service(organisationId, { name: 'Open', declaresNoCriteria: true });
      await directory.criterion(await directory.service(organisationId, { name: 'Strict' }));

      expect(await found(organisationId, { declaresNoCriteria: true })).toEqual(['Open']);
    });

    it('finds services that nobody has confirmed for long', async () => {
      const organisationId = await directory.organisation('Long Ago');
      directory.clock.set('2026-01-10T09:00:00.000Z');
      await directory.service(organisationId, { name: 'Old' });
      directory.clock.set('2026-11-23T09:00:00.000Z');
      await directory.service(organisationId, { name: 'Fresh' });

      expect(await found(organisationId, { unconfirmedSince: '2026-06-01T00:00:00.000Z' })).toEqual(['Old']);
    });

    it('keeps what was once in force readable, the newest first', async () => {
      const id = await directory.service(await directory.organisation('Historians'));
      const retired: string[] = [];
      for (const hour of ['10', '11']) {
        directory.clock.set(`2026-11-23T${hour}:00:00.000Z`);
        const criterionId = await directory.criterion(id);
        await directory.graphql(
          'mutation ($input: RetireCriterionInput!) { retireCriterion(input: $input) { __typename } }',
          { input: { id: criterionId } },
          directory.sectorAdmin,
        );
        retired.unshift(criterionId);
      }
      const inForce = await directory.criterion(id);

      expect(
        await directory.read(
          'query ($id: UUID!) { service(id: $id) { criteria { id } retiredCriteria { id status } } }',
          { id },
        ),
      ).toEqual({
        service: {
          criteria: [{ id: inForce }],
          retiredCriteria: retired.map((each) => ({ id: each, status: 'RETIRED' })),
        },
      });
    });
  });

  describe('revising a service', () => {
    it('changes what is given, clears words given as null, and leaves the rest', async () => {
      const organisationId = await directory.organisation('Revisers');
      const id = await directory.service(organisationId, {
        feeWords: 'Free',
        hoursWords: 'Daily',
        phoneWords: '5550 0100',
        askForWords: 'the night desk',
        areas: ['south'],
      });
      directory.clock.set('2026-11-24T10:00:00.000Z');

      await directory.command(
        'reviseService',
        { id, name: 'New name', feeWords: null, phoneWords: null, kinds: null, status: 'TEMPORARILY_CLOSED' },
        directory.somebody('organisation-admin', organisationId),
      );

      expect((await directory.read(read, { id })).service).toMatchObject({
        name: 'New name',
        status: 'TEMPORARILY_CLOSED',
        feeWords: null,
        hoursWords: 'Daily',
        phoneWords: null,
        askForWords: 'the night desk',
        kinds: ['RESIDENTIAL_WITHDRAWAL'],
        areas: ['south'],
        confirmedAt: '2026-11-24T10:00:00.000Z',
      });
      expect((await announcedOf(id)).map(({ type }) => type)).toEqual(['ServiceListed', 'ServiceRevised']);
    });

    it('lets one of two win who read the same, and leaves what the other one said unsaid', async () => {
      const id = await directory.service(await directory.organisation('Two Editors'), { feeWords: 'Free' });
      const { confirmedAt } = (await directory.read(read, { id })).service;
      directory.clock.set('2026-11-24T11:00:00.000Z');
      const announcedBefore = (await announcedOf(id)).length;

      const both = await Promise.all(
        ['9–5', 'Daily'].map((hoursWords) =>
          directory.command('reviseService', { id, replacesConfirmedAt: confirmedAt, hoursWords }),
        ),
      );

      expect(both.map((it) => it['__typename']).sort()).toEqual(['Service', 'ServiceChangedMeanwhile']);
      const won = both[0]?.['__typename'] === 'Service' ? '9–5' : 'Daily';
      expect((await directory.read(read, { id })).service).toMatchObject({
        hoursWords: won,
        feeWords: 'Free',
        confirmedAt: '2026-11-24T11:00:00.000Z',
      });
      expect((await announcedOf(id)).length - announcedBefore).toBe(1);
    });

    it('refuses openness beside criteria, whichever comes first', async () => {
      const organisationId = await directory.organisation('Open Doors');
      const withCriterion = await directory.service(organisationId);
      await directory.criterion(withCriterion);
      const open = await directory.service(organisationId, { declaresNoCriteria: true });

      expect(
        await directory.command('reviseService', { id: withCriterion, declaresNoCriteria: true }),
      ).toMatchObject({ __typename: 'CriteriaContradictOpenness' });
      expect((await directory.read(read, { id: withCriterion })).service.declaresNoCriteria).toBe(false);
      expect(
        await directory.command('publishCriterion', {
          serviceId: open,
          rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } },
        }),
      ).toMatchObject({ __typename: 'CriteriaContradictOpenness' });
      expect((await directory.read(read, { id: open })).service.criteria).toEqual([]);
    });

    it('lets one of openness and a criterion win when both come at once', async () => {
      const id = await directory.service(await directory.organisation('Race Course'));
      const rule = { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 18 } };

      const both = await Promise.all([
        directory.command('reviseService', { id, declaresNoCriteria: true }),
        directory.command('publishCriterion', { serviceId: id, rule }),
      ]);

      expect(both.filter((it) => it['__typename'] === 'CriteriaContradictOpenness')).toHaveLength(1);
      const { declaresNoCriteria, criteria } = (await directory.read(read, { id })).service;
      expect(declaresNoCriteria).toBe(criteria.length === 0);
    });

    it('is forbidden to another organisation, and unknown where there is none', async () => {
      const id = await directory.service(await directory.organisation('Guarded Words'));
      const other = directory.somebody('organisation-admin', randomUUID());

      expect(await directory.failure('reviseService', { id, name: 'x' }, other)).toBe('FORBIDDEN');
      expect(await directory.failure('reviseService', { id: randomUUID(), name: 'x' }, other)).toBe(
        'NOT_FOUND',
      );
    });
  });

  describe('listing services', () => {
    it('filters by kind, area, organisation and name, and leaves withdrawn ones out', async () => {
      const organisationId = await directory.organisation('Filters');
      const add = (name: string, parts: object) => directory.service(organisationId, { name, ...parts });
      await add('Food north', { kinds: ['FOOD'], areas: ['north'] });
      await add('Food anywhere', { kinds: ['FOOD'] });
      await add('Legal south', { kinds: ['LEGAL_HELP'], areas: ['south'] });
      await add('Unknown kind', { kinds: [], areas: ['south'] });
      const gone = await add('Gone food', { kinds: ['FOOD'] });
      await directory.command('reviseService', { id: gone, status: 'WITHDRAWN' });
      const names = async (filter: object) =>
        (
          await directory.read(
            'query ($filter: ServiceFilter) { services(filter: $filter) { totalCount nodes { name } } }',
            { filter: { organisationId, ...filter } },
          )
        ).services.nodes.map(({ name }: { name: string }) => name);

      expect(await names({})).toEqual(['Food anywhere', 'Food north', 'Legal south', 'Unknown kind']);
      expect(await names({ kinds: ['FOOD'] })).toEqual(['Food anywhere', 'Food north']);
      expect(await names({ kinds: ['FOOD'], includeNotClassified: true })).toEqual([
        'Food anywhere',
        'Food north',
        'Unknown kind',
      ]);
      expect(await names({ areas: ['north'] })).toEqual(['Food anywhere', 'Food north']);
      expect(await names({ search: 'LEGAL' })).toEqual(['Legal south']);
    });
  });

  describe('confirming a capacity', () => {
    it('shows it, announces the month and counts the newest', async () => {
      const organisationId = await directory.organisation('Beds');
      const id = await directory.service(organisationId);
      const token = directory.somebody('coordinator', organisationId);
      const send = (input: object) =>
        directory.graphql(confirm, { input: { serviceId: id, ...input } }, token);

      await send({ available: 1, maximum: 10 });
      const { data } = await send({ available: 0, maximum: 10 });

      expect(data.confirmCapacity).toMatchObject({
        __typename: 'Service',
        capacity: { available: 0, maximum: 10 },
      });
      expect((await announcedOf(id)).filter(({ type }) => type === 'CapacityConfirmed')).toMatchObject([
        { data: { available: 1, maximum: 10, month: '2026-11' } },
        { data: { available: 0, maximum: 10, month: '2026-11' } },
      ]);
    });

    it('refuses more places than there are, and keeps what was', async () => {
      const organisationId = await directory.organisation('Too Many Beds');
      const id = await directory.service(organisationId);

      const { data } = await directory.graphql(
        confirm,
        { input: { serviceId: id, available: 12, maximum: 10 } },
        directory.somebody('manager', organisationId),
      );

      expect(data.confirmCapacity).toMatchObject({
        __typename: 'CapacityImpossible',
        message: expect.any(String),
      });
      expect((await directory.read(read, { id })).service.capacity).toBeNull();
    });

    it('is forbidden for another organisation, and unknown where there is none', async () => {
      const id = await directory.service(await directory.organisation('Beds Elsewhere'));
      const token = directory.somebody('manager', randomUUID());
      const code = async (serviceId: string) =>
        (await directory.graphql(confirm, { input: { serviceId, available: 1 } }, token)).errors?.[0]
          ?.extensions.code;

      expect(await code(id)).toBe('FORBIDDEN');
      expect(await code(randomUUID())).toBe('NOT_FOUND');
    });
  });
});

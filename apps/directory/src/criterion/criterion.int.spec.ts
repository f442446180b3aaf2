import { randomUUID } from 'node:crypto';
import { asServing } from '../as-serving.fixture.js';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';
import { aRule } from './criterion.fixture.js';

const read = `query ($id: UUID!) { criterion(id: $id) {
  id version class sentence rule quote status publishedAt service { id } versions { version sentence rule publishedAt } } }`;
const revise = `mutation ($input: ReviseCriterionInput!) { reviseCriterion(input: $input) {
  __typename ... on Criterion { version } ... on CriterionMalformed { path } ... on Refusal { message } } }`;
const retire = `mutation ($input: RetireCriterionInput!) { retireCriterion(input: $input) {
  __typename ... on Criterion { status } ... on Refusal { message } } }`;

const sober = (days: number) => ({
  effect: 'require',
  condition: { attribute: 'days_since_last_use', operator: 'at_least', value: days },
  evidence: { quote: `sober (have at least ${days} days clean time)` },
});

describe('criteria through the graph', () => {
  let directory: TestedDirectory;
  let organisationId: string;
  let serviceId: string;
  let manager: string;
  beforeAll(async () => {
    directory = await startDirectory();
    organisationId = await directory.organisation('Rule Makers');
    serviceId = await directory.service(organisationId);
    manager = directory.somebody('manager', organisationId);
  });
  afterAll(() => directory.close());
  const announcedOf = async (id: string) =>
    (await directory.announced()).filter(({ data }) => (data as { criterionId?: string }).criterionId === id);
  const answer = async (document: string, input: object, token = manager) => {
    const { data, errors } = await directory.graphql(document, { input }, token);
    return errors ? errors[0]?.extensions.code : Object.values(data as object)[0];
  };

  describe('publishing', () => {
    it('shows the sentence, the class, the rule and the service’s own words', async () => {
      const published = await directory.command('publishCriterion', { serviceId, rule: sober(30) }, manager);

      expect(published).toMatchObject({ __typename: 'Criterion', version: 1, class: 'CURRENT_USE' });
      const { criterion } = await directory.read(read, { id: published['id'] });
      expect(criterion).toMatchObject({
        rule: sober(30),
        quote: 'sober (have at least 30 days clean time)',
        status: 'IN_FORCE',
        service: { id: serviceId },
        versions: [{ version: 1, rule: sober(30) }],
      });
      expect(criterion.sentence).toMatch(/30 days/);
      const announced = await announcedOf(String(published['id']));
      expect(announced).toMatchObject([
        {
          type: 'CriterionPublished',
          data: { version: 1, serviceId, class: 'CURRENT_USE', effect: 'require' },
        },
      ]);
      expect(JSON.stringify(announced)).not.toContain('clean');
    });

    it('refuses what is not in the language, says where, and keeps nothing', async () => {
      const id = randomUUID();

      const refused = await directory.command('publishCriterion', {
        id,
        serviceId,
        rule: { effect: 'require', condition: { attribute: 'age', operator: 'at_least', value: 'grown up' } },
      });

      expect(refused).toMatchObject({
        __typename: 'CriterionMalformed',
        path: '/condition/value',
        message: expect.stringMatching(/\.$/),
      });
      expect((await directory.read(read, { id })).criterion).toBeNull();
      expect(await announcedOf(id)).toEqual([]);
    });

    it('has one effect when it is sent twice with one key', async () => {
      const input = { serviceId, rule: aRule(), idempotencyKey: randomUUID() };

      const both = await Promise.all([1, 2].map(() => directory.command('publishCriterion', input, manager)));

      expect(both[1]).toEqual(both[0]);
      expect(await announcedOf(String(both[0]?.['id']))).toHaveLength(1);
    });

    it('is forbidden for another organisation, and unknown where there is none', async () => {
      const other = directory.somebody('manager', randomUUID());

      expect(await directory.failure('publishCriterion', { serviceId, rule: aRule() }, other)).toBe(
        'FORBIDDEN',
      );
      expect(
        await directory.failure('publishCriterion', { serviceId: randomUUID(), rule: aRule() }, other),
      ).toBe('NOT_FOUND');
    });

    it('refuses a rule that is too long to be one', async () => {
      const rule = aRule({ evidence: { quote: 'x'.repeat(21_000) } });

      expect(await directory.failure('publishCriterion', { serviceId, rule }, manager)).toBe('INVALID_INPUT');
    });
  });

  describe('revising', () => {
    it('makes the next version and keeps the earlier ones', async () => {
      const id = await directory.criterion(serviceId, sober(180));

      expect(await answer(revise, { id, replacesVersion: 1, rule: sober(30) })).toEqual({
        __typename: 'Criterion',
        version: 2,
      });

      expect((await directory.read(read, { id })).criterion).toMatchObject({
        version: 2,
        rule: sober(30),
        versions: [
          { version: 2, rule: sober(30) },
          { version: 1, rule: sober(180) },
        ],
      });
      expect(
        (await announcedOf(id)).map(({ type, data }) => [type, (data as { version: number }).version]),
      ).toEqual([
        ['CriterionPublished', 1],
        ['CriterionPublished', 2],
      ]);
    });

    it('lets one of two editors win, and tells the other', async () => {
      const id = await directory.criterion(serviceId);

      const both = await Promise.all(
        [30, 60].map((days) => answer(revise, { id, replacesVersion: 1, rule: sober(days) })),
      );

      expect(both).toEqual(
        expect.arrayContaining([
          { __typename: 'Criterion', version: 2 },
          { __typename: 'CriterionChangedMeanwhile', message: expect.any(String) },
        ]),
      );
      expect((await directory.read(read, { id })).criterion.versions).toHaveLength(2);
    });

    it('refuses what is not in the language', async () => {
      const id = await directory.criterion(serviceId);

      expect(await answer(revise, { id, replacesVersion: 1, rule: {} })).toMatchObject({
        __typename: 'CriterionMalformed',
      });
    });
  });

  describe('retiring', () => {
    it('takes it out of force and keeps it readable, also for other services', async () => {
      const ownService = await directory.service(organisationId);
      const id = await directory.criterion(ownService);

      expect(await answer(retire, { id })).toEqual({ __typename: 'Criterion', status: 'RETIRED' });

      expect((await directory.read(read, { id })).criterion).toMatchObject({
        status: 'RETIRED',
        rule: aRule(),
      });
      expect(
        (
          await directory.read('query ($id: UUID!) { service(id: $id) { criteria { id } } }', {
            id: ownService,
          })
        ).service,
      ).toEqual({ criteria: [] });
      expect(
        await directory.read(
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Criterion { status sentence } } }',
          { of: [{ __typename: 'Criterion', id }] },
        ),
      ).toEqual({ _entities: [{ status: 'RETIRED', sentence: expect.any(String) }] });
      expect((await announcedOf(id)).map(({ type }) => type)).toEqual([
        'CriterionPublished',
        'CriterionRetired',
      ]);
    });

    it('is refused a second time, and so is revising after it', async () => {
      const id = await directory.criterion(serviceId);
      await answer(retire, { id });

      expect(await answer(retire, { id })).toMatchObject({ __typename: 'CriterionAlreadyRetired' });
      expect(await answer(revise, { id, replacesVersion: 1, rule: aRule() })).toMatchObject({
        __typename: 'CriterionAlreadyRetired',
      });
    });
  });

  it('leaves criteria of another organisation alone', async () => {
    const id = await directory.criterion(serviceId);
    const other = directory.somebody('manager', randomUUID());

    expect(await answer(revise, { id, replacesVersion: 1, rule: aRule() }, other)).toBe('FORBIDDEN');
    expect(await answer(retire, { id }, other)).toBe('FORBIDDEN');
    expect(await answer(retire, { id: randomUUID() }, other)).toBe('NOT_FOUND');
  });

  it('lets nobody rewrite a version in the database', async () => {
    expect(
      await asServing(
        directory.ownerUrl,
        { role: 'sector-admin' },
        "update criterion_version set sentence = 'x'",
      ),
    ).toBe('42501');
  });
});

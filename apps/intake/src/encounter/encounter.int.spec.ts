import { randomUUID } from 'node:crypto';
import { SiteOpened } from '@whichdoor/contracts';
import { everythingStoredIn, startService, type TestedService } from '@whichdoor/testing';
import { intakeService } from '../intake.js';

const record = `mutation ($input: RecordEncounterInput!) {
  recordEncounter(input: $input) {
    __typename
    ... on Encounter {
      id month gave received reachBand barriers effortBand site { id } need { id }
      accessOffers { accessOffer uptake }
    }
    ... on Refusal { message }
  }
}`;
const remove = `mutation ($input: RemoveEncounterInput!) {
  removeEncounter(input: $input) { __typename ... on EncounterRemoval { id } ... on Refusal { message } }
}`;

describe('encounters', () => {
  let intake: TestedService;
  const organisationId = randomUUID();
  const siteId = randomUUID();
  const worker = () => intake.tokenFor({ roles: ['worker'], organisationId });
  const elsewhere = () => intake.tokenFor({ roles: ['worker'], organisationId: randomUUID() });

  beforeAll(async () => {
    intake = await startService(intakeService);
    await intake.deliver(SiteOpened({ siteId, organisationId, area: 'northside' }));
  });
  afterAll(() => intake.close());

  it('are recorded with nothing but site and month', async () => {
    const { data } = await intake.graphql(record, { input: { siteId, month: '2026-11' } }, worker());

    expect(data.recordEncounter).toMatchObject({ __typename: 'Encounter', gave: [], reachBand: null });
  });

  it('keep what was given and received, and announce it without the site', async () => {
    const input = {
      siteId,
      month: '2026-10',
      gave: ['STERILE_EQUIPMENT'],
      received: ['SERVICE_EXPERIENCE'],
      reachBand: 'THREE_TO_FIVE',
      barriers: ['TIME'],
      accessOffers: [{ accessOffer: 'OUTREACH_AFTER_WORK' }],
      effortBand: 'UNDER_15_MINUTES',
    };

    const { data } = await intake.graphql(record, { input }, worker());

    const { id } = data.recordEncounter;
    expect(data.recordEncounter).toMatchObject({
      ...{ month: '2026-10', gave: ['STERILE_EQUIPMENT'], reachBand: 'THREE_TO_FIVE', site: { id: siteId } },
      accessOffers: [{ accessOffer: 'OUTREACH_AFTER_WORK', uptake: 'NOT_YET_KNOWN' }],
    });
    const read = await intake.graphql(
      'query ($id: UUID!) { encounter(id: $id) { effortBand } }',
      { id },
      worker(),
    );
    expect(read.data.encounter).toEqual({ effortBand: 'UNDER_15_MINUTES' });
    const announced = (await intake.announced()).at(-1);
    expect(announced).toMatchObject({ type: 'EncounterRecorded', data: { encounterId: id, organisationId } });
    expect(JSON.stringify(announced?.data)).not.toContain(siteId);
  });

  it('have one effect and one answer however often they are sent under one key', async () => {
    const variables = {
      input: { siteId, month: '2026-11', gave: ['NALOXONE'], idempotencyKey: randomUUID() },
    };
    const before = (await intake.announced()).length;
    const token = intake.tokenFor({ roles: ['worker'], organisationId, sub: randomUUID() });

    const answers = await Promise.all([1, 2, 3].map(() => intake.graphql(record, variables, token)));

    const ids = answers.map(({ data }) => data.recordEncounter.id as string);
    expect(new Set(ids).size).toBe(1);
    expect((await intake.announced()).length).toBe(before + 1);
    const other = { input: { ...variables.input, gave: ['LISTENING'] } };
    const refused = await intake.graphql(record, other, token);
    expect(refused.errors?.[0]).toMatchObject({
      message: 'This idempotency key was already used for another command.',
      extensions: { code: 'INVALID_INPUT' },
    });
  });

  it('are refused at a site of another organisation', async () => {
    const { data } = await intake.graphql(record, { input: { siteId, month: '2026-11' } }, elsewhere());

    expect(data.recordEncounter.__typename).toBe('SiteNotOurs');
  });

  it('are refused for a month that has not begun', async () => {
    const { data } = await intake.graphql(record, { input: { siteId, month: '2026-12' } }, worker());

    expect(data.recordEncounter).toEqual({
      __typename: 'MonthNotPlausible',
      message: 'This month has not begun yet.',
    });
  });

  it.each([
    ['a malformed site', { siteId: 'not-an-id' }, 'A UUID has 32 hexadecimal digits in five groups.'],
    ['a malformed month', { month: '11/2026' }, 'A month is written like 2026-11.'],
    ['an unknown code', { gave: ['SOMETHING'] }, 'SOMETHING'],
    ['a part that does not exist', { name: 'Jess' }, 'name'],
  ])('are refused with %s, and a sentence that says why', async (_, wrong, sentence) => {
    const { errors } = await intake.graphql(
      record,
      { input: { siteId, month: '2026-11', ...wrong } },
      worker(),
    );

    expect(errors?.[0]?.message).toContain(sentence);
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  });

  it('say where in the input a value was malformed', async () => {
    const { errors } = await intake.graphql(record, { input: { siteId: 'x', month: '2026-11' } }, worker());

    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', at: 'input.siteId' });
  });

  it('are counted by month, for whoever works with clients of the organisation alone', async () => {
    const own = randomUUID();
    const place = randomUUID();
    await intake.deliver(SiteOpened({ siteId: place, organisationId: own, area: null }));
    const token = intake.tokenFor({ roles: ['coordinator'], organisationId: own });
    const months = async (asker = token) =>
      intake.graphql('{ encounterMonths { month encounters } }', {}, asker);
    expect((await months()).data.encounterMonths).toEqual([]);

    for (const month of ['2026-10', '2026-11', '2025-12', '2026-11'])
      await intake.graphql(record, { input: { siteId: place, month } }, token);

    expect((await months()).data.encounterMonths).toEqual([
      { month: '2026-11', encounters: 2 },
      { month: '2026-10', encounters: 1 },
      { month: '2025-12', encounters: 1 },
    ]);
    expect((await months(elsewhere())).data.encounterMonths).toEqual([]);
    const administrator = intake.tokenFor({ roles: ['organisation-admin'], organisationId: own });
    expect((await months(administrator)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are not found by another organisation, nor by an administrator of the own one', async () => {
    const { data } = await intake.graphql(record, { input: { siteId, month: '2026-11' } }, worker());
    const { id } = data.recordEncounter;
    const query = 'query ($id: UUID!) { encounter(id: $id) { id } }';
    const entity =
      'query ($id: UUID!) { _entities(representations: [{ __typename: "Encounter", id: $id }]) { __typename } }';

    expect((await intake.graphql(query, { id }, elsewhere())).data.encounter).toBeNull();
    const administrator = intake.tokenFor({ roles: ['organisation-admin'], organisationId });
    expect((await intake.graphql(query, { id }, administrator)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await intake.graphql(entity, { id }, administrator)).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await intake.graphql(remove, { input: { id } }, elsewhere())).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  it('can be taken back for a day', async () => {
    intake.clock.set('2026-11-23T09:00:00.000Z');
    const { data } = await intake.graphql(record, { input: { siteId, month: '2026-11' } }, worker());
    const { id } = data.recordEncounter;
    intake.clock.set('2026-11-24T09:00:01.000Z');

    const late = await intake.graphql(remove, { input: { id } }, worker());

    expect(late.data.removeEncounter.__typename).toBe('EncounterTooOldToRemove');
    intake.clock.set('2026-11-24T08:00:00.000Z');
    const inTime = await intake.graphql(remove, { input: { id } }, worker());
    expect(inTime.data.removeEncounter).toEqual({ __typename: 'EncounterRemoval', id });
    expect((await intake.announced()).at(-1)).toMatchObject({
      type: 'EncounterRemoved',
      data: { encounterId: id },
    });
    expect(await everythingStoredIn(intake.database)).not.toContain(`(${id},${organisationId}`);
  });
});

import { randomUUID } from 'node:crypto';
import { asSuperuser } from '@whichdoor/testing';
import { startDirectory, type TestedDirectory } from '../directory.fixture.js';
import { anOrganisationRow, aServiceRow } from './listing.fixture.js';
import type { ImportedListing, ListingRow } from './listing.js';

const send = `mutation ($input: ImportListingsInput!) { importListings(input: $input) { rowId outcome id remarks } }`;
const read = `query ($id: UUID!) { service(id: $id) { name status kinds eligibilityWords
  capacity { available maximum } organisation { id name status } source { directory rowId } } }`;

describe('importing listings of another directory', () => {
  let directory: TestedDirectory;
  beforeAll(async () => {
    directory = await startDirectory();
  });
  afterAll(() => directory.close());

  /** A directory of its own for each test. */
  const another = () => {
    const code = `other.${randomUUID()}`;
    return async (...rows: ListingRow[]): Promise<ImportedListing[]> => {
      const { data, errors } = await directory.graphql(
        send,
        { input: { directory: code, rows } },
        directory.sectorAdmin,
      );
      if (errors) throw new Error(String(errors[0]?.extensions.code));
      return data.importListings as ImportedListing[];
    };
  };
  const outcomes = (listings: readonly ImportedListing[]) => listings.map(({ outcome }) => outcome);
  const pair = (name: string, parts: Partial<ListingRow> = {}): [ListingRow, ListingRow] => {
    const organisation = anOrganisationRow({ name });
    return [organisation, aServiceRow({ organisationRowId: organisation.rowId, ...parts })];
  };
  const announcedOf = async (id: string | null | undefined) =>
    (await directory.announced())
      .filter(({ data }) => Object.values(data as object)[0] === id)
      .map(({ type }) => type);

  it('takes in organisations and services with their words, and announces them', async () => {
    const eligibilityWords = ' Must be "clean & sober"; ages  5 - 14 ';
    const rows = pair('Imported One', { eligibilityWords, capacityAvailable: 3, capacityMaximum: 8 });

    const [organisation, service] = await another()(...rows);

    expect([organisation, service]).toMatchObject([
      { outcome: 'CREATED', remarks: [] },
      { outcome: 'CREATED', remarks: [] },
    ]);
    expect((await directory.read(read, { id: service?.id })).service).toEqual({
      name: 'Lantern House night shelter',
      status: 'ACTIVE',
      kinds: ['NOT_CLASSIFIED'],
      eligibilityWords,
      capacity: { available: 3, maximum: 8 },
      organisation: { id: organisation?.id, name: 'Imported One', status: 'ACTIVE' },
      source: { directory: expect.stringMatching(/^other\./), rowId: rows[1].rowId },
    });
    expect(await announcedOf(organisation?.id)).toEqual(['OrganisationRegistered']);
    expect(await announcedOf(service?.id)).toEqual(['ServiceListed', 'CapacityConfirmed']);
  });

  it('changes nothing when the same rows come again, and only what differs when one does', async () => {
    const take = another();
    const rows = pair('Imported Twice');
    const first = await take(...rows);
    const announced = (await directory.announced()).length;

    const second = await take(...rows);
    const third = await take(rows[0], { ...rows[1], feeWords: 'Free' });

    expect(outcomes(second)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(outcomes(third)).toEqual(['UNCHANGED', 'UPDATED']);
    expect([second, third].map((listings) => listings.map(({ id }) => id))).toEqual(
      Array(2).fill(first.map(({ id }) => id)),
    );
    expect((await directory.announced()).slice(announced).map(({ type }) => type)).toEqual([
      'ServiceRevised',
    ]);
  });

  it('gives two imports of the same rows at once one effect', async () => {
    const take = another();
    const rows = pair('Imported At Once');

    const both = await Promise.all([take(...rows), take(...rows)]);

    expect(both.map(outcomes).sort()).toEqual([
      ['CREATED', 'CREATED'],
      ['UNCHANGED', 'UNCHANGED'],
    ]);
  });

  it('takes one row of an organisation and one of a service for two things, though they have one id there', async () => {
    const listed = await another()(
      anOrganisationRow({ rowId: '1', name: 'Number One' }),
      aServiceRow({ rowId: '1', organisationRowId: '1' }),
    );

    expect(outcomes(listed)).toEqual(['CREATED', 'CREATED']);
  });

  it('refuses a row whose organisation is not known, and takes in the others', async () => {
    const [organisation, service] = pair('Imported Beside');

    const listed = await another()(
      organisation,
      aServiceRow({ organisationRowId: 'missing' }),
      aServiceRow(),
      service,
    );

    expect(outcomes(listed)).toEqual(['CREATED', 'REFUSED', 'REFUSED', 'CREATED']);
    expect(listed[1]).toMatchObject({ id: null, remarks: [expect.stringContaining('missing')] });
    expect(listed[2]).toMatchObject({ id: null, remarks: [expect.any(String)] });
  });

  it('refuses an organisation whose name is taken, and so its services', async () => {
    await directory.organisation('Taken Name');

    const listed = await another()(...pair('TAKEN name'));

    expect(outcomes(listed)).toEqual(['REFUSED', 'REFUSED']);
  });

  it('keeps what is inactive out of the lists, and says so every time', async () => {
    const take = another();
    const [organisation, service] = pair('Imported Asleep', { isActive: false });

    const listed = await take(organisation, service);
    const again = await take(organisation, service);

    expect(outcomes(listed)).toEqual(['CREATED', 'CREATED']);
    expect(listed[1]?.remarks).toHaveLength(1);
    expect(again[1]).toEqual({ ...listed[1], outcome: 'UNCHANGED' });
    expect((await directory.read(read, { id: listed[1]?.id })).service.status).toBe('WITHDRAWN');
    expect(await announcedOf(listed[1]?.id)).toEqual([]);
  });

  it('follows an organisation that leaves and comes back, with its services', async () => {
    const take = another();
    const [organisation, service] = pair('Imported Migrant');
    const [, { id } = { id: null }] = await take(organisation, service);

    const left = await take({ ...organisation, isActive: false }, service);
    const statusAway = (await directory.read(read, { id })).service;
    const back = await take(organisation, service);

    expect(outcomes(left)).toEqual(['UPDATED', 'UPDATED']);
    expect(statusAway).toMatchObject({ status: 'WITHDRAWN', organisation: { status: 'INACTIVE' } });
    expect(outcomes(back)).toEqual(['UPDATED', 'UPDATED']);
    expect((await directory.read(read, { id })).service.status).toBe('ACTIVE');
    expect(await announcedOf(id)).toEqual(['ServiceListed', 'ServiceWithdrawn', 'ServiceListed']);
  });

  it('leaves a capacity out that cannot be true, and keeps the listing', async () => {
    const [, listed] = await another()(
      ...pair('Imported Full', { capacityAvailable: 12, capacityMaximum: 10 }),
    );

    expect(listed).toMatchObject({ outcome: 'CREATED', remarks: [expect.stringMatching(/12 .*10/)] });
    expect((await directory.read(read, { id: listed?.id })).service.capacity).toBeNull();
  });

  it('takes in what seems to be listed twice, and says that it is doubtful', async () => {
    const [organisation, service] = pair('Imported Double');

    const listed = await another()(organisation, service, {
      ...service,
      rowId: randomUUID(),
      name: 'LANTERN house  night shelter',
    });

    expect(outcomes(listed)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    expect(listed.map(({ remarks }) => remarks.length)).toEqual([0, 0, 1]);
  });

  it('takes back alone a row that the database refuses', async () => {
    await asSuperuser(
      directory.database,
      "alter table service add constraint no_poison check (name <> 'Poison')",
    );
    const [organisation, service] = pair('Imported Poison');

    const listed = await another()(organisation, { ...service, rowId: 'bad', name: 'Poison' }, service);

    expect(outcomes(listed)).toEqual(['CREATED', 'REFUSED', 'CREATED']);
    expect(listed[1]).toMatchObject({ id: null, remarks: [expect.stringContaining('23514')] });
    expect(await announcedOf(listed[2]?.id)).toEqual(['ServiceListed']);
  });

  it('keeps what was written here until the row there says something new', async () => {
    const take = another();
    const [organisation, service] = pair('Imported And Kept');
    const [, { id } = { id: null }] = await take(organisation, service);
    await directory.command('reviseService', { id, eligibilityWords: 'Corrected here' });

    expect(outcomes(await take(organisation, service))).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await directory.read(read, { id })).service.eligibilityWords).toBe('Corrected here');
  });

  it('refuses more rows than it takes at once, and rows without a name', async () => {
    const take = another();

    await expect(take(...Array.from({ length: 201 }, () => anOrganisationRow()))).rejects.toThrow(
      'INVALID_INPUT',
    );
    await expect(take(anOrganisationRow({ name: ' ' }))).rejects.toThrow('INVALID_INPUT');
    expect(await take()).toEqual([]);
  });

  it('takes in a whole town, batch by batch, and lists it in few pages', async () => {
    const take = another();
    const [organisation] = pair('Imported Town');
    const services = Array.from({ length: 1_599 }, (_, at) =>
      aServiceRow({ organisationRowId: organisation.rowId, name: `Door ${at}` }),
    );
    const rows = [organisation, ...services];

    const listed: ImportedListing[] = [];
    for (let start = 0; start < rows.length; start += 200)
      listed.push(...(await take(...rows.slice(start, start + 200))));

    expect(new Set(outcomes(listed))).toEqual(new Set(['CREATED']));
    const names = new Set<string>();
    let after: string | null = null;
    do {
      const { services: page } = await directory.read(
        `query ($id: UUID!, $after: String) { services(filter: { organisationId: $id }, first: 500, after: $after) {
          totalCount nodes { name criteria { id } } pageInfo { hasNextPage endCursor } } }`,
        { id: listed[0]?.id, after },
      );
      expect(page.totalCount).toBe(1_599);
      for (const { name } of page.nodes as { name: string }[]) names.add(name);
      after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor as string) : null;
    } while (after);
    expect(names.size).toBe(1_599);
  });
});

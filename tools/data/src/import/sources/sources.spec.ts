import { join } from 'node:path';
import { aFolder, anAgency, aProgram, gather, programColumns, toCsv } from '../import.fixture.js';
import type { ReadRow } from '../listing.js';
import { recognise } from './recognise.js';

let remove: () => Promise<void> = () => Promise.resolve();
afterEach(() => remove());
const open = async (files: Readonly<Record<string, string>>, name = '') => {
  const made = await aFolder(files);
  remove = made.remove;
  return recognise(join(made.folder, name));
};
const listingOf = (row: ReadRow | undefined) => (row && 'listing' in row ? row.listing : undefined);
const doubtsOf = (row: ReadRow | undefined) => (row && 'doubts' in row ? row.doubts : undefined);

describe('a programme file of a 211 directory', () => {
  const openPrograms = (rows: readonly Readonly<Record<string, string>>[]) =>
    open({ 'programs.csv': toCsv(programColumns, rows) }, 'programs.csv');

  it('gives agencies and programmes apart, whatever their order', async () => {
    const source = await openPrograms([aProgram(), anAgency()]);

    const [agency, ...noMore] = await gather(source.organisations());
    expect(noMore).toEqual([]);
    expect(agency).toEqual({
      file: 'programs.csv',
      line: 3,
      rowId: '100',
      name: 'Example Harbour Agency',
      listing: { rowId: '100', kind: 'ORGANISATION', name: 'Example Harbour Agency', isActive: true },
      doubts: [],
    });
    expect((await gather(source.services())).map(listingOf)).toEqual([
      expect.objectContaining({ rowId: '200', kind: 'SERVICE', organisationRowId: '100', isActive: true }),
    ]);
  });

  it('keeps words exactly, and leaves empty ones out', async () => {
    const words = ' Must be "clean and sober",\r\n30 days;\n no felony  ';
    const source = await openPrograms([
      aProgram({
        Eligibility: words,
        DocumentsRequired: 'DC ID, "proof"',
        FeeStructureSource: '  ',
        CoverageArea: 'Ward 9',
        HoursOfOperation: '8 – 5',
        LanguagesOffered: 'English; other',
      }),
    ]);

    const [row] = await gather(source.services());

    expect(listingOf(row)).toMatchObject({
      eligibilityWords: words,
      documentWords: 'DC ID, "proof"',
      feeWords: null,
      areaWords: 'Ward 9',
      hoursWords: '8 – 5',
      languageWords: 'English; other',
    });
  });

  it.each([
    ['Active', true, []],
    ['Inactive', false, []],
    ['', true, [expect.stringMatching(/does not say whether it is active/)]],
    ['Active, but do not refer', false, [expect.stringMatching(/"Active, but do not refer"/)]],
  ])('reads the status "%s"', async (AgencyStatus, isActive, doubts) => {
    const source = await openPrograms([anAgency({ AgencyStatus }), aProgram({ AgencyStatus })]);

    for (const rows of [source.organisations(), source.services()]) {
      const [row] = await gather(rows);
      expect(listingOf(row)?.isActive).toBe(isActive);
      expect(doubtsOf(row)).toEqual(doubts);
    }
  });

  it('takes a plain capacity as the most there can be, and doubts any other', async () => {
    const source = await openPrograms([
      aProgram({ ServiceCapacity: '40' }),
      aProgram({ ServiceCapacity: '12 homeless men' }),
      aProgram({ ServiceCapacity: '999999999999' }),
    ]);

    const [plain, inWords, vast] = await gather(source.services());

    expect(listingOf(plain)).toMatchObject({ capacityMaximum: 40 });
    expect(listingOf(plain)).not.toHaveProperty('capacityAvailable');
    expect(listingOf(inWords)).toMatchObject({ capacityMaximum: null });
    expect(doubtsOf(inWords)).toEqual([expect.stringMatching(/"12 homeless men", and was left out/)]);
    expect(doubtsOf(vast)).toHaveLength(1);
  });

  it('lists an agency with eligibility words of its own as a service too, so that they are not lost', async () => {
    const source = await openPrograms([anAgency({ Eligibility: 'Please inquire' })]);

    const [row] = await gather(source.services());

    expect(listingOf(row)).toMatchObject({
      rowId: '100.agency',
      organisationRowId: '100',
      name: 'Example Harbour Agency',
      eligibilityWords: 'Please inquire',
    });
    expect(doubtsOf(row)).toHaveLength(1);
  });

  it('refuses, with the reason, what has no name, no id or is neither agency nor programme, and what is no row', async () => {
    const source = await open(
      {
        'programs.csv': `${toCsv(programColumns, [
          aProgram({ PublicName: '' }),
          aProgram({ ResourceAgencyNum: '' }),
          aProgram({ TaxonomyLevelName: 'Site' }),
        ])}\r\n1,2,3\r\n`,
      },
      'programs.csv',
    );

    const rows = await gather(source.services());

    expect(rows.map((row) => [row.line, 'refusal' in row && row.refusal])).toEqual([
      [2, 'It has no name.'],
      [3, 'It has no id.'],
      [4, 'It is neither an agency nor a programme but "Site".'],
      [5, 'It has another number of columns than the heading.'],
    ]);
    expect(await gather(source.organisations())).toEqual([]);
  });

  it('refuses what the directory could not keep, and doubts characters that could not be read', async () => {
    const source = await openPrograms([
      aProgram({ PublicName: 'x'.repeat(281) }),
      aProgram({ Eligibility: 'x'.repeat(10_001) }),
      aProgram({ Eligibility: 'a\u0007b' }),
      aProgram({ PublicName: 'Two\nlines' }),
      aProgram({ Eligibility: 'caf\uFFFD' }),
    ]);

    const [longName, longWords, bell, lines, unreadable] = await gather(source.services());

    expect(longName).toMatchObject({ refusal: 'Its name is longer than 280 characters.' });
    expect(longWords).toMatchObject({ refusal: 'Its eligibilityWords is longer than 10000 characters.' });
    expect(bell).toMatchObject({ refusal: 'Its eligibilityWords holds control characters.' });
    expect(lines).toMatchObject({ name: 'Two lines', doubts: [expect.stringMatching(/line breaks/)] });
    expect(doubtsOf(unreadable)).toEqual([expect.stringMatching(/could not be read/)]);
  });
});

describe('a folder in the CSV form that came before HSDS', () => {
  const organisations = toCsv(['id', 'name'], [{ id: '1', name: 'Example House' }]);
  const columns = [
    'id',
    'location_id',
    'audience',
    'eligibility',
    'fees',
    'languages',
    'name',
    'required_documents',
    'service_areas',
    'status',
  ];
  const files = (services: readonly Readonly<Record<string, string>>[]) => ({
    'organizations.csv': organisations,
    'locations.csv': toCsv(['id', 'organization_id'], [{ id: '7', organization_id: '1' }]),
    'services.csv': toCsv(columns, services),
    'regular_schedules.csv': toCsv(
      ['service_id', 'weekday', 'opens_at', 'closes_at'],
      [
        { service_id: '3', weekday: 'Monday', opens_at: '9am', closes_at: '12:00' },
        { service_id: '3', weekday: 'Monday', opens_at: '14:00', closes_at: '4:00 PM' },
      ],
    ),
  });

  it('finds whose a service is by its location, and joins what stands in other files', async () => {
    const source = await open(
      files([
        {
          id: '3',
          location_id: '7',
          name: 'Meals',
          eligibility: 'Age 55, or "over"',
          fees: 'None.',
          status: 'active',
        },
      ]),
    );

    expect(source.directory).toBe('ohana');
    expect((await gather(source.organisations())).map(listingOf)).toEqual([
      { rowId: '1', kind: 'ORGANISATION', name: 'Example House', isActive: true },
    ]);
    expect((await gather(source.services())).map(listingOf)).toEqual([
      expect.objectContaining({
        rowId: '3',
        organisationRowId: '1',
        eligibilityWords: 'Age 55, or "over"',
        hoursWords: 'Monday 9am–12:00\nMonday 14:00–4:00 PM',
        documentWords: null,
        isActive: true,
      }),
    ]);
  });

  it('reports a location that is not there, a defunct service, and words that stand elsewhere', async () => {
    const source = await open(
      files([
        { id: '3', location_id: '8', name: 'Nowhere', status: 'active' },
        { id: '4', location_id: '7', name: 'Gone', status: 'defunct' },
        { id: '5', location_id: '7', name: 'Told', audience: 'Older adults', status: 'active' },
      ]),
    );

    const [nowhere, gone, told] = await gather(source.services());

    expect(nowhere).toMatchObject({
      refusal: expect.stringMatching(/location, row 8, is not in the files/) as string,
    });
    expect(listingOf(gone)?.isActive).toBe(false);
    expect(doubtsOf(gone)).toEqual([expect.stringMatching(/"defunct"/)]);
    expect(listingOf(told)?.eligibilityWords).toBe('Older adults');
    expect(doubtsOf(told)).toEqual([expect.stringMatching(/audience/)]);
  });
});

describe('a folder in the tabular form of HSDS 3.1', () => {
  const serviceColumns = [
    'id',
    'organization_id',
    'name',
    'status',
    'fees_description',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
  ];
  const files = (
    more: Readonly<Record<string, string>> = {},
    columns: Readonly<Record<string, string>> = {},
  ) => ({
    'organizations.csv': toCsv(['id', 'name'], [{ id: 'org', name: 'Example Centre' }]),
    'services.csv': toCsv(serviceColumns, [
      {
        id: 'svc',
        organization_id: 'org',
        name: 'Counselling',
        status: 'active',
        eligibility_description: 'Aged 12\nand over',
        ...columns,
      },
    ]),
    ...more,
  });
  const capacity = (rows: readonly Readonly<Record<string, string>>[]) => ({
    'service_capacity.csv': toCsv(['id', 'service_id', 'available', 'maximum'], rows),
  });

  it('joins what stands beside a service', async () => {
    const source = await open(
      files({
        ...capacity([{ id: 'c', service_id: 'svc', available: '3', maximum: '10' }]),
        'required_documents.csv': toCsv(
          ['service_id', 'document'],
          [
            { service_id: 'svc', document: 'A passport' },
            { service_id: 'svc', document: 'A letter' },
          ],
        ),
        'languages.csv': toCsv(
          ['service_id', 'name', 'note'],
          [{ service_id: 'svc', name: 'Urdu', note: 'by appointment' }],
        ),
        'schedules.csv': toCsv(
          ['service_id', 'description'],
          [{ service_id: 'svc', description: 'Weekdays' }],
        ),
        'service_areas.csv': toCsv(['service_id', 'name'], [{ service_id: 'svc', name: 'Example City' }]),
      }),
    );

    const [row] = await gather(source.services());

    expect(source.directory).toBe('hsds');
    expect(listingOf(row)).toMatchObject({
      rowId: 'svc',
      organisationRowId: 'org',
      eligibilityWords: 'Aged 12\nand over',
      documentWords: 'A passport\nA letter',
      languageWords: 'Urdu: by appointment',
      hoursWords: 'Weekdays',
      areaWords: 'Example City',
      feeWords: null,
      capacityAvailable: 3,
      capacityMaximum: 10,
    });
    expect(doubtsOf(row)).toEqual([]);
  });

  it('passes on a capacity that cannot be true, doubts one in words, and takes none of several', async () => {
    const read = async (rows: readonly Readonly<Record<string, string>>[]) => {
      const source = await open(files(capacity(rows)));
      const [row] = await gather(source.services());
      await remove();
      remove = () => Promise.resolve();
      return row;
    };

    expect(listingOf(await read([{ service_id: 'svc', available: '12', maximum: '10' }]))).toMatchObject({
      capacityAvailable: 12,
      capacityMaximum: 10,
    });
    expect(doubtsOf(await read([{ service_id: 'svc', available: 'a few', maximum: '10' }]))).toEqual([
      expect.stringMatching(/"a few"/),
    ]);
    const several = await read([
      { service_id: 'svc', available: '1', maximum: '2' },
      { service_id: 'svc', available: '3', maximum: '4' },
    ]);
    expect(listingOf(several)).toMatchObject({ capacityAvailable: null, capacityMaximum: null });
    expect(doubtsOf(several)).toHaveLength(1);
  });

  it('reports the capacity of a service that is not there, and ages that are a criterion', async () => {
    const source = await open(
      files(capacity([{ id: 'c', service_id: 'other', available: '12', maximum: '10' }]), {
        minimum_age: '12',
      }),
    );

    const [service, orphan] = await gather(source.services());

    expect(doubtsOf(service)).toEqual([expect.stringMatching(/12 to any/)]);
    expect(orphan).toMatchObject({
      file: 'service_capacity.csv',
      line: 2,
      refusal: expect.stringMatching(
        /other, that is not in the files, and it cannot be true: 12 available of 10/,
      ) as string,
    });
  });
});

describe('what is no directory', () => {
  it('is told from one, with what is missing', async () => {
    await expect(open({}, 'absent.csv')).rejects.toThrow(/There is no file or folder .*absent\.csv\./);
    await expect(open({ 'a.csv': 'one,two\n1,2\n' }, 'a.csv')).rejects.toThrow(
      /not a directory that can be imported/,
    );
    await expect(open({ 'a.csv': '' }, 'a.csv')).rejects.toThrow(/not a directory that can be imported/);
    await expect(
      open({ 'a.csv': 'ResourceAgencyNum,ParentAgencyNum,TaxonomyLevelName,PublicName\n' }, 'a.csv'),
    ).rejects.toThrow(/has no column AgencyStatus, Eligibility\./);
    await expect(open({ 'services.csv': 'id,name\n' })).rejects.toThrow(
      /holds no directory that can be imported/,
    );
  });
});

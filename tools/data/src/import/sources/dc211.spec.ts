import {
  anAgency,
  aProgram,
  directoriesOfTest,
  doubtsOf,
  gather,
  listingOf,
  programColumns,
  toCsv,
} from '../import.fixture.js';

const { open, removeAll } = directoriesOfTest();
afterEach(removeAll);

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

import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Asked } from '../gateway/test-gateway.fixture.js';
import type { ListingRow, ReadRow } from './listing.js';
import { recognise } from './sources/recognise.js';
import type { Source } from './sources/source.js';

/** A folder of its own with these files, for as long as the test needs it. */
export const aFolder = async (files: Readonly<Record<string, string>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'whichdoor-import-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
};

export const toCsv = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((values) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
    .join('\r\n');

export const programColumns = [
  'ResourceAgencyNum',
  'ParentAgencyNum',
  'TaxonomyLevelName',
  'PublicName',
  'AgencyStatus',
  'Eligibility',
  'DocumentsRequired',
  'FeeStructureSource',
  'CoverageAreaText',
  'CoverageArea',
  'HoursOfOperation',
  'LanguagesOffered',
  'CapacityType',
  'ServiceCapacity',
  'UpdatedOn',
];
export const anAgency = (columns: Readonly<Record<string, string>> = {}) => ({
  ResourceAgencyNum: '100',
  ParentAgencyNum: '0',
  TaxonomyLevelName: 'Agency',
  PublicName: 'Example Harbour Agency',
  AgencyStatus: 'Active',
  ...columns,
});
export const aProgram = (columns: Readonly<Record<string, string>> = {}) => ({
  ResourceAgencyNum: '200',
  ParentAgencyNum: '100',
  TaxonomyLevelName: 'Program',
  PublicName: 'Example night shelter',
  AgencyStatus: 'Active',
  ...columns,
});

export const gather = async (rows: AsyncIterable<ReadRow>): Promise<ReadRow[]> => {
  const gathered: ReadRow[] = [];
  for await (const row of rows) gathered.push(row);
  return gathered;
};

/** A directory behind a gateway: keeps rows, tells whether they are new, and refuses services of nobody. */
export const aListingDirectory = () => {
  const kept = new Map<string, ListingRow>();
  const batches: ListingRow[][] = [];
  const take = (row: ListingRow) => {
    const key = `${row.kind} ${row.rowId}`;
    const before = kept.get(key);
    if (row.kind === 'SERVICE' && !kept.has(`ORGANISATION ${row.organisationRowId}`))
      return { rowId: row.rowId, outcome: 'REFUSED', remarks: ['Its organisation was not taken in.'] };
    kept.set(key, row);
    const isSame = JSON.stringify(before) === JSON.stringify(row);
    return {
      rowId: row.rowId,
      outcome: before ? (isSame ? 'UNCHANGED' : 'UPDATED') : 'CREATED',
      remarks: [],
    };
  };
  const answer = ({ variables }: Asked) => {
    const { rows } = variables['input'] as { directory: string; rows: ListingRow[] };
    batches.push(rows);
    return { body: { data: { importListings: rows.map(take) } } };
  };
  return { kept, batches, answer };
};

/** Files that a test imports from, put away after it. */
export const directoriesOfTest = () => {
  const made: (() => Promise<void>)[] = [];
  return {
    open: async (files: Readonly<Record<string, string>>, name = ''): Promise<Source> => {
      const { folder, remove } = await aFolder(files);
      made.push(remove);
      return recognise(join(folder, name));
    },
    removeAll: async () => {
      for (const remove of made.splice(0)) await remove();
    },
  };
};

export const listingOf = (row: ReadRow | undefined): ListingRow | undefined =>
  row && 'listing' in row ? row.listing : undefined;
export const doubtsOf = (row: ReadRow | undefined): readonly string[] | undefined =>
  row && 'doubts' in row ? row.doubts : undefined;

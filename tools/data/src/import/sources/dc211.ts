import { readCsv, type CsvColumns } from '../csv-file.js';
import { finish, readPlaces, type Place, type ReadRow } from '../listing.js';
import type { Source } from './source.js';
import { readStatus } from './status.js';

/** Columns by which a programme file of a 211 directory is recognised. */
export const dc211Columns = [
  'ResourceAgencyNum',
  'ParentAgencyNum',
  'TaxonomyLevelName',
  'PublicName',
  'AgencyStatus',
  'Eligibility',
];

/** A programme file of a 211 directory: agencies and their programmes, mixed, in one CSV file. */
export const dc211Source = (path: string): Source => ({
  description: 'a programme file of a 211 directory',
  directory: 'dc211',
  organisations: () => rowsOf(path, (level) => level === 'Agency', readAgency),
  services: () => rowsOf(path, () => true, readOther),
});

async function* rowsOf(
  path: string,
  isWanted: (level: string) => boolean,
  read: (place: Place, columns: CsvColumns) => ReadRow | null,
): AsyncGenerator<ReadRow> {
  for await (const { file, line, ...row } of readCsv(path)) {
    if ('broken' in row) {
      // Told once, with the services.
      if (isWanted('')) yield { file, line, rowId: '', name: '', refusal: row.broken };
      continue;
    }
    if (!isWanted(row.columns['TaxonomyLevelName'] ?? '')) continue;
    const one = read({ file, line }, row.columns);
    if (one) yield one;
  }
}

const readAgency = (place: Place, columns: CsvColumns): ReadRow => {
  const { isActive, doubts } = readStatus(columns['AgencyStatus'] ?? '');
  return finish(
    place,
    {
      rowId: columns['ResourceAgencyNum'] ?? '',
      kind: 'ORGANISATION',
      name: columns['PublicName'] ?? '',
      isActive,
    },
    doubts,
  );
};

const readOther = (place: Place, columns: CsvColumns): ReadRow | null => {
  const rowId = columns['ResourceAgencyNum'] ?? '';
  const name = columns['PublicName'] ?? '';
  const level = columns['TaxonomyLevelName'] ?? '';
  if (level === 'Program')
    return readService(place, columns, { rowId, organisationRowId: columns['ParentAgencyNum'] ?? '' });
  if (level !== 'Agency')
    return { ...place, rowId, name, refusal: `It is neither an agency nor a programme but "${level}".` };
  // An agency that says who may come is a door itself; its words would have no place otherwise.
  if (!columns['Eligibility']?.trim()) return null;
  return readService(place, columns, { rowId: `${rowId}.agency`, organisationRowId: rowId }, [
    'An agency that says itself who may come: it was listed as a service of its own, named like the agency.',
  ]);
};

const readService = (
  place: Place,
  columns: CsvColumns,
  ids: { readonly rowId: string; readonly organisationRowId: string },
  doubts: readonly string[] = [],
): ReadRow => {
  const status = readStatus(columns['AgencyStatus'] ?? '');
  const area = columns['CoverageAreaText']?.trim() ? columns['CoverageAreaText'] : columns['CoverageArea'];
  // A 211 directory knows how many somebody can take, and never how many places are free.
  const capacity = readPlaces(columns['ServiceCapacity'], 'capacity');
  return finish(
    place,
    {
      ...ids,
      kind: 'SERVICE',
      name: columns['PublicName'] ?? '',
      isActive: status.isActive,
      kinds: ['NOT_CLASSIFIED'],
      areaWords: area ?? null,
      eligibilityWords: columns['Eligibility'] ?? null,
      documentWords: columns['DocumentsRequired'] ?? null,
      feeWords: columns['FeeStructureSource'] ?? null,
      hoursWords: columns['HoursOfOperation'] ?? null,
      languageWords: columns['LanguagesOffered'] ?? null,
      capacityMaximum: capacity.places,
    },
    [...doubts, ...status.doubts, ...capacity.doubts],
  );
};

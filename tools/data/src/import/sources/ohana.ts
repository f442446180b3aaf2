import { join } from 'node:path';
import { readBy, readCsv, type CsvColumns } from '../csv-file.js';
import { finish, type ReadRow } from '../listing.js';
import { readOrganisations } from './organisations.js';
import type { Source } from './source.js';
import { readStatus } from './status.js';
import { addressWords, phoneWords } from './way-in.js';

/** A folder of the CSV files that came before HSDS, as the Ohana API wrote them. */
export const ohanaSource = (folder: string): Source => ({
  description: 'a folder in the CSV form that came before HSDS',
  directory: 'ohana',
  organisations: () => readOrganisations(join(folder, 'organizations.csv')),
  services: () => readServices(folder),
});

async function* readServices(folder: string): AsyncGenerator<ReadRow> {
  const locations = await readBy(join(folder, 'locations.csv'), 'id');
  const schedules = await readBy(join(folder, 'regular_schedules.csv'), 'service_id');
  const addresses = await readBy(join(folder, 'addresses.csv'), 'location_id');
  const phones = await readBy(join(folder, 'phones.csv'), 'service_id');
  const placePhones = await readBy(join(folder, 'phones.csv'), 'location_id');

  for await (const { file, line, ...row } of readCsv(join(folder, 'services.csv'))) {
    if ('broken' in row) {
      yield { file, line, rowId: '', name: '', refusal: row.broken };
      continue;
    }
    const { columns } = row;
    const rowId = columns['id'] ?? '';
    const name = columns['name'] ?? '';
    const [location] = locations.get(columns['location_id'] ?? '') ?? [];
    if (!location) {
      const refusal = `Its location, row ${columns['location_id'] ?? ''}, is not in the files, so that nobody knows whose it is.`;
      yield { file, line, rowId, name, refusal };
      continue;
    }
    const place = location['id'] ?? '';
    const status = readStatus(columns['status'] ?? '');
    const eligibility = readEligibility(columns);
    yield finish(
      { file, line },
      {
        rowId,
        kind: 'SERVICE',
        organisationRowId: location['organization_id'] ?? '',
        name,
        isActive: status.isActive,
        kinds: ['NOT_CLASSIFIED'],
        areaWords: columns['service_areas'] ?? null,
        eligibilityWords: eligibility.words,
        documentWords: columns['required_documents'] ?? null,
        feeWords: columns['fees'] ?? null,
        hoursWords: (schedules.get(rowId) ?? []).map(openingHours).join('\n') || null,
        languageWords: columns['languages'] ?? null,
        addressWords: addressWords(addresses.get(place) ?? []),
        phoneWords: phoneWords(
          phones.get(rowId) ?? placePhones.get(place) ?? [],
          'number_type',
          'department',
        ),
      },
      [...status.doubts, ...eligibility.doubts],
    );
  }
}

const openingHours = (schedule: CsvColumns) =>
  `${schedule['weekday'] ?? ''} ${schedule['opens_at'] ?? ''}–${schedule['closes_at'] ?? ''}`;

const readEligibility = (columns: CsvColumns): { words: string | null; doubts: string[] } => {
  const { eligibility, audience } = columns;
  if (eligibility?.trim() || !audience?.trim()) return { words: eligibility ?? null, doubts: [] };
  return {
    words: audience,
    doubts: ['It says nothing of eligibility; what it says of its audience was taken instead.'],
  };
};

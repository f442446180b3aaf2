import { join } from 'node:path';
import { readBy, readCsv, type CsvColumns } from '../csv-file.js';
import { finish, joined, readPlaces, type ReadRow } from '../listing.js';
import { readOrganisations } from './organisations.js';
import type { Source } from './source.js';
import { readStatus } from './status.js';
import { addressWords, phoneWords } from './way-in.js';

/** A folder of the tabular CSV files of the Human Services Data Specification 3.1. */
export const hsdsSource = (folder: string): Source => ({
  description: 'a folder in the tabular form of HSDS 3.1',
  directory: 'hsds',
  organisations: () => readOrganisations(join(folder, 'organizations.csv')),
  services: () => readServices(folder),
});

/** The files that say more of a service, each read once: they are small beside the services themselves. */
const readBeside = async (folder: string) => {
  const by = (column: string, ...names: readonly string[]) =>
    Promise.all(names.map((name) => readBy(join(folder, `${name}.csv`), column)));
  const [capacities, documents, languages, schedules, areas] = await by(
    'service_id',
    'service_capacity',
    'required_documents',
    'languages',
    'schedules',
    'service_areas',
  );
  const [places, phones, contacts] = await by('service_id', 'service_at_location', 'phones', 'contacts');
  const [addresses, placePhones] = await by('location_id', 'addresses', 'phones');
  const of = (rows: typeof capacities, id: string) => rows?.get(id) ?? [];
  return {
    capacitiesOf: (id: string) => of(capacities, id),
    documentsOf: (id: string) => of(documents, id),
    languagesOf: (id: string) => of(languages, id),
    schedulesOf: (id: string) => of(schedules, id),
    areasOf: (id: string) => of(areas, id),
    addressesOf: (id: string) =>
      of(places, id).flatMap(({ location_id: place }) => of(addresses, place ?? '')),
    /** A service's own numbers; where it has none, those of the places at which it is found. */
    phonesOf: (id: string) =>
      of(phones, id).length
        ? of(phones, id)
        : of(places, id).flatMap(({ location_id: place }) => of(placePhones, place ?? '')),
    contactsOf: (id: string) => of(contacts, id),
    capacityServices: () => [...(capacities ?? [])],
  };
};

async function* readServices(folder: string): AsyncGenerator<ReadRow> {
  const beside = await readBeside(folder);
  const seen = new Set<string>();
  for await (const { file, line, ...row } of readCsv(join(folder, 'services.csv'))) {
    if ('broken' in row) {
      yield { file, line, rowId: '', name: '', refusal: row.broken };
      continue;
    }
    const { columns } = row;
    const rowId = columns['id'] ?? '';
    seen.add(rowId);
    const status = readStatus(columns['status'] ?? '');
    const capacity = readCapacity(beside.capacitiesOf(rowId));
    yield finish(
      { file, line },
      {
        rowId,
        kind: 'SERVICE',
        organisationRowId: columns['organization_id'] ?? '',
        name: columns['name'] ?? '',
        isActive: status.isActive,
        kinds: ['NOT_CLASSIFIED'],
        areaWords: joined(beside.areasOf(rowId).map((area) => area['name'] || area['extent'])),
        eligibilityWords: columns['eligibility_description'] ?? null,
        documentWords: joined(beside.documentsOf(rowId).map((document) => document['document'])),
        feeWords: columns['fees_description'] ?? null,
        hoursWords: joined(beside.schedulesOf(rowId).map(openingHours)),
        languageWords: joined(beside.languagesOf(rowId).map(languageOf)),
        addressWords: addressWords(beside.addressesOf(rowId)),
        phoneWords: phoneWords(beside.phonesOf(rowId), 'type', 'description'),
        askForWords: joined(beside.contactsOf(rowId).map(deskOf)),
        capacityAvailable: capacity.available,
        capacityMaximum: capacity.maximum,
      },
      [...status.doubts, ...capacity.doubts, ...agesDoubtful(columns)],
    );
  }
  for (const [serviceId, capacities] of beside.capacityServices())
    if (!seen.has(serviceId))
      for (const each of capacities)
        yield {
          file: 'service_capacity.csv',
          line: Number(each['line']),
          rowId: each['id'] ?? '',
          name: '',
          refusal: `It tells the capacity of a service, ${serviceId}, that is not in the files${tooMany(each)}.`,
        };
}

const tooMany = ({ available, maximum }: CsvColumns) =>
  Number(available) > Number(maximum)
    ? `, and it cannot be true: ${available} available of ${maximum} at most`
    : '';

const openingHours = (schedule: CsvColumns) =>
  schedule['description']?.trim()
    ? schedule['description']
    : `${schedule['byday'] ?? ''} ${schedule['opens_at'] ?? ''}–${schedule['closes_at'] ?? ''}`;

/** Whom to ask for: the role or the desk. People come and go, and their names belong to them. */
const deskOf = ({ title, department }: CsvColumns) => joined([title, department], ', ');

const languageOf = ({ name, code, note }: CsvColumns) =>
  [name || code, note].filter((part) => part?.trim()).join(': ');

const readCapacity = (rows: readonly CsvColumns[]) => {
  const [row] = rows;
  if (rows.length > 1)
    return {
      available: null,
      maximum: null,
      doubts: ['It tells several capacities, in different units perhaps; none of them was taken.'],
    };
  const available = readPlaces(row?.['available'], 'number of free places');
  const maximum = readPlaces(row?.['maximum'], 'number of places');
  return {
    available: available.places,
    maximum: maximum.places,
    doubts: [...available.doubts, ...maximum.doubts],
  };
};

/** Ages as figures are a criterion: somebody has to publish it, with the service's words. */
const agesDoubtful = ({ minimum_age: from, maximum_age: to }: CsvColumns) =>
  from?.trim() || to?.trim()
    ? [
        `It gives an age limit in figures (${from || 'any'} to ${to || 'any'}), which was not taken: publish it as a criterion.`,
      ]
    : [];

import { directoriesOfTest, doubtsOf, gather, listingOf, toCsv } from '../import.fixture.js';

const { open, removeAll } = directoriesOfTest();
afterEach(removeAll);

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
    'addresses.csv': toCsv(
      ['location_id', 'address_1', 'address_2', 'city'],
      [{ location_id: '7', address_1: '1 Example Way', city: 'Exampleton' }],
    ),
    'phones.csv': toCsv(
      ['location_id', 'service_id', 'number', 'extension', 'number_type', 'department'],
      [
        { location_id: '7', number: '555 0100', number_type: 'voice' },
        { location_id: '7', number: '555 0101', number_type: 'fax' },
        { service_id: '4', number: '555 0102', extension: '7', number_type: 'voice', department: 'Desk' },
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
        addressWords: '1 Example Way, Exampleton',
        phoneWords: '555 0100',
        isActive: true,
      }),
    ]);
  });

  it('prefers a service’s own number to that of the place', async () => {
    const source = await open(files([{ id: '4', location_id: '7', name: 'Desk', status: 'active' }]));

    const [row] = await gather(source.services());

    expect(listingOf(row)?.phoneWords).toBe('555 0102, extension 7: Desk');
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

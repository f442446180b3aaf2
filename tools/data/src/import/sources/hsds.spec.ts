import { directoriesOfTest, doubtsOf, gather, listingOf, toCsv } from '../import.fixture.js';

const { open, removeAll } = directoriesOfTest();
afterEach(removeAll);

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
        'service_at_location.csv': toCsv(
          ['service_id', 'location_id'],
          [{ service_id: 'svc', location_id: 'place' }],
        ),
        'addresses.csv': toCsv(
          ['location_id', 'address_1', 'city', 'postal_code'],
          [{ location_id: 'place', address_1: '1 Example Way', city: 'Exampleton', postal_code: '00000' }],
        ),
        'phones.csv': toCsv(
          ['location_id', 'service_id', 'number', 'extension', 'type', 'description'],
          [
            { location_id: 'place', number: '555 0100', type: 'voice', description: 'Mornings' },
            { location_id: 'place', number: '555 0101', type: 'fax' },
          ],
        ),
        'contacts.csv': toCsv(
          ['service_id', 'name', 'title', 'department'],
          [{ service_id: 'svc', name: 'Somebody Example', title: 'Intake worker', department: 'Front desk' }],
        ),
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
      addressWords: '1 Example Way, Exampleton, 00000',
      phoneWords: '555 0100: Mornings',
      // A role and a desk: a person's name is not the sector's.
      askForWords: 'Intake worker, Front desk',
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

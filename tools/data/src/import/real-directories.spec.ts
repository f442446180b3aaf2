import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse';
import { gather } from './import.fixture.js';
import type { ListingRow, ReadRow } from './listing.js';
import { recognise } from './sources/recognise.js';

// Real directories, which may not be copied into the project. They lie beside it, or nowhere.
const shared =
  process.env['WHICHDOOR_SHARED_DATA'] ??
  fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const programs = join(shared, 'dc211-programs.csv');
const ohana = join(shared, 'ohana');
const hsds = join(shared, 'hsds-3.1', 'examples', 'csv');
const where = (path: string) => (existsSync(path) ? it : it.skip);

const read = async (path: string) => {
  const source = await recognise(path);
  return {
    directory: source.directory,
    organisations: await gather(source.organisations()),
    services: await gather(source.services()),
  };
};
const listings = (rows: readonly ReadRow[]): ListingRow[] =>
  rows.flatMap((row) => ('listing' in row ? [row.listing] : []));
const refusals = (rows: readonly ReadRow[]) => rows.flatMap((row) => ('refusal' in row ? [row.refusal] : []));

describe('real directories', () => {
  where(programs)(
    'DC 211: every agency and programme is read, and every eligibility statement is kept word for word',
    async () => {
      const { directory, organisations, services } = await read(programs);

      expect(directory).toBe('dc211');
      expect(listings(organisations)).toHaveLength(494);
      const programmes = listings(services).filter(({ rowId }) => !rowId.endsWith('.agency'));
      expect(programmes).toHaveLength(1636);
      expect(refusals(services)).toEqual([
        'It has no name.',
        'It is neither an agency nor a programme but "Site".',
      ]);

      // Read anew, by other means than the importer's.
      const said = new Map<string, string>();
      const rows = createReadStream(programs).pipe(parse({ columns: true }));
      for await (const row of rows as AsyncIterable<Record<string, string>>)
        if (row['Eligibility'] && row['PublicName'])
          said.set(
            row['TaxonomyLevelName'] === 'Agency'
              ? `${row['ResourceAgencyNum']}.agency`
              : (row['ResourceAgencyNum'] ?? ''),
            row['Eligibility'],
          );
      const kept = listings(services).filter(({ eligibilityWords }) => eligibilityWords);
      expect(new Map(kept.map(({ rowId, eligibilityWords }) => [rowId, eligibilityWords]))).toEqual(said);
      expect(said.size).toBe(1291);
    },
  );

  where(programs)('DC 211: capacities that are held as text are doubted', async () => {
    const { services } = await read(programs);

    const doubted = services.filter(
      (row) => 'doubts' in row && row.doubts.some((doubt) => /capacity/.test(doubt)),
    );
    const taken = listings(services).filter(({ capacityMaximum }) => capacityMaximum);
    expect(doubted).toHaveLength(12);
    expect(taken).toHaveLength(3);
  });

  where(ohana)('San Mateo: every service finds its organisation', async () => {
    const { directory, organisations, services } = await read(ohana);

    expect(directory).toBe('ohana');
    expect(listings(organisations)).toHaveLength(8);
    expect(listings(services)).toHaveLength(23);
    const known = new Set(listings(organisations).map(({ rowId }) => rowId));
    for (const { organisationRowId } of listings(services)) expect(known).toContain(organisationRowId);
  });

  where(hsds)('HSDS 3.1: the example is read, and its impossible capacity is reported', async () => {
    const { directory, organisations, services } = await read(hsds);

    expect(directory).toBe('hsds');
    expect(listings(organisations)).toHaveLength(1);
    expect(listings(services)).toEqual([
      expect.objectContaining({
        name: 'Community Counselling',
        organisationRowId: listings(organisations)[0]?.rowId,
        eligibilityWords: expect.stringMatching(/aged 12 and over/) as string,
      }),
    ]);
    expect(refusals(services)).toEqual([expect.stringMatching(/12 available of 10 at most/)]);
  });
});

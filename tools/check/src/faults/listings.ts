import type { Ledger } from './ledger.js';
import type { Person } from './person.js';
import type { Random } from './random.js';

const document = `mutation($input: ImportListingsInput!) {
  importListings(input: $input) { __typename rowId outcome id }
}`;

type Row = { readonly outcome: string; readonly id: string | null };

/** Services of one directory, all told anew in every round: as many rows as are taken in at once, save one. */
const services = 199;

/**
 * Brings the listings of another directory, round after round, until told to stop. In each round every service is open to
 * as many people as the number of the round says, so that what was acknowledged can be told from what came after.
 */
export const bringListings = async (
  importer: Person,
  ledger: Ledger,
  random: Random,
  isOver: () => boolean,
): Promise<void> => {
  const directory = `drill.${random.uuid()}`;
  const organisation = { rowId: 'o', kind: 'ORGANISATION', name: `Drill ${directory}`, isActive: true };
  for (let round = 0; !isOver(); round += 1) {
    const rows = Array.from({ length: services }, (_, place) => ({
      rowId: `s${place}`,
      kind: 'SERVICE',
      organisationRowId: 'o',
      name: `Drill door ${place}`,
      isActive: true,
      feeWords: `Round ${round}`,
      capacityAvailable: round,
    }));
    ledger.commands += 1;
    const told = await importer.tell(document, { directory, rows: [organisation, ...rows] });
    for (const { id, outcome } of (told as unknown as readonly Row[]).slice(1)) {
      if (id === null || outcome === 'REFUSED') throw new Error('The directory refused a row of the drill.');
      ledger.listings.set(id, [...(ledger.listings.get(id) ?? []), round]);
    }
  }
};

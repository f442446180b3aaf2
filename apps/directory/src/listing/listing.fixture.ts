import { randomUUID } from 'node:crypto';
import type { ListingRow } from './listing.js';

/** An organisation's row of another directory. */
export const anOrganisationRow = (parts: Partial<ListingRow> = {}): ListingRow => ({
  rowId: randomUUID(),
  kind: 'ORGANISATION',
  name: 'Lantern House Association',
  isActive: true,
  ...parts,
});

/** A service's row of another directory. */
export const aServiceRow = (parts: Partial<ListingRow> = {}): ListingRow => ({
  rowId: randomUUID(),
  kind: 'SERVICE',
  name: 'Lantern House night shelter',
  isActive: true,
  eligibilityWords: 'Adults, 30 days sober',
  ...parts,
});

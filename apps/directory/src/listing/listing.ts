import { createHash } from 'node:crypto';
import type { ServiceKind } from '@whichdoor/contracts';
import { canonicalJson } from '@whichdoor/eligibility';
import type { Organisation } from '../organisation/organisation.js';
import type { Listing, Service } from '../service/service.js';

/** One organisation or one service, as another directory lists it. */
export type ListingRow = {
  readonly rowId: string;
  readonly kind: 'ORGANISATION' | 'SERVICE';
  readonly organisationRowId?: string | null;
  readonly name: string;
  readonly isActive: boolean;
  readonly kinds?: readonly ServiceKind[] | null;
  readonly areaWords?: string | null;
  readonly eligibilityWords?: string | null;
  readonly documentWords?: string | null;
  readonly feeWords?: string | null;
  readonly hoursWords?: string | null;
  readonly languageWords?: string | null;
  readonly addressWords?: string | null;
  readonly phoneWords?: string | null;
  readonly askForWords?: string | null;
  readonly capacityAvailable?: number | null;
  readonly capacityMaximum?: number | null;
};

/** What became of a row. */
export type ImportedListing = {
  readonly rowId: string;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED';
  readonly id: string | null;
  readonly remarks: readonly string[];
};

/**
 * A digest of everything that decides what a row becomes here: equal digests mean that there is nothing to do.
 *
 * @param isOrganisationActive of a service, whose place in the lists also hangs on its organisation
 */
export const digestOf = (row: ListingRow, isOrganisationActive: boolean): string => {
  const present = Object.fromEntries(
    Object.entries(row).filter(
      ([field, value]) => field !== 'rowId' && value !== null && value !== undefined,
    ),
  );
  return createHash('sha256')
    .update(canonicalJson({ ...present, isOrganisationActive }))
    .digest('base64url');
};

/** Names that differ only in case or spaces are likely to mean one thing. */
export const comparableName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** What an organisation's row says of it. */
export const organisationTold = (
  row: ListingRow,
): Pick<Organisation, 'name' | 'status' | 'sourceDigest'> => ({
  name: row.name,
  status: row.isActive ? 'ACTIVE' : 'INACTIVE',
  sourceDigest: digestOf(row, true),
});

/** What a service's row says of it. Its words stay exactly as they are. */
export const serviceTold = (
  row: ListingRow,
  organisation: Pick<Organisation, 'status'>,
): Listing & Pick<Service, 'status' | 'sourceDigest'> => {
  const isOrganisationActive = organisation.status === 'ACTIVE';
  return {
    name: row.name,
    status: row.isActive && isOrganisationActive ? 'ACTIVE' : 'WITHDRAWN',
    kinds: [...(row.kinds ?? [])],
    areaWords: row.areaWords ?? null,
    eligibilityWords: row.eligibilityWords ?? null,
    documentWords: row.documentWords ?? null,
    feeWords: row.feeWords ?? null,
    hoursWords: row.hoursWords ?? null,
    languageWords: row.languageWords ?? null,
    addressWords: row.addressWords ?? null,
    phoneWords: row.phoneWords ?? null,
    askForWords: row.askForWords ?? null,
    sourceDigest: digestOf(row, isOrganisationActive),
  };
};

/** The capacity that a row tells, if it can be true, and what is doubtful about it. */
export const capacityTold = (row: ListingRow) => {
  const available = row.capacityAvailable ?? null;
  const maximum = row.capacityMaximum ?? null;
  if (available === null)
    return {
      capacity: null,
      remarks:
        maximum === null ? [] : ['It says how many places there are at most, but not how many are free.'],
    };
  if (available < 0 || (maximum !== null && maximum < available))
    return {
      capacity: null,
      remarks: [
        `The capacity was left out, because it cannot be true: ${available} places available${
          maximum === null ? '' : ` of ${maximum} at most`
        }.`,
      ],
    };
  return { capacity: { available, maximum }, remarks: [] };
};

export const inactiveThere = 'It is inactive there, so that it does not show in the lists here.';

/** What is doubtful about a service's row, though it was taken in. */
export const doubtsAbout = (
  row: ListingRow,
  { organisation, hasNamesake }: { organisation: Pick<Organisation, 'status'>; hasNamesake: boolean },
): string[] => {
  const doubts = [...capacityTold(row).remarks];
  if (!row.isActive) doubts.push(inactiveThere);
  else if (organisation.status === 'INACTIVE')
    doubts.push('Its organisation is inactive, so that it does not show in the lists here.');
  if (hasNamesake)
    doubts.push('Its organisation has another service with the same name: perhaps it is listed twice.');
  return doubts;
};

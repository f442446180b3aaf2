import type { ServiceKind } from '@whichdoor/contracts';

/** One row as the directory takes it in. */
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

/** Where a row stands in what is imported. */
export type Place = { readonly file: string; readonly line: number };

/** A row of another directory, read: what is to be taken in of it, and what is doubtful; or why nothing can be. */
export type ReadRow = Place & {
  readonly rowId: string;
  readonly name: string;
} & ({ readonly listing: ListingRow; readonly doubts: readonly string[] } | { readonly refusal: string });

const longest = { line: 280, words: 10_000 };
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
const wordFields = [
  'areaWords',
  'eligibilityWords',
  'documentWords',
  'feeWords',
  'hoursWords',
  'languageWords',
  'addressWords',
  'phoneWords',
  'askForWords',
] as const satisfies readonly (keyof ListingRow)[];

/**
 * Finishes a row: empty words become null, and what the directory would not take is refused here, with the reason, so
 * that it does not keep the rest of its batch out. No word is changed; only a name is brought onto one line.
 */
export const finish = (place: Place, draft: ListingRow, doubts: readonly string[] = []): ReadRow => {
  const found = [...doubts];
  const oneLine = draft.name.replace(/[\r\n]+/g, ' ');
  if (oneLine !== draft.name) found.push('Its name has line breaks; they were replaced by spaces.');
  const words = Object.fromEntries(
    wordFields.flatMap((field) =>
      draft[field] === undefined ? [] : [[field, draft[field]?.trim() ? draft[field] : null]],
    ),
  );
  const listing: ListingRow = { ...draft, ...words, name: oneLine };
  const row = { ...place, rowId: draft.rowId, name: oneLine };
  const refusal = refusalOf(listing);
  if (refusal) return { ...row, refusal };
  if (Object.values(listing).some((value) => typeof value === 'string' && value.includes('\uFFFD')))
    found.push('It holds characters that could not be read: the file is not in UTF-8 there.');
  return { ...row, listing, doubts: found };
};

const refusalOf = (listing: ListingRow): string | null => {
  if (!listing.rowId.trim()) return 'It has no id.';
  if (!listing.name.trim()) return 'It has no name.';
  for (const [field, value] of Object.entries(listing)) {
    if (typeof value !== 'string') continue;
    const most = (wordFields as readonly string[]).includes(field) ? longest.words : longest.line;
    if (value.length > most) return `Its ${field} is longer than ${most} characters.`;
    if (control.test(value)) return `Its ${field} holds control characters.`;
  }
  return null;
};

/** What several rows say, one to a line; null where none says anything. */
export const joined = (parts: readonly (string | null | undefined)[], separator = '\n'): string | null =>
  parts.filter((part) => part?.trim()).join(separator) || null;

const mostPlaces = 100_000;

/** Reads a number of places. What is not a plain number is left out, and said. */
export const readPlaces = (
  told: string | undefined,
  what: string,
): { places: number | null; doubts: string[] } => {
  const text = told?.trim() ?? '';
  if (!text) return { places: null, doubts: [] };
  if (/^\d+$/.test(text) && Number(text) <= mostPlaces) return { places: Number(text), doubts: [] };
  return { places: null, doubts: [`Its ${what} is not a plain number but "${text}", and was left out.`] };
};

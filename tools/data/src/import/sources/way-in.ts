import type { CsvColumns } from '../csv-file.js';
import { joined } from '../listing.js';

/** Addresses as one writes them on an envelope, one to a line. */
export const addressWords = (addresses: readonly CsvColumns[]): string | null =>
  joined(
    addresses.map((address) =>
      joined(
        [
          address['address_1'],
          address['address_2'],
          address['city'],
          address['state_province'],
          address['postal_code'],
        ],
        ', ',
      ),
    ),
  );

/** Telephone numbers with what stands beside them, one to a line. Nobody calls a fax. */
export const phoneWords = (phones: readonly CsvColumns[], typeColumn: string, about: string): string | null =>
  joined(phones.filter((phone) => phone[typeColumn] !== 'fax').map((phone) => phoneLine(phone, about)));

const phoneLine = (phone: CsvColumns, about: string): string | null => {
  if (!phone['number']?.trim()) return null;
  const extension = phone['extension']?.trim() ? `extension ${phone['extension']}` : null;
  const number = joined([phone['country_prefix'], phone['number']], ' ');
  return joined([joined([number, extension], ', '), phone[about]], ': ');
};

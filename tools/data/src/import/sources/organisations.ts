import { readCsv } from '../csv-file.js';
import { finish, type ReadRow } from '../listing.js';

/** Organisations from a CSV file with an `id` and a `name`, as HSDS and the form before it both write them. */
export async function* readOrganisations(path: string): AsyncGenerator<ReadRow> {
  for await (const { file, line, ...row } of readCsv(path)) {
    if ('broken' in row) yield { file, line, rowId: '', name: '', refusal: row.broken };
    else
      yield finish(
        { file, line },
        {
          rowId: row.columns['id'] ?? '',
          kind: 'ORGANISATION',
          name: row.columns['name'] ?? '',
          isActive: true,
        },
      );
  }
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readHeading } from '../csv-file.js';
import { dc211Columns, dc211Source } from './dc211.js';
import { hsdsSource } from './hsds.js';
import { ohanaSource } from './ohana.js';
import { NotImportable, type Source } from './source.js';

/**
 * Finds out what kind of directory a path holds, by its columns.
 *
 * @throws NotImportable when there is nothing, or nothing that is known
 */
export const recognise = async (path: string): Promise<Source> => {
  const found = await stat(path).catch(() => null);
  if (!found) throw new NotImportable(`There is no file or folder ${path}.`);
  if (!found.isDirectory()) {
    const heading = await headingOf(path);
    const missing = dc211Columns.filter((column) => !heading.includes(column));
    if (missing.length === 0) return dc211Source(path);
    throw new NotImportable(
      missing.length < dc211Columns.length
        ? `${path} looks like a programme file of a 211 directory, but has no column ${missing.join(', ')}.`
        : `${path} is not a directory that can be imported. ${known}`,
    );
  }
  const services = await headingOf(join(path, 'services.csv'));
  const organisations = await headingOf(join(path, 'organizations.csv'));
  const has = (...columns: string[]) => columns.every((column) => services.includes(column));
  if (organisations.includes('id') && organisations.includes('name')) {
    if (has('id', 'name', 'organization_id', 'status')) return hsdsSource(path);
    if (has('id', 'name', 'location_id', 'eligibility')) return ohanaSource(path);
  }
  throw new NotImportable(`The folder ${path} holds no directory that can be imported. ${known}`);
};

const known =
  'Known are: a programme file of a 211 directory (CSV), a folder of HSDS 3.1 tabular CSV files, and a folder of the CSV files that came before HSDS (organizations.csv, locations.csv, services.csv).';

/** The columns; none where there is no such file, or it is no CSV file. */
const headingOf = async (path: string): Promise<readonly string[]> => {
  try {
    return (await readHeading(path)) ?? [];
  } catch {
    return [];
  }
};

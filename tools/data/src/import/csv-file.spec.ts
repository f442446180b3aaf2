import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCsv, readHeading, type CsvRow } from './csv-file.js';

describe('reading a CSV file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whichdoor-import-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const read = async (content: string | Buffer) => {
    const path = join(folder, 'listing.csv');
    await writeFile(path, content);
    const rows: CsvRow[] = [];
    for await (const row of readCsv(path)) rows.push(row);
    return { path, rows };
  };

  it('keeps every word as it stands: quotation marks, commas, line breaks and blanks', async () => {
    const words = ' Says "no", then\r\n"maybe";\n  é ü 中 ’ \t';
    const { rows } = await read(`id,words\r\n1,"${words.replaceAll('"', '""')}"\r\n2,plain \r\n`);

    expect(rows).toEqual([
      { file: 'listing.csv', line: 2, columns: { id: '1', words } },
      { file: 'listing.csv', line: 5, columns: { id: '2', words: 'plain ' } },
    ]);
  });

  it('reads past rows that are none, and says which and why', async () => {
    const { rows } = await read('id,words\n1,a\n2,b,c\n\n3,"d" e\n4,f\n5,"never closed\n6,g\n');

    const byLine = rows.map((row) => [row.line, 'columns' in row ? row.columns['words'] : row.broken]);
    expect(byLine.sort()).toEqual([
      [2, 'a'],
      [3, expect.stringMatching(/number of columns/)],
      [5, '"d" e'],
      [6, 'f'],
      [7, expect.stringMatching(/never closed/)],
    ]);
  });

  it('is not led astray by a byte order mark', async () => {
    const { path, rows } = await read('\uFEFFid,words\n1,a\n');

    expect(rows).toEqual([{ file: 'listing.csv', line: 2, columns: { id: '1', words: 'a' } }]);
    await expect(readHeading(path)).resolves.toEqual(['id', 'words']);
  });

  it('finds no heading in an empty file', async () => {
    const { path, rows } = await read('');

    expect(rows).toEqual([]);
    await expect(readHeading(path)).resolves.toBeNull();
  });

  it('fails when the file is not there', async () => {
    const rows = readCsv(join(folder, 'absent.csv'));

    await expect(rows.next()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

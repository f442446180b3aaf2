import { openGateway } from '../gateway/gateway-client.js';
import { startTestGateway } from '../gateway/test-gateway.fixture.js';
import { importDirectory, type RowOutcome } from './import-directory.js';
import { aListingDirectory } from './import.fixture.js';
import { finish, type ListingRow, type ReadRow } from './listing.js';
import type { Source } from './sources/source.js';

const place = (line: number) => ({ file: 'invented.csv', line });
const anOrganisation = (rowId: string, line = 1): ReadRow =>
  finish(place(line), { rowId, kind: 'ORGANISATION', name: `Example ${rowId}`, isActive: true });
const aService = (rowId: string, parts: Partial<ListingRow> = {}, line = 2): ReadRow =>
  finish(place(line), {
    rowId,
    kind: 'SERVICE',
    organisationRowId: 'o',
    name: `Door ${rowId}`,
    isActive: true,
    ...parts,
  });
async function* each(rows: readonly ReadRow[]): AsyncGenerator<ReadRow> {
  yield* rows;
}
const aSource = (services: readonly ReadRow[], organisations = [anOrganisation('o')]): Source => ({
  description: 'invented rows',
  directory: 'invented',
  organisations: () => each(organisations),
  services: () => each(services),
});

describe('taking in a directory', () => {
  let close: () => Promise<void> = () => Promise.resolve();
  afterEach(() => close());
  const start = async (answer: Parameters<typeof startTestGateway>[0]) => {
    const server = await startTestGateway(answer);
    close = server.close;
    const gateway = openGateway({ url: server.url, token: 'a-token', pause: () => Promise.resolve() });
    const rows: RowOutcome[] = [];
    const progress: string[] = [];
    const run = (source: Source) =>
      importDirectory({
        source,
        directory: 'invented',
        gateway,
        onRow: (row) => rows.push(row),
        onProgress: (done, of) => progress.push(`${done}/${of}`),
      });
    return { ...server, run, rows, progress };
  };

  it('sends organisations first, and at most 200 rows at once', async () => {
    const directory = aListingDirectory();
    const { run, progress } = await start(directory.answer);

    const totals = await run(aSource(Array.from({ length: 450 }, (_, at) => aService(`s${at}`))));

    expect(totals).toEqual({ created: 451, updated: 0, unchanged: 0, refused: 0, doubtful: 0 });
    expect(directory.batches.map((rows) => [rows[0]?.kind, rows.length])).toEqual([
      ['ORGANISATION', 1],
      ['SERVICE', 200],
      ['SERVICE', 200],
      ['SERVICE', 50],
    ]);
    expect(progress).toEqual(['0/451', '1/451', '201/451', '401/451', '451/451', '451/451']);
  });

  it('sends long rows in smaller batches, so that a request stays below what the gateway takes', async () => {
    const directory = aListingDirectory();
    const { run } = await start(directory.answer);
    const words = '"é"'.repeat(3_000);

    await run(
      aSource(Array.from({ length: 120 }, (_, at) => aService(`s${at}`, { eligibilityWords: words }))),
    );

    expect(directory.batches.flat()).toHaveLength(121);
    for (const rows of directory.batches)
      expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(1_000_000);
  });

  it('changes nothing at a second run', async () => {
    const { run } = await start(aListingDirectory().answer);
    const source = aSource([aService('s1'), aService('s2')]);
    await run(source);

    await expect(run(source)).resolves.toEqual({
      created: 0,
      updated: 0,
      unchanged: 3,
      refused: 0,
      doubtful: 0,
    });
  });

  it('brings words to the directory exactly', async () => {
    const directory = aListingDirectory();
    const { run } = await start(directory.answer);
    const eligibilityWords = ' "Clean & sober",\r\n\t30 days — \\n é 中 \u2028 ';

    await run(aSource([aService('s1', { eligibilityWords })]));

    expect(directory.kept.get('SERVICE s1')?.eligibilityWords).toBe(eligibilityWords);
  });

  it('reports refused and doubtful rows, whoever found out, and takes in all others', async () => {
    const { run, rows } = await start(aListingDirectory().answer);

    const totals = await run(
      aSource([
        aService('s1', { name: ' ' }, 2),
        aService('s2', { organisationRowId: 'nobody' }, 3),
        aService('s3', { name: 'Two\nlines' }, 4),
        aService('s4', {}, 5),
        aService('s4', {}, 6),
      ]),
    );

    expect(totals).toEqual({ created: 3, updated: 0, unchanged: 0, refused: 3, doubtful: 1 });
    expect(rows.filter(({ remarks }) => remarks.length).sort((a, b) => a.line - b.line)).toEqual([
      expect.objectContaining({ line: 2, outcome: 'REFUSED', remarks: ['It has no name.'] }),
      expect.objectContaining({
        line: 3,
        outcome: 'REFUSED',
        remarks: ['Its organisation was not taken in.'],
      }),
      expect.objectContaining({
        line: 4,
        outcome: 'CREATED',
        remarks: [expect.stringMatching(/line breaks/)],
      }),
      expect.objectContaining({ line: 6, outcome: 'REFUSED', remarks: ['Its id stands in line 5 already.'] }),
    ]);
  });

  it('finds the one row that the gateway does not take, and sends all others', async () => {
    const directory = aListingDirectory();
    const { run, rows } = await start((asked) => {
      const { rows: sent } = asked.variables['input'] as { rows: ListingRow[] };
      return sent.some(({ rowId }) => rowId === 's7')
        ? { body: { errors: [{ message: 'Not this.', extensions: { code: 'INVALID_INPUT' } }] } }
        : directory.answer(asked);
    });

    const totals = await run(aSource(Array.from({ length: 40 }, (_, at) => aService(`s${at}`))));

    expect(totals).toMatchObject({ created: 40, refused: 1 });
    expect(rows.find(({ outcome }) => outcome === 'REFUSED')).toMatchObject({
      rowId: 's7',
      remarks: ['Not this.'],
    });
  });

  it('goes on after the connection broke', async () => {
    const directory = aListingDirectory();
    const { run } = await start((asked, count) => (count === 2 ? 'hang up' : directory.answer(asked)));

    await expect(run(aSource([aService('s1')]))).resolves.toMatchObject({ created: 2 });
  });

  it('stops when the answer is not about the rows that were sent', async () => {
    const { run } = await start(() => ({ body: { data: { importListings: [] } } }));

    await expect(run(aSource([]))).rejects.toThrow(/does not answer for row o/);
  });
});

import { csvFile, gapCsv } from './gap-csv.js';
import { linesByClass, linesByCriterion } from './lines.js';
import { aFigure, aReport, aRule } from './report.fixture.js';

const csvOf = (report = aReport()) =>
  gapCsv(
    report,
    {
      byClass: linesByClass(report),
      byCriterion: linesByCriterion(report, { rules: null, criterion: null }),
    },
    {
      area: 'Harbour',
      askedFor: 'Legal help',
      asOf: '2026-11-25',
      notes: ['Requests are counted, not people.'],
    },
    ({ of }) =>
      of.kind === 'CRITERION'
        ? (of.row.criterion?.sentence ?? '')
        : of.kind === 'CLASS'
          ? of.class
          : 'no rule',
    ({ definitionCode, denominatorCode, whyNotPublishedCode }) => ({
      definition: definitionCode,
      denominator: denominatorCode,
      whyNotPublished: whyNotPublishedCode ?? '',
    }),
  );
const rowsOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the table that leaves', () => {
  it('says of every figure what it counts, of what, and in which months', () => {
    const [head, requests] = rowsOf(csvOf());

    expect(head).toBe(
      'group,criterion,service,figure,value,from,to,area,asked_for,as_of,definition,denominator,why_not_published',
    );
    expect(requests).toBe(
      'all,,,requests,600,2026-06,2026-11,Harbour,Legal help,2026-11-25,SHUT_OUT,REQUESTS,',
    );
  });

  it('says what its figures are of, and ends with what a reader has to know', () => {
    const rows = rowsOf(csvOf());

    expect(rows.slice(1).every((row) => row.includes(',Harbour,Legal help,2026-11-25,'))).toBe(true);
    expect(rows.at(-1)).toBe(
      'note,,,,,2026-06,2026-11,Harbour,Legal help,2026-11-25,"Requests are counted, not people.",,',
    );
  });

  it('has every figure that the notes count, also those of which a part is told elsewhere', () => {
    expect(rowsOf(csvOf())).toContainEqual(
      expect.stringMatching(/^all,,,"accepted by a service afterwards, worked on or not",180,/),
    );
  });

  it('says of each month all requests, and those that met a shut door', () => {
    const byMonth = [{ month: '2026-06', requests: aFigure(100), shutOut: aFigure(60) }];

    expect(
      rowsOf(csvOf(aReport({ byMonth })))
        .filter((row) => row.startsWith('by month'))
        .map((row) => row.split(',').slice(3, 5)),
    ).toEqual([
      ['requests', '100'],
      ['requests shut out', '60'],
    ]);
  });

  it('is called after what it is of', () => {
    const view = { from: '2026-06', to: '2026-11', area: null, kind: null };

    expect(csvFile(view)).toBe('gaps-2026-06-to-2026-11.csv');
    expect(csvFile({ ...view, area: 'au/New_Haven', kind: 'LEGAL_HELP' })).toBe(
      'gaps-2026-06-to-2026-11-new-haven-legal-help.csv',
    );
  });

  it('keeps what is not published hidden, with the reason beside it', () => {
    const rows = rowsOf(csvOf()).filter((row) => row.includes('MEDICAL') || row.includes('Must be well'));

    expect(rows.length).toBe(11);
    for (const row of rows) {
      expect(row).toContain(',n.p.,');
      expect(row).toContain(',TOO_FEW_OR_DERIVABLE');
    }
  });

  it('gives a spreadsheet no formula, and keeps words with commas and quotes whole', () => {
    const report = aReport({
      byCriterion: [
        aRule('x', '=HYPERLINK("http://evil.invalid","open")', 9),
        aRule('y', 'No "dogs", no cats', 8),
      ],
    });

    const csv = csvOf(report);

    expect(csv).toContain(`"'=HYPERLINK(""http://evil.invalid"",""open"")"`);
    expect(csv).toContain('"No ""dogs"", no cats"');
    expect(csv).not.toMatch(/(^|,|\n)"?=/);
  });
});

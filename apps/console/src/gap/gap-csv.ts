import type { Figure, Period } from '../figure/figure.js';
import { nextSteps, type Afterwards, type GapReport, type Line } from './lines.js';

/** What stands in the table that leaves: words in English, as the services say their definitions. */
const head = [
  'group',
  'rule',
  'service',
  'figure',
  'value',
  'from',
  'to',
  'definition',
  'denominator',
  'why_not_published',
] as const;

type Row = readonly (string | number)[];

const figureNames: Readonly<Record<keyof Afterwards, string>> = {
  absorbed: 'worked on all the same',
  placedElsewhere: 'accepted elsewhere',
  neither: 'nothing more recorded',
};

/**
 * Every figure that is shown, and no other: what is hidden stays `n.p.`, with why, and every number travels with what it
 * counts, of what and in which months.
 * @param nameOf what a line is called
 */
export const gapCsv = (
  report: GapReport,
  lines: { readonly byClass: readonly Line[]; readonly byCriterion: readonly Line[] },
  nameOf: (line: Line) => string,
): string => {
  const row =
    (group: string, rule = '', service = '') =>
    (name: string, figure: Figure): Row => {
      const { from, to }: Period = figure.period ?? report;
      return [
        group,
        rule,
        service,
        name,
        figure.value ?? figure.text,
        from,
        to,
        figure.definition,
        figure.denominator,
        figure.whyNotPublished ?? '',
      ];
    };
  const became = (write: ReturnType<typeof row>, afterwards: Afterwards) =>
    nextSteps.map((step) => write(figureNames[step], afterwards[step]));
  const whole = row('all');
  const rows: Row[] = [
    head,
    whole('requests', report.requests),
    whole('requests shut out', report.shutOut),
    ...became(whole, report.afterwards),
    ...report.byMonth.map(({ shutOut }) => row('by month')('requests shut out', shutOut)),
    ...lines.byClass.flatMap((line) => {
      const write = row('kind of rule', nameOf(line));
      return [
        write('requests shut out', line.shutOut),
        ...became(write, line.afterwards),
        ...line.byMonth.map(({ shutOut }) => write('requests shut out', shutOut)),
      ];
    }),
    ...lines.byCriterion.flatMap((line) => {
      if (line.of.kind !== 'CRITERION') return [];
      const { service, declined, skipped, blocked } = line.of.row;
      const write = row('single rule', nameOf(line), service?.name);
      return [
        write('requests shut out', line.shutOut),
        ...became(write, line.afterwards),
        write('an offer was declined', declined),
        write('a worker passed the door', skipped),
        write('matching found it shut', blocked),
      ];
    }),
    ...report.byAbsorber.map(({ organisation, absorbed }) =>
      row('organisation', '', organisation?.name)('worked on after they were shut out', absorbed),
    ),
  ];
  // With a mark for the encoding, or spreadsheets guess wrong.
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
};

/** A spreadsheet must not take a name for a formula. */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

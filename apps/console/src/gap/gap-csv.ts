import type { Figure } from '../figure/figure.js';
import type { Explained } from '../figure/use-explain.js';
import { areaWords } from '../vocabulary/area-words.js';
import type { GapAddress } from './gap-address.js';
import { nextSteps, type Afterwards, type GapReport, type Line } from './lines.js';

/** The columns of the table that leaves. Columns and groups are English in every language, so that a sheet built on them holds. */
const head = [
  'group',
  'criterion',
  'service',
  'figure',
  'value',
  'from',
  'to',
  'area',
  'asked_for',
  'as_of',
  'definition',
  'denominator',
  'why_not_published',
] as const;

type Row = readonly (string | number)[];

/** What the table is of, in the words of whoever reads, and when it was looked at. */
export type CsvView = {
  readonly area: string;
  readonly askedFor: string;
  /** A day, `YYYY-MM-DD` */
  readonly asOf: string;
  /** What a reader of the figures has to know */
  readonly notes: readonly string[];
};

const figureNames: Readonly<Record<keyof Afterwards, string>> = {
  absorbed: 'worked on all the same',
  placedElsewhere: 'accepted elsewhere',
  neither: 'nothing more recorded',
};

/**
 * Every figure that the notes count: what is hidden stays `n.p.`, with why, and every number travels with what it
 * counts, of what, where and in which months. The notes stand at the end, each in a row of its own.
 * @param view what the table is of
 * @param nameOf what a line is called
 * @param explain what a figure counts and of what, in the words of whoever reads
 */
export const gapCsv = (
  report: GapReport,
  lines: { readonly byClass: readonly Line[]; readonly byCriterion: readonly Line[] },
  view: CsvView,
  nameOf: (line: Line) => string,
  explain: (figure: Figure) => Explained,
): string => {
  const where = [view.area, view.askedFor, view.asOf] as const;
  const row =
    (group: string, rule = '', service = '') =>
    (name: string, figure: Figure): Row => {
      const { from, to } = figure.period;
      const { definition, denominator, whyNotPublished } = explain(figure);
      return [
        group,
        rule,
        service,
        name,
        figure.value ?? figure.text,
        from,
        to,
        ...where,
        definition,
        denominator,
        whyNotPublished,
      ];
    };
  const became = (write: ReturnType<typeof row>, afterwards: Afterwards) =>
    nextSteps.map((step) => write(figureNames[step], afterwards[step]));
  const whole = row('all');
  const rows: Row[] = [
    head,
    whole('requests', report.requests),
    whole('requests with an offer that ran out unanswered', report.unanswered),
    whole('requests shut out', report.shutOut),
    ...became(whole, report.afterwards),
    whole('accepted by a service afterwards, worked on or not', report.placedElsewhere),
    ...report.byMonth.flatMap(({ requests, shutOut }) => {
      const write = row('by month');
      return [write('requests', requests), write('requests shut out', shutOut)];
    }),
    ...lines.byClass.flatMap((line) => {
      const write = row('kind of criteria', nameOf(line));
      return [
        write('requests shut out', line.shutOut),
        ...became(write, line.afterwards),
        ...line.byMonth.map(({ shutOut }) => write('requests shut out', shutOut)),
      ];
    }),
    ...lines.byCriterion.flatMap((line) => {
      if (line.of.kind !== 'CRITERION') return [];
      const { service, declined, skipped, blocked } = line.of.row;
      const write = row('single criterion', nameOf(line), service?.name);
      return [
        write('requests shut out', line.shutOut),
        ...became(write, line.afterwards),
        write('an offer was declined', declined),
        write('a worker passed the door', skipped),
        write('matching found it shut', blocked),
      ];
    }),
    ...report.byService.flatMap(({ service, shutOut, undeclared }) => {
      const write = row('service', '', service?.name);
      return [
        write('requests shut out', shutOut),
        write('requests shut out that no published criterion explains', undeclared),
      ];
    }),
    ...report.byAbsorber.map(({ organisation, absorbed }) =>
      row('organisation', '', organisation?.name)('worked on after they were shut out', absorbed),
    ),
    ...view.notes.map((note): Row => [
      'note',
      '',
      '',
      '',
      '',
      report.from,
      report.to,
      ...where,
      note,
      '',
      '',
    ]),
  ];
  // With a mark for the encoding, or spreadsheets guess wrong.
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
};

/** What the table is saved as: a name that tells one view from another. */
export const csvFile = ({
  from,
  to,
  area,
  kind,
}: Pick<GapAddress, 'from' | 'to' | 'area' | 'kind'>): string => {
  const words = [area ? areaWords(area) : '', kind ?? '']
    .filter(Boolean)
    .map((part) => part.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'));
  return `${['gaps', from, 'to', to, ...words].join('-')}.csv`;
};

/** A spreadsheet must not take a name for a formula. */
const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

import type { CriterionClass } from '@whichdoor/contracts';
import type { Figure } from '../figure/figure.js';
import type { Afterwards, CriterionRow, GapReport } from './lines.js';

const sentence = 'Not published. It counts fewer than 5 requests, or something beside it does.';

/** A figure as the graph tells it; null is one that is not published. */
export const aFigure = (value: number | null): Figure => ({
  value,
  text: value === null ? 'n.p.' : String(value),
  definition: 'Requests that met something.',
  denominator: 'Of the requests of the period.',
  period: null,
  whyNotPublished: value === null ? sentence : null,
});

export const anAfterwards = (
  absorbed: number | null,
  placed: number | null,
  neither: number | null,
): Afterwards => ({
  absorbed: aFigure(absorbed),
  placedElsewhere: aFigure(placed),
  neither: aFigure(neither),
});

export const hidden = anAfterwards(null, null, null);

export const aClass = (name: CriterionClass, shutOut: number | null, afterwards = hidden) => ({
  class: name,
  shutOut: aFigure(shutOut),
  afterwards,
  byMonth: [],
});

export const aRule = (
  id: string,
  sentenceOf: string,
  shutOut: number | null,
  rest: Partial<CriterionRow> = {},
): CriterionRow => ({
  criterion: { id, sentence: sentenceOf, quote: null },
  service: { id: `service of ${id}`, name: `Service of ${id}` },
  class: 'CURRENT_USE',
  shutOut: aFigure(shutOut),
  afterwards: hidden,
  declined: aFigure(shutOut),
  skipped: aFigure(shutOut === null ? null : 0),
  blocked: aFigure(shutOut === null ? null : 0),
  ...rest,
});

export const aReport = (report: Partial<GapReport> = {}): GapReport => ({
  from: '2026-06',
  to: '2026-11',
  notes: ['The unit is a request for help, not a person.'],
  requests: aFigure(600),
  shutOut: aFigure(400),
  afterwards: anAfterwards(250, 60, 90),
  byMonth: [],
  withoutCriterion: { shutOut: aFigure(80), afterwards: hidden, byMonth: [] },
  byClass: [
    aClass('CURRENT_USE', 200, anAfterwards(120, 30, 50)),
    aClass('JUSTICE', 60),
    aClass('MEDICAL', null),
  ],
  byCriterion: [
    aRule('one', 'Must not be using.', 40),
    aRule('two', 'Must be well.', null, { class: 'MEDICAL' }),
  ],
  byAbsorber: [],
  ...report,
});

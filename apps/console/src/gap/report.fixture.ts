import type { CriterionClass } from '@whichdoor/contracts';
import type { Figure } from '../figure/figure.js';
import type { Afterwards, CriterionRow, GapReport } from './lines.js';

/** A figure as the graph tells it; null is one that is not published. */
export const aFigure = (value: number | null): Figure => ({
  value,
  text: value === null ? 'n.p.' : String(value),
  definitionCode: 'SHUT_OUT',
  denominatorCode: 'REQUESTS',
  period: { from: '2026-06', to: '2026-11' },
  whyNotPublishedCode: value === null ? 'TOO_FEW_OR_DERIVABLE' : null,
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
  criterion: { id, sentence: sentenceOf, rule: null, quote: null },
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
  codedNotes: [{ code: 'REQUESTS_NOT_PEOPLE', count: null, of: null, because: [] }],
  requests: aFigure(600),
  unanswered: aFigure(40),
  shutOut: aFigure(400),
  afterwards: anAfterwards(250, 60, 90),
  placedElsewhere: aFigure(180),
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
  byService: [],
  byAbsorber: [],
  ...report,
});

import type { CriterionClass } from '@whichdoor/contracts';
import { publishedFigure, publishedFirst, type Disclosure, type Policy } from '@whichdoor/disclosure';
import { monthsOf, type GapFilter } from './gap-filter.js';
import type { FigureId, NextStep } from './gap-lines.js';
import { discloseGaps } from './gap-release.js';
import type { GapTallies } from './gap-tallies.js';
import {
  afterwardsMeanings,
  meanings,
  notesOf,
  showNotes,
  type Meaning,
  type ShownNotes,
} from './gap-words.js';
import { showFigure, type Period, type ShownFigure } from './shown-figure.js';

export type { ShownFigure } from './shown-figure.js';

/** What became of shut-out requests, each counted once. */
export type ShownAfterwards = {
  readonly absorbed: ShownFigure;
  readonly placedElsewhere: ShownFigure;
  readonly neither: ShownFigure;
};
/** Shut-out requests of one month. */
export type ShownMonth = { readonly month: string; readonly shutOut: ShownFigure };

export type GapReport = ShownNotes & {
  readonly from: string;
  readonly to: string;
  readonly requests: ShownFigure;
  readonly unanswered: ShownFigure;
  readonly shutOut: ShownFigure;
  readonly undeclared: ShownFigure;
  readonly absorbed: ShownFigure;
  readonly placedElsewhere: ShownFigure;
  readonly afterwards: ShownAfterwards;
  readonly byCriterion: readonly {
    readonly criterion: { readonly id: string };
    readonly service: { readonly id: string };
    readonly class: CriterionClass;
    readonly shutOut: ShownFigure;
    readonly declined: ShownFigure;
    readonly skipped: ShownFigure;
    readonly blocked: ShownFigure;
    readonly absorbed: ShownFigure;
    readonly afterwards: ShownAfterwards;
  }[];
  readonly byClass: readonly {
    readonly class: CriterionClass;
    readonly shutOut: ShownFigure;
    readonly afterwards: ShownAfterwards;
    readonly byMonth: readonly ShownMonth[];
  }[];
  readonly withoutCriterion: {
    readonly shutOut: ShownFigure;
    readonly afterwards: ShownAfterwards;
    readonly byMonth: readonly ShownMonth[];
  };
  readonly byService: readonly {
    readonly service: { readonly id: string };
    readonly shutOut: ShownFigure;
    readonly undeclared: ShownFigure;
  }[];
  readonly byAbsorber: readonly {
    readonly organisation: { readonly id: string };
    readonly absorbed: ShownFigure;
  }[];
  readonly byMonth: readonly {
    readonly month: string;
    readonly requests: ShownFigure;
    readonly shutOut: ShownFigure;
  }[];
};

/** Makes the report that a planner may see of what was counted. No raw count passes it. */
export const reportOf = (filter: GapFilter, tallies: GapTallies, policy: Policy): GapReport => {
  const months = monthsOf(filter);
  const disclosure = discloseGaps(tallies, months, policy);
  const published = (id: FigureId) => publishedFigure(disclosure, id);
  const shown = (id: FigureId, meaning: Meaning, period: Period = { from: filter.from, to: filter.to }) =>
    showFigure(disclosure, id, meaning, { period, policy });
  const ofMonth = (month: string) => ({ from: month, to: month });
  const afterwards = (
    cellId: (step: NextStep) => FigureId,
    meaning: Readonly<Record<NextStep, Meaning>>,
  ): ShownAfterwards => ({
    absorbed: shown(cellId('absorbed'), meaning.absorbed),
    placedElsewhere: shown(cellId('placed'), meaning.placed),
    neither: shown(cellId('neither'), meaning.neither),
  });
  const monthly = (line: 'undeclared' | `class:${string}`, meaning: Meaning): ShownMonth[] =>
    months.map((month) => ({ month, shutOut: shown(`${line}:${month}`, meaning, ofMonth(month)) }));
  const sorted = <T>(rows: ReadonlyMap<string, T>, figure: (key: string) => FigureId) =>
    publishedFirst(
      [...rows],
      ([key]) => published(figure(key)),
      ([key]) => key,
    );

  return {
    from: filter.from,
    to: filter.to,
    requests: shown('requests', meanings.requests),
    unanswered: shown('unanswered', meanings.unanswered),
    shutOut: shown('shutOut', meanings.shutOut),
    undeclared: shown('undeclared', meanings.undeclared),
    absorbed: shown('absorbed', meanings.absorbed),
    placedElsewhere: shown('accepted', meanings.placedElsewhere),
    afterwards: afterwards((step) => step, afterwardsMeanings.all),
    byCriterion: sorted(tallies.byCriterion, (id) => `criterion:${id}`).map(([id, row]) => ({
      criterion: { id },
      service: { id: row.serviceId },
      class: row.class,
      shutOut: shown(`criterion:${id}`, meanings.criterion),
      declined: shown(`criterion:${id}:declined`, meanings.declined),
      skipped: shown(`criterion:${id}:skipped`, meanings.skipped),
      blocked: shown(`criterion:${id}:blocked`, meanings.blocked),
      absorbed: shown(`criterion:${id}:absorbed`, afterwardsMeanings.criterion.absorbed),
      afterwards: afterwards((step) => `criterion:${id}:${step}`, afterwardsMeanings.criterion),
    })),
    byClass: sorted(tallies.byClass, (name) => `class:${name}`).map(([name]) => ({
      class: name as CriterionClass,
      shutOut: shown(`class:${name}`, meanings.class),
      afterwards: afterwards((step) => `class:${name}:${step}`, afterwardsMeanings.class),
      byMonth: monthly(`class:${name}`, meanings.classMonth),
    })),
    withoutCriterion: {
      shutOut: shown('undeclared', meanings.undeclared),
      afterwards: afterwards((step) => `undeclared:${step}`, afterwardsMeanings.undeclared),
      byMonth: monthly('undeclared', meanings.undeclaredMonth),
    },
    byService: sorted(tallies.byService, (id) => `service:${id}`).map(([id]) => ({
      service: { id },
      shutOut: shown(`service:${id}`, meanings.service),
      undeclared: shown(`service:${id}:undeclared`, meanings.serviceUndeclared),
    })),
    byAbsorber: sorted(tallies.byAbsorber, (id) => `absorber:${id}`).map(([id]) => ({
      organisation: { id },
      absorbed: shown(`absorber:${id}`, meanings.absorber),
    })),
    byMonth: months.map((month) => ({
      month,
      requests: shown(`month:${month}`, meanings.monthRequests, ofMonth(month)),
      shutOut: shown(`month:${month}:shutOut`, meanings.monthShutOut, ofMonth(month)),
    })),
    ...showNotes(notesOf(reasonsIn(disclosure), policy)),
  };
};

const reasonsIn = (disclosure: Disclosure) => [...disclosure.values()].map(({ reason }) => reason);

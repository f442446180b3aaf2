import type { CriterionClass } from '@whichdoor/contracts';
import {
  disclose,
  publishedFigure,
  publishedFirst,
  type Disclosure,
  type Policy,
  type PublishedFigure,
} from '@whichdoor/disclosure';
import { monthsOf, type GapFilter } from './gap-filter.js';
import { figuresOf, groupingsOf, type FigureId } from './gap-release.js';
import type { GapTallies } from './gap-tallies.js';
import { meanings, notesOf, type Meaning } from './gap-words.js';

/** A count as the graph shows it: it has passed disclosure control. */
export type ShownFigure = Pick<PublishedFigure, 'value' | 'text' | 'isSuppressed'> & Meaning;

export type GapReport = {
  readonly from: string;
  readonly to: string;
  readonly requests: ShownFigure;
  readonly shutOut: ShownFigure;
  readonly undeclared: ShownFigure;
  readonly absorbed: ShownFigure;
  readonly placedElsewhere: ShownFigure;
  readonly byCriterion: readonly {
    readonly criterion: { readonly id: string };
    readonly service: { readonly id: string };
    readonly class: CriterionClass;
    readonly shutOut: ShownFigure;
    readonly declined: ShownFigure;
    readonly skipped: ShownFigure;
    readonly blocked: ShownFigure;
    readonly absorbed: ShownFigure;
  }[];
  readonly byClass: readonly { readonly class: CriterionClass; readonly shutOut: ShownFigure }[];
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
  readonly notes: readonly string[];
};

/** Makes the report that a planner may see of what was counted. No raw count passes it. */
export const reportOf = (filter: GapFilter, tallies: GapTallies, policy: Policy): GapReport => {
  const months = monthsOf(filter);
  const disclosure = disclose(figuresOf(tallies, months), groupingsOf(tallies, months), policy);
  const published = (id: FigureId) => publishedFigure(disclosure, id);
  const shown = (id: FigureId, meaning: Meaning): ShownFigure => {
    const { value, text, isSuppressed } = published(id);
    return { value, text, isSuppressed, ...meaning };
  };
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
    shutOut: shown('shutOut', meanings.shutOut),
    undeclared: shown('undeclared', meanings.undeclared),
    absorbed: shown('absorbed', meanings.absorbed),
    placedElsewhere: shown('placedElsewhere', meanings.placedElsewhere),
    byCriterion: sorted(tallies.byCriterion, (id) => `criterion:${id}`).map(([id, row]) => ({
      criterion: { id },
      service: { id: row.serviceId },
      class: row.class,
      shutOut: shown(`criterion:${id}`, meanings.criterion),
      declined: shown(`criterion:${id}:declined`, meanings.declined),
      skipped: shown(`criterion:${id}:skipped`, meanings.skipped),
      blocked: shown(`criterion:${id}:blocked`, meanings.blocked),
      absorbed: shown(`criterion:${id}:absorbed`, meanings.criterionAbsorbed),
    })),
    byClass: sorted(tallies.byClass, (name) => `class:${name}`).map(([name]) => ({
      class: name as CriterionClass,
      shutOut: shown(`class:${name}`, meanings.class),
    })),
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
      requests: shown(`month:${month}`, meanings.monthRequests),
      shutOut: shown(`month:${month}:shutOut`, meanings.monthShutOut),
    })),
    notes: notesOf(reasonsIn(disclosure), policy),
  };
};

const reasonsIn = (disclosure: Disclosure) => [...disclosure.values()].map(({ reason }) => reason);

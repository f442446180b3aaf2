import type { InnerLine, Line } from './cross-table.js';
import type { Afterwards, ClassTallies, CriterionTallies, GapTallies } from './gap-tallies.js';
import { emptyTally, minus, type Tally } from './tally.js';

/** What became of a shut-out request; each has exactly one of them. */
export const nextSteps = ['absorbed', 'placed', 'neither'] as const;
export type NextStep = (typeof nextSteps)[number];

/** Names of the figures of one report. */
export type FigureId =
  | 'requests'
  | 'unanswered'
  | 'shutOut'
  | 'undeclared'
  | 'accepted'
  | NextStep
  | `${'month' | 'undeclared' | 'class' | 'service' | 'criterion' | 'absorber'}:${string}`;

type GapLine = InnerLine<FigureId>;

/** A table of the report: the line of totals, and the lines within it, wholes first. */
export type GapTable = {
  readonly columns: readonly string[];
  readonly total: Line<FigureId>;
  readonly lines: readonly GapLine[];
};

const afterwardsOf = ({ shutOut, absorbed, placed }: Afterwards & { readonly shutOut: Tally }) =>
  new Map<string, Tally>([
    ['absorbed', absorbed],
    ['placed', placed],
    ['neither', minus(shutOut, absorbed, placed)],
  ]);

/** Who shut requests out, split by what became of them. */
export const afterwardsTable = (tallies: GapTallies): GapTable => {
  const total: Line<FigureId> = {
    id: 'shutOut',
    tally: tallies.shutOut,
    cells: afterwardsOf(tallies),
    cellId: (column) => column as NextStep,
  };
  const line = (
    id: 'undeclared' | `${'class' | 'criterion'}:${string}`,
    of: ClassTallies | CriterionTallies,
    within: readonly Line<FigureId>[],
  ): GapLine => ({
    id,
    tally: of.shutOut,
    cells: afterwardsOf(of),
    cellId: (column) => `${id}:${column}` as FigureId,
    within,
  });
  const undeclared = line('undeclared', tallies.undeclared, [total]);
  const classes = new Map(
    [...tallies.byClass].map(([name, of]) => [name, line(`class:${name}`, of, [total])]),
  );
  const criteria = [...tallies.byCriterion].map(([id, of]) => {
    const sameClass = classes.get(of.class);
    return line(`criterion:${id}`, of, sameClass ? [sameClass, total] : [total]);
  });
  return { columns: nextSteps, total, lines: [undeclared, ...classes.values(), ...criteria] };
};

/** Classes of criteria, and what none explains, by the month of the request. */
export const monthTable = (tallies: GapTallies, months: readonly string[]): GapTable => {
  const total: Line<FigureId> = {
    id: 'shutOut',
    tally: tallies.shutOut,
    cells: new Map(months.map((name) => [name, tallies.byMonth.get(name)?.shutOut ?? emptyTally])),
    cellId: (month) => `month:${month}:shutOut`,
  };
  const line = (id: 'undeclared' | `class:${string}`, { shutOut, byMonth }: ClassTallies): GapLine => ({
    id,
    tally: shutOut,
    cells: byMonth,
    cellId: (month) => `${id}:${month}` as FigureId,
    within: [total],
  });
  return {
    columns: months,
    total,
    lines: [
      line('undeclared', tallies.undeclared),
      ...[...tallies.byClass].map(([name, of]) => line(`class:${name}`, of)),
    ],
  };
};

import {
  disclose,
  restOf as restTerm,
  type Disclosure,
  type Figure,
  type Grouping,
  type Policy,
} from '@whichdoor/disclosure';
import { acrossLine, cellsOfLine, downColumns, rowOf } from './cross-table.js';
import { afterwardsTable, monthTable, nextSteps, type FigureId, type GapTable } from './gap-lines.js';
import type { CriterionTallies, GapTallies } from './gap-tallies.js';
import { cellOf, emptyTally, minus, restOf, restOfBoth, type Tally } from './tally.js';

type GapFigure = Figure<FigureId>;
type Whole = readonly [FigureId, Tally];

const part = (
  id: FigureId,
  tally: Tally,
  [denominator, whole]: Whole,
  ...others: readonly Whole[]
): GapFigure => ({
  id,
  cell: cellOf(tally),
  denominator,
  rests: [
    { of: [denominator], cell: restOf(whole, tally) },
    ...others.map(([other, of]) => ({ of: [other], cell: restOf(of, tally) })),
  ],
});

/** A figure that lies in two others, which lie in a third: from all four follows what lies in neither of the two. */
const crossing = (
  id: FigureId,
  tally: Tally,
  { denominator, other, around }: { denominator: Whole; other: Whole; around: Whole },
): GapFigure => {
  const figure = part(id, tally, denominator, other);
  const outside = {
    of: [around[0], denominator[0], other[0]],
    cell: restOfBoth(around[1], denominator[1], other[1], tally),
  };
  return { ...figure, rests: [...figure.rests, outside] };
};

/** All that a service accepted; beside those placed without being absorbed it tells how many were absorbed and placed. */
const acceptedOf = ({ accepted, absorbed, placed, shutOut }: GapTallies): GapFigure => {
  const figure = part('accepted', accepted, ['shutOut', shutOut]);
  const both = minus(accepted, placed);
  return {
    ...figure,
    rests: [
      ...figure.rests,
      { of: ['placed'], cell: cellOf(both) },
      { of: ['placed', 'absorbed'], cell: restOf(absorbed, both) },
    ],
  };
};

const ways = ['declined', 'skipped', 'blocked'] as const satisfies readonly (keyof CriterionTallies)[];

type Tables = { readonly afterwards: GapTable; readonly monthly: GapTable };

/** Every figure of the report with everything that a reader could subtract it from; wholes before their parts. */
const figuresOf = (
  tallies: GapTallies,
  months: readonly string[],
  { afterwards, monthly }: Tables,
): GapFigure[] => {
  const requests: Whole = ['requests', tallies.requests];
  const shutOut: Whole = ['shutOut', tallies.shutOut];
  const undeclared: Whole = ['undeclared', tallies.undeclared.shutOut];
  const month = (name: string) => tallies.byMonth.get(name) ?? { requests: emptyTally, shutOut: emptyTally };
  const cellsOf = ({ columns, lines }: GapTable) => lines.flatMap((line) => cellsOfLine(line, columns));

  return [
    { id: 'requests', cell: cellOf(tallies.requests), denominator: null, rests: [] },
    part('unanswered', tallies.unanswered, requests),
    part(...shutOut, requests),
    part(...undeclared, shutOut),
    ...nextSteps.map((step) => part(step, afterwards.total.cells.get(step) ?? emptyTally, shutOut)),
    acceptedOf(tallies),
    ...months.map((name) => part(`month:${name}`, month(name).requests, requests)),
    ...months.map((name) =>
      part(`month:${name}:shutOut`, month(name).shutOut, [`month:${name}`, month(name).requests], shutOut),
    ),
    ...[...tallies.byClass].map(([name, { shutOut: here }]) => part(`class:${name}`, here, shutOut)),
    ...[...tallies.byService].flatMap(([id, here]) => [
      part(`service:${id}`, here.shutOut, shutOut),
      crossing(`service:${id}:undeclared`, here.undeclared, {
        denominator: [`service:${id}`, here.shutOut],
        other: undeclared,
        around: shutOut,
      }),
    ]),
    ...[...tallies.byCriterion].flatMap(([id, here]) => {
      const criterion: Whole = [`criterion:${id}`, here.shutOut];
      const service = tallies.byService.get(here.serviceId)?.shutOut ?? emptyTally;
      const sameClass = tallies.byClass.get(here.class)?.shutOut ?? emptyTally;
      return [
        part(
          ...criterion,
          shutOut,
          [`service:${here.serviceId}`, service],
          [`class:${here.class}`, sameClass],
        ),
        ...ways.map((way) => part(`criterion:${id}:${way}`, here[way], criterion)),
      ];
    }),
    ...cellsOf(afterwards),
    ...cellsOf(monthly),
    ...[...tallies.byAbsorber].map(([id, here]) =>
      part(`absorber:${id}`, here.absorbed, ['absorbed', tallies.absorbed]),
    ),
  ];
};

/** Every way in which figures of the report make up another one. */
const groupingsOf = (
  tallies: GapTallies,
  months: readonly string[],
  tables: Tables,
): Grouping<FigureId>[] => {
  const criteria = [...tallies.byCriterion];
  const byService = Map.groupBy(criteria, ([, { serviceId }]) => serviceId);
  const byClass = Map.groupBy(criteria, ([, row]) => row.class);
  const idsOf = (rows: typeof criteria | undefined): FigureId[] =>
    (rows ?? []).map(([id]): FigureId => `criterion:${id}`);
  const services = [...tallies.byService.keys()];
  return [
    { whole: 'requests', parts: months.map((name): FigureId => `month:${name}`) },
    {
      whole: restTerm<FigureId>('requests', 'shutOut'),
      parts: months.map((name) => restTerm<FigureId>(`month:${name}`, `month:${name}:shutOut`)),
    },
    {
      whole: 'shutOut',
      parts: [...[...tallies.byClass.keys()].map((name): FigureId => `class:${name}`), 'undeclared'],
    },
    { whole: 'shutOut', parts: services.map((id): FigureId => `service:${id}`) },
    { whole: 'undeclared', parts: services.map((id): FigureId => `service:${id}:undeclared`) },
    { whole: 'absorbed', parts: [...tallies.byAbsorber.keys()].map((id): FigureId => `absorber:${id}`) },
    ...services.map((id) => ({
      whole: `service:${id}` as const,
      parts: [...idsOf(byService.get(id)), `service:${id}:undeclared` as const],
    })),
    ...[...byClass].map(([name, rows]) => ({ whole: `class:${name}` as const, parts: idsOf(rows) })),
    ...criteria.map(([id]) => ({
      whole: `criterion:${id}` as const,
      parts: ways.map((way): FigureId => `criterion:${id}:${way}`),
    })),
    ...Object.values(tables).flatMap(({ columns, total, lines }) => [
      ...[total, ...lines].map((line) => acrossLine(line, columns)),
      ...[...Map.groupBy(lines, ({ within }) => within[0] ?? total)].flatMap(([whole, inner]) =>
        downColumns(whole, inner, columns),
      ),
    ]),
  ];
};

/** Decides which figures of a report may be shown. */
export const discloseGaps = (
  tallies: GapTallies,
  months: readonly string[],
  policy: Policy,
): Disclosure<FigureId> => {
  const tables = { afterwards: afterwardsTable(tallies), monthly: monthTable(tallies, months) };
  return disclose(figuresOf(tallies, months, tables), groupingsOf(tallies, months, tables), policy, [
    nextSteps,
    ...Object.values(tables).flatMap(({ columns, lines }) => lines.map((line) => rowOf(line, columns))),
  ]);
};

import fc from 'fast-check';
import { disclose, restOf, type Figure, type Grouping } from './disclose.js';
import { defaultPolicy as policy, isSafe } from './policy.js';
import { cellOf, derivableSets, without, type KindSet, type Population } from './subtraction.fixture.js';

type Design = {
  /** Names of the kinds of request */
  readonly kinds: number;
  /** Each figure: the kinds that it counts, its denominator, and all that it is a part of */
  readonly figures: Readonly<
    Record<
      string,
      {
        readonly counts: KindSet;
        readonly of: string | null;
        readonly onlyWith?: readonly string[];
        readonly within: readonly (string | readonly string[])[];
      }
    >
  >;
  readonly groupings: readonly Grouping[];
  readonly rows?: readonly (readonly string[])[];
};

const released = ({ figures, groupings, rows }: Design, population: Population) => {
  const cells: Figure[] = Object.entries(figures).map(([id, { counts, of, onlyWith = [], within }]) => ({
    id,
    cell: cellOf(population, counts),
    denominator: of,
    onlyWith,
    rests: within.map((whole) => {
      // One whole: what remains of it. Several: what remains of the first without any of the others.
      const of = typeof whole === 'string' ? [whole] : whole;
      const [first = [], ...others] = of.map((name) => figures[name]?.counts ?? []);
      return { of, cell: cellOf(population, without(first, sum(counts, ...others))) };
    }),
  }));
  const disclosure = disclose(cells, groupings, policy, rows);
  return Object.keys(figures).filter((id) => disclosure.get(id)?.reason === null);
};

/** Groups of requests under a threshold whose count follows from what is published. */
const disclosed = (design: Design, population: Population) =>
  derivableSets(
    released(design, population).map((id) => design.figures[id]?.counts ?? []),
    design.kinds,
  )
    .map((set) => ({ set, cell: cellOf(population, set) }))
    .filter(({ cell }) => cell.count > 0 && !isSafe(cell, policy));

const populations = (kinds: number) =>
  fc.array(fc.array(fc.oneof(fc.nat(3), fc.constant(0), fc.nat(20)), { minLength: 4, maxLength: 4 }), {
    minLength: kinds,
    maxLength: kinds,
  });

const sum = (...sets: readonly KindSet[]): KindSet =>
  (sets[0] ?? []).map((_, kind) => (sets.some((set) => set[kind]) ? 1 : 0));
const only = (kinds: number, kind: number): KindSet =>
  Array.from({ length: kinds }, (_, k) => (k === kind ? 1 : 0));

/** Requests by month, and those of them that met a shut door. */
const byMonth: Design = (() => {
  const months = [0, 1, 2];
  const kinds = 6;
  const open = months.map((month) => only(kinds, month));
  const shut = months.map((month) => only(kinds, month + 3));
  return {
    kinds,
    figures: {
      requests: { counts: sum(...open, ...shut), of: null, within: [] },
      shut: { counts: sum(...shut), of: 'requests', within: ['requests'] },
      ...Object.fromEntries(
        months.map((m) => [
          `requests-${m}`,
          { counts: sum(open[m]!, shut[m]!), of: 'requests', within: ['requests'] },
        ]),
      ),
      ...Object.fromEntries(
        months.map((m) => [
          `shut-${m}`,
          { counts: shut[m]!, of: `requests-${m}`, within: [`requests-${m}`, 'shut'] },
        ]),
      ),
    },
    groupings: [
      { whole: 'requests', parts: months.map((m) => `requests-${m}`) },
      { whole: 'shut', parts: months.map((m) => `shut-${m}`) },
      {
        whole: restOf('requests', 'shut'),
        parts: months.map((m) => restOf(`requests-${m}`, `shut-${m}`)),
      },
    ],
  };
})();

/** One criterion: declined, skipped or blocked, and absorbed or not; beside those whom others shut out. */
const byWay: Design = (() => {
  const kinds = 8;
  const kind = (k: number) => only(kinds, k);
  const way = (w: number) => sum(kind(w), kind(w + 3));
  const absorbedHere = sum(kind(3), kind(4), kind(5));
  const shutHere = sum(way(0), way(1), way(2));
  return {
    kinds,
    figures: {
      shut: { counts: sum(shutHere, kind(6), kind(7)), of: null, within: [] },
      absorbed: { counts: sum(absorbedHere, kind(7)), of: 'shut', within: ['shut'] },
      here: { counts: shutHere, of: 'shut', within: ['shut'] },
      declined: { counts: way(0), of: 'here', within: ['here', 'shut'] },
      skipped: { counts: way(1), of: 'here', within: ['here', 'shut'] },
      blocked: { counts: way(2), of: 'here', within: ['here', 'shut'] },
      absorbedHere: {
        counts: absorbedHere,
        of: 'here',
        within: ['here', 'absorbed', 'shut', ['shut', 'here', 'absorbed']],
      },
    },
    groupings: [{ whole: 'here', parts: ['declined', 'skipped', 'blocked'] }],
  };
})();

/** Two services, two classes, three criteria and what no criterion explains, where nobody meets two shut doors. */
const byDoor: Design = (() => {
  const kinds = 5;
  const [c1, c2, c3, u1, u2] = [0, 1, 2, 3, 4].map((k) => only(kinds, k)) as [
    KindSet,
    KindSet,
    KindSet,
    KindSet,
    KindSet,
  ];
  const part = (counts: KindSet, ...within: string[]) => ({
    counts,
    of: 'shut',
    within: ['shut', ...within],
  });
  return {
    kinds,
    figures: {
      shut: { counts: sum(c1, c2, c3, u1, u2), of: null, within: [] },
      undeclared: part(sum(u1, u2)),
      service1: part(sum(c1, c2, u1)),
      service2: part(sum(c3, u2)),
      class1: part(sum(c1, c3)),
      class2: part(c2),
      undeclared1: {
        counts: u1,
        of: 'service1',
        within: ['shut', 'service1', 'undeclared', ['shut', 'service1', 'undeclared']],
      },
      undeclared2: {
        counts: u2,
        of: 'service2',
        within: ['shut', 'service2', 'undeclared', ['shut', 'service2', 'undeclared']],
      },
      criterion1: part(c1, 'service1', 'class1'),
      criterion2: part(c2, 'service1', 'class2'),
      criterion3: part(c3, 'service2', 'class1'),
    },
    groupings: [
      { whole: 'shut', parts: ['service1', 'service2'] },
      { whole: 'shut', parts: ['class1', 'class2', 'undeclared'] },
      { whole: 'undeclared', parts: ['undeclared1', 'undeclared2'] },
      { whole: 'service1', parts: ['criterion1', 'criterion2', 'undeclared1'] },
      { whole: 'service2', parts: ['criterion3', 'undeclared2'] },
      { whole: 'class1', parts: ['criterion1', 'criterion3'] },
      { whole: 'class2', parts: ['criterion2'] },
    ],
  };
})();

type Line = readonly [id: string, counts: KindSet, within: readonly string[]];

/**
 * A table with totals on both sides, and tables within its lines: each line is split into the same columns. The first
 * line is the total; those within it come with their wholes, the nearest first.
 */
const crossTable = (lines: readonly Line[], columns: Readonly<Record<string, KindSet>>) => {
  const both = (one: KindSet, other: KindSet) => one.map((has, kind) => (has && other[kind] ? 1 : 0));
  const cellsOf = ([id, counts, wholes]: Line) =>
    Object.entries(columns).map(([column, kinds]) => [
      `${id}:${column}`,
      {
        counts: both(counts, kinds),
        of: id,
        onlyWith: wholes.slice(0, 1).map((whole) => `${whole}:${column}`),
        within: [id, ...wholes.flatMap((whole) => [`${whole}:${column}`, [whole, id, `${whole}:${column}`]])],
      },
    ]);
  const within = (whole: string) => lines.filter(([, , wholes]) => wholes[0] === whole).map(([id]) => id);
  const names = Object.keys(columns);
  return {
    figures: Object.fromEntries(lines.flatMap(cellsOf)) as Design['figures'],
    rows: lines.map(([id]) => names.map((column) => `${id}:${column}`)),
    groupings: lines.flatMap(([id]): Grouping[] => [
      { whole: id, parts: names.map((column) => `${id}:${column}`) },
      ...(within(id).length === 0
        ? []
        : names.map((column) => ({
            whole: `${id}:${column}`,
            parts: within(id).map((part) => `${part}:${column}`),
          }))),
    ]),
  };
};

/** Three criteria of two classes and what no criterion explains, each split by what came afterwards. */
const byDoorAndAfterwards: Design = (() => {
  const kinds = 12;
  const door = (place: number) => sum(...[0, 1, 2].map((column) => only(kinds, 3 * place + column)));
  const column = (place: number) => sum(...[0, 1, 2, 3].map((d) => only(kinds, 3 * d + place)));
  const [c1, c2, c3, undeclared] = [0, 1, 2, 3].map(door) as [KindSet, KindSet, KindSet, KindSet];
  const table = crossTable(
    [
      ['shut', sum(c1, c2, c3, undeclared), []],
      ['undeclared', undeclared, ['shut']],
      ['class1', sum(c1, c3), ['shut']],
      ['class2', c2, ['shut']],
      ['criterion1', c1, ['class1', 'shut']],
      ['criterion2', c2, ['class2', 'shut']],
      ['criterion3', c3, ['class1', 'shut']],
    ],
    { absorbed: column(0), placed: column(1), neither: column(2) },
  );
  const part = (counts: KindSet, ...within: string[]) => ({
    counts,
    of: 'shut',
    within: ['shut', ...within],
  });
  return {
    kinds,
    figures: {
      shut: { counts: sum(c1, c2, c3, undeclared), of: null, within: [] },
      undeclared: part(undeclared),
      class1: part(sum(c1, c3)),
      class2: part(c2),
      criterion1: part(c1, 'class1'),
      criterion2: part(c2, 'class2'),
      criterion3: part(c3, 'class1'),
      ...table.figures,
    },
    groupings: [
      { whole: 'shut', parts: ['class1', 'class2', 'undeclared'] },
      { whole: 'class1', parts: ['criterion1', 'criterion3'] },
      { whole: 'class2', parts: ['criterion2'] },
      ...table.groupings,
    ],
    rows: table.rows,
  };
})();

/** Requests by month, those of them that met a shut door, and these by two classes and what no criterion explains. */
const byMonthAndClass: Design = (() => {
  const months = [0, 1, 2];
  const kinds = 12;
  const door = (place: number) => sum(...months.map((month) => only(kinds, 3 * place + month)));
  const [class1, class2, undeclared] = [0, 1, 2].map(door) as [KindSet, KindSet, KindSet];
  const shut = sum(class1, class2, undeclared);
  const shutIn = months.map((month) => sum(...[0, 1, 2].map((place) => only(kinds, 3 * place + month))));
  const all = months.map((month) => sum(shutIn[month]!, only(kinds, 9 + month)));
  const part = (counts: KindSet) => ({ counts, of: 'shut', within: ['shut'] });
  const lines = { class1, class2, undeclared };
  const cell = (line: string, month: number) => `${line}-${month}`;
  return {
    kinds,
    figures: {
      requests: { counts: sum(...all), of: null, within: [] },
      shut: { counts: shut, of: 'requests', within: ['requests'] },
      ...Object.fromEntries(
        months.map((m) => [`requests-${m}`, { counts: all[m]!, of: 'requests', within: ['requests'] }]),
      ),
      ...Object.fromEntries(
        months.map((m) => [
          `shut-${m}`,
          { counts: shutIn[m]!, of: `requests-${m}`, within: [`requests-${m}`, 'shut'] },
        ]),
      ),
      ...Object.fromEntries(Object.entries(lines).map(([id, counts]) => [id, part(counts)])),
      ...Object.fromEntries(
        Object.entries(lines).flatMap(([id, counts]) =>
          months.map((m) => [
            cell(id, m),
            {
              counts: counts.map((has, kind) => (has && shutIn[m]![kind] ? 1 : 0)),
              of: id,
              onlyWith: [`shut-${m}`],
              within: [id, `shut-${m}`, ['shut', id, `shut-${m}`]],
            },
          ]),
        ),
      ),
    },
    groupings: [
      ...byMonth.groupings,
      { whole: 'shut', parts: Object.keys(lines) },
      ...months.map((m) => ({
        whole: `shut-${m}`,
        parts: Object.keys(lines).map((id) => cell(id, m)),
      })),
      ...Object.keys(lines).map((id) => ({ whole: id, parts: months.map((m) => cell(id, m)) })),
    ],
    rows: Object.keys(lines).map((id) => months.map((m) => cell(id, m))),
  };
})();

describe.each(Object.entries({ byMonth, byWay, byDoor, byDoorAndAfterwards, byMonthAndClass }))(
  'a release %s',
  (_name, design) => {
    it('lets no small cell be computed by adding and subtracting what is published', () => {
      fc.assert(
        fc.property(populations(design.kinds), (population) => {
          expect(disclosed(design, population)).toEqual([]);
        }),
        // The large tables have many more sets of kinds to look at.
        { numRuns: design.kinds > 9 ? 150 : 500 },
      );
    });

    it('publishes most of what is large', () => {
      const large = Array.from({ length: design.kinds }, () => [40, 40, 40, 40]);

      expect(released(design, large)).toEqual(Object.keys(design.figures));
    });
  },
);

describe('every one-dimensional table of three parts', () => {
  it('lets no suppressed part be computed', () => {
    const parts = ['part-0', 'part-1', 'part-2'];
    const design: Design = {
      kinds: 3,
      figures: {
        whole: { counts: [1, 1, 1], of: null, within: [] },
        ...Object.fromEntries(
          parts.map((id, k) => [id, { counts: only(3, k), of: 'whole', within: ['whole'] }]),
        ),
      },
      groupings: [{ whole: 'whole', parts }],
    };
    // Every cell from 0 to 8 requests, from one agency, from two, or spread over as many as there are.
    const cells = Array.from({ length: 9 }, (_, count) => [
      [count, 0, 0],
      [count - (count > 1 ? 1 : 0), count > 1 ? 1 : 0, 0],
      [Math.ceil(count / 3), Math.ceil((count - 1) / 3), Math.floor(count / 3)],
    ]).flat();
    const leaks: unknown[] = [];

    for (const a of cells)
      for (const b of cells)
        for (const c of cells) leaks.push(...disclosed(design, [a, b, c]).map((leak) => ({ a, b, c, leak })));

    expect(leaks).toEqual([]);
  });
});

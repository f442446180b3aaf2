import fc from 'fast-check';
import type { CriterionClass } from '@whichdoor/contracts';
import { defaultPolicy, isSafe } from '@whichdoor/disclosure';
import {
  reportOf,
  type GapReport,
  type ShownAfterwards,
  type ShownFigure,
  type ShownMonth,
} from './gap-report.js';
import type { ClassTallies, GapTallies } from './gap-tallies.js';
import { cellOf, emptyTally, minus, type Tally } from './tally.js';

// Three criteria of two services and two classes, and what no criterion explains, at either service.
const doors = [
  { criterion: 'c1', service: 's1', class: 'JUSTICE' },
  { criterion: 'c2', service: 's1', class: 'MEDICAL' },
  { criterion: 'c3', service: 's2', class: 'JUSTICE' },
  { criterion: null, service: 's1', class: null },
  { criterion: null, service: 's2', class: null },
] as const;
const ways = ['declined', 'skipped', 'blocked'] as const;
const filter = { from: '2026-09', to: '2026-11' };
const months = ['2026-09', '2026-10', '2026-11'];

type Request = {
  readonly organisation: string;
  readonly month: string;
  readonly met: readonly { readonly door: (typeof doors)[number]; readonly way: (typeof ways)[number] }[];
  readonly absorbedBy: readonly string[];
  readonly isPlaced: boolean;
  readonly isUnanswered: boolean;
};

const organisation = fc.constantFrom('a', 'b', 'c', 'd');
const aRequest: fc.Arbitrary<Request> = fc.record({
  organisation,
  month: fc.constantFrom(...months),
  met: fc.array(fc.record({ door: fc.constantFrom(...doors), way: fc.constantFrom(...ways) }), {
    maxLength: 3,
  }),
  absorbedBy: fc.uniqueArray(organisation, { maxLength: 2 }),
  isPlaced: fc.boolean(),
  isUnanswered: fc.boolean(),
});

type Met = Request['met'][number];
const tally = (requests: readonly Request[], belongs: (request: Request) => boolean): Tally => {
  const counts = new Map<string, number>();
  for (const request of requests.filter(belongs))
    counts.set(request.organisation, (counts.get(request.organisation) ?? 0) + 1);
  return counts;
};
const isShut = ({ met }: Request) => met.length > 0;
const met = (test: (met: Met) => boolean) => (request: Request) => request.met.some(test);
const isAbsorbed = (request: Request) => isShut(request) && request.absorbedBy.length > 0;
const isPlaced = (request: Request) => isShut(request) && request.isPlaced && !isAbsorbed(request);

const talliesOf = (requests: readonly Request[]): GapTallies => {
  const of = (belongs: (request: Request) => boolean) => tally(requests, belongs);
  const occurring = <T extends string>(
    keys: readonly T[],
    belongs: (key: T) => (request: Request) => boolean,
  ) => keys.filter((key) => requests.some(belongs(key)));
  const afterwards = (belongs: (request: Request) => boolean) => ({
    absorbed: of((request) => belongs(request) && isAbsorbed(request)),
    placed: of((request) => belongs(request) && isPlaced(request)),
  });
  const lineOf = (belongs: (request: Request) => boolean) => ({
    shutOut: of(belongs),
    ...afterwards(belongs),
    byMonth: new Map(
      months.map((month) => [month, of((request) => belongs(request) && request.month === month)]),
    ),
  });
  const byCriterion = (id: string) => met(({ door }) => door.criterion === id);
  const byClass = (name: string) => met(({ door }) => door.class === name);
  const byService = (id: string) => met(({ door }) => door.service === id);
  const byAbsorber = (id: string) => (request: Request) => isShut(request) && request.absorbedBy.includes(id);
  return {
    requests: of(() => true),
    unanswered: of(({ isUnanswered }) => isUnanswered),
    shutOut: of(isShut),
    undeclared: lineOf(met(({ door }) => door.criterion === null)),
    ...afterwards(isShut),
    accepted: of((request) => isShut(request) && request.isPlaced),
    byMonth: new Map(
      months.map((month) => [
        month,
        {
          requests: of((request) => request.month === month),
          shutOut: of((request) => request.month === month && isShut(request)),
        },
      ]),
    ),
    byClass: new Map(
      occurring(['JUSTICE', 'MEDICAL'] satisfies CriterionClass[], byClass).map((name) => [
        name,
        lineOf(byClass(name)),
      ]),
    ),
    byService: new Map(
      occurring(['s1', 's2'], byService).map((id) => [
        id,
        {
          shutOut: of(byService(id)),
          undeclared: of(met(({ door }) => door.service === id && door.criterion === null)),
        },
      ]),
    ),
    byCriterion: new Map(
      occurring(['c1', 'c2', 'c3'], byCriterion).map((id) => {
        const door = doors.find(({ criterion }) => criterion === id)!;
        const by = (way: (typeof ways)[number]) => of(met((one) => one.door === door && one.way === way));
        return [
          id,
          {
            serviceId: door.service,
            class: door.class ?? 'NOT_CLASSIFIED',
            shutOut: of(byCriterion(id)),
            declined: by('declined'),
            skipped: by('skipped'),
            blocked: by('blocked'),
            ...afterwards(byCriterion(id)),
          },
        ];
      }),
    ),
    byAbsorber: new Map(
      occurring(['a', 'b', 'c', 'd'], byAbsorber).map((id) => [id, { absorbed: of(byAbsorber(id)) }]),
    ),
  };
};

type ShownLine = {
  readonly shutOut: ShownFigure;
  readonly afterwards: ShownAfterwards;
  readonly byMonth?: readonly ShownMonth[];
};

const noMonths: ClassTallies['byMonth'] = new Map();

/** Every line of the report that is split by what came afterwards, beside what was counted. */
const linesOf = (
  report: GapReport,
  tallies: GapTallies,
): { readonly shown: ShownLine; readonly counted: ClassTallies }[] => [
  {
    shown: { shutOut: report.shutOut, afterwards: report.afterwards },
    counted: { ...tallies, byMonth: noMonths },
  },
  { shown: report.withoutCriterion, counted: tallies.undeclared },
  ...report.byClass.map((row) => ({ shown: row, counted: tallies.byClass.get(row.class)! })),
  ...report.byCriterion.map((row) => ({
    shown: row,
    counted: { ...tallies.byCriterion.get(row.criterion.id)!, byMonth: noMonths },
  })),
];

/** Every figure that a report shows beside the tally that it was made of. */
const figuresWithTallies = (tallies: GapTallies): readonly (readonly [ShownFigure, Tally])[] => {
  const report = reportOf(filter, tallies, defaultPolicy);
  return [
    [report.requests, tallies.requests],
    [report.unanswered, tallies.unanswered],
    [report.shutOut, tallies.shutOut],
    [report.undeclared, tallies.undeclared.shutOut],
    [report.absorbed, tallies.absorbed],
    [report.placedElsewhere, tallies.accepted],
    [report.withoutCriterion.shutOut, tallies.undeclared.shutOut],
    ...linesOf(report, tallies).flatMap(({ shown: { afterwards, byMonth }, counted }) => [
      [afterwards.absorbed, counted.absorbed] as const,
      [afterwards.placedElsewhere, counted.placed] as const,
      [afterwards.neither, minus(counted.shutOut, counted.absorbed, counted.placed)] as const,
      ...(byMonth ?? []).map((row) => [row.shutOut, counted.byMonth.get(row.month) ?? emptyTally] as const),
    ]),
    ...report.byMonth.flatMap(({ month, requests, shutOut }) => [
      [requests, tallies.byMonth.get(month)!.requests] as const,
      [shutOut, tallies.byMonth.get(month)!.shutOut] as const,
    ]),
    ...report.byClass.map((row) => [row.shutOut, tallies.byClass.get(row.class)!.shutOut] as const),
    ...report.byService.flatMap(({ service, shutOut, undeclared }) => [
      [shutOut, tallies.byService.get(service.id)!.shutOut] as const,
      [undeclared, tallies.byService.get(service.id)!.undeclared] as const,
    ]),
    ...report.byCriterion.flatMap((row) =>
      (['shutOut', ...ways, 'absorbed'] as const).map(
        (name) => [row[name], tallies.byCriterion.get(row.criterion.id)![name]] as const,
      ),
    ),
    ...report.byAbsorber.map(
      (row) => [row.absorbed, tallies.byAbsorber.get(row.organisation.id)!.absorbed] as const,
    ),
  ];
};

const populations = fc.array(aRequest, { minLength: 0, maxLength: 120, size: 'max' });

describe('a report on gaps', () => {
  it('shows what was counted or nothing, and no count under a threshold', () => {
    fc.assert(
      fc.property(populations, (requests) => {
        for (const [figure, counted] of figuresWithTallies(talliesOf(requests))) {
          const cell = cellOf(counted);
          expect([null, cell.count]).toContain(figure.value);
          expect(figure.text).toBe(figure.value === null ? 'n.p.' : String(cell.count));
          expect(figure.isSuppressed).toBe(figure.value === null);
          if (figure.value) expect(isSafe(cell, defaultPolicy)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no small rest between a shown part and a shown whole', () => {
    fc.assert(
      fc.property(populations, (requests) => {
        const report = reportOf(filter, talliesOf(requests), defaultPolicy);
        const rests = [
          ...[report.unanswered, report.shutOut, ...report.byMonth.map((row) => row.requests)].map((part) => [
            report.requests,
            part,
          ]),
          ...[
            report.undeclared,
            report.absorbed,
            report.placedElsewhere,
            ...[...report.byCriterion, ...report.byClass, ...report.byService, ...report.byMonth].map(
              (row) => row.shutOut,
            ),
          ].map((part) => [report.shutOut, part]),
          ...report.byCriterion.flatMap((row) =>
            [row.declined, row.skipped, row.blocked, row.absorbed].map((part) => [row.shutOut, part]),
          ),
          ...report.byCriterion.map((row) => [report.absorbed, row.absorbed]),
          ...report.byCriterion.flatMap((row) => [
            [report.byService.find(({ service }) => service.id === row.service.id)!.shutOut, row.shutOut],
            [report.byClass.find((other) => other.class === row.class)!.shutOut, row.shutOut],
          ]),
          ...report.byService.flatMap((row) => [
            [row.shutOut, row.undeclared],
            [report.undeclared, row.undeclared],
          ]),
          ...report.byAbsorber.map((row) => [report.absorbed, row.absorbed]),
          ...report.byMonth.map((row) => [row.requests, row.shutOut]),
        ].map(([whole, part]) =>
          whole!.value === null || part!.value === null ? 0 : whole!.value - part!.value,
        );

        expect(rests.filter((rest) => rest !== 0 && rest < defaultPolicy.minimumCell)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('splits a line whole or not at all, and its parts add up to it', () => {
    fc.assert(
      fc.property(populations, (requests) => {
        const tallies = talliesOf(requests);
        for (const { shown } of linesOf(reportOf(filter, tallies, defaultPolicy), tallies))
          for (const parts of [
            Object.values(shown.afterwards),
            ...(shown.byMonth ? [shown.byMonth.map(({ shutOut }) => shutOut)] : []),
          ]) {
            const values = parts.map(({ value }) => value).filter((value) => value !== null);
            expect([0, parts.length]).toContain(values.length);
            if (values.length > 0) expect(values.reduce((a, b) => a + b)).toBe(shown.shutOut.value);
          }
      }),
      { numRuns: 200 },
    );
  });

  it('shows beside a hidden line of a table never all the others of its column', () => {
    fc.assert(
      fc.property(populations, (requests) => {
        const report = reportOf(filter, talliesOf(requests), defaultPolicy);
        const classes = [report.withoutCriterion, ...report.byClass];
        for (const step of ['absorbed', 'placedElsewhere', 'neither'] as const) {
          const whole = report.afterwards[step].value;
          const cells = classes.map(({ afterwards }) => afterwards[step].value);
          const rest = (whole ?? 0) - cells.reduce<number>((sum, value) => sum + (value ?? 0), 0);
          // Requests that met doors of two classes stand in both, so that nothing can be said of a rest below 0.
          if (whole !== null && cells.includes(null) && rest > 0)
            expect(rest).toBeGreaterThanOrEqual(defaultPolicy.minimumCell);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says of every figure which months it counts, and why it is not published', () => {
    const requests = Array.from({ length: 40 }, (_, place): Request => ({
      organisation: 'abcd'[place % 4]!,
      month: months[place % 3]!,
      met:
        place < 20
          ? [{ door: doors[0], way: 'declined' }]
          : place < 23
            ? [{ door: doors[1], way: 'skipped' }]
            : [],
      absorbedBy: [],
      isPlaced: false,
      isUnanswered: false,
    }));
    const report = reportOf(filter, talliesOf(requests), defaultPolicy);

    expect(report.requests).toMatchObject({ period: filter, whyNotPublished: null });
    expect(report.byMonth[0]!.requests.period).toEqual({ from: '2026-09', to: '2026-09' });
    const [large, small] = report.byClass;
    // One of them is small and the other hides it; the sentence does not tell which.
    expect(large!.shutOut.whyNotPublished).toMatch(/fewer than 5 requests.*fewer than 3 organisations/);
    expect(small!.shutOut.whyNotPublished).toBe(large!.shutOut.whyNotPublished);
    expect(large!.shutOut.whyNotPublishedCode).toBe('TOO_FEW_OR_DERIVABLE');
    expect(small!.afterwards.neither.whyNotPublished).toMatch(/what it is a part of is not published/);
    expect(small!.afterwards.neither.whyNotPublishedCode).toBe('WHOLE_NOT_PUBLISHED');
  });

  it('says the same to the same question, and puts what is hidden last, by id', () => {
    fc.assert(
      fc.property(populations, (requests) => {
        const report = reportOf(filter, talliesOf(requests), defaultPolicy);

        expect(reportOf(filter, talliesOf(requests.toReversed()), defaultPolicy)).toEqual(report);
        const hidden = report.byCriterion.filter(({ shutOut }) => shutOut.isSuppressed);
        expect(report.byCriterion.slice(report.byCriterion.length - hidden.length)).toEqual(hidden);
        const ids = hidden.map(({ criterion }) => criterion.id);
        expect(ids).toEqual(ids.toSorted());
      }),
      { numRuns: 100 },
    );
  });

  it('says what it is about, and how much was withheld and why', () => {
    const { notes, codedNotes, requests } = reportOf(filter, talliesOf([]), defaultPolicy);

    expect(requests.denominator).toMatch(/Among people who approached/);
    expect(notes[0]).toMatch(/request.*not a person/);
    expect(notes.at(-1)).toBe(
      '20 of 20 figures are not published (n.p.). 1: fewer than 5 requests; 19: what they are a part of is not published. Not published is not zero.',
    );
    expect(codedNotes).toHaveLength(notes.length);
    expect(codedNotes.at(-1)).toEqual({
      code: 'WITHHELD',
      count: 20,
      of: 20,
      because: [
        { reason: 'SMALL_CELL', count: 1 },
        { reason: 'DENOMINATOR_NOT_PUBLISHED', count: 19 },
      ],
    });
  });
});

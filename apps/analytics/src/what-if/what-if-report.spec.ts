import { defaultPolicy, isSafe } from '@whichdoor/disclosure';
import fc from 'fast-check';
import {
  criterionNames,
  everyKind,
  gainsAtLeast,
  gainsAtMost,
  kinds,
  limits,
  loosenings,
  recordOf,
  type CriterionName,
  type Kind,
  type LoosenedLimit,
} from './shut-record.fixture.js';
import { whatIfReportOf } from './what-if-report.js';

const period = { from: '2026-11', to: '2026-11' };

type Shown = { readonly name: string; readonly counts: number[] };

/**
 * Every figure of an answer that is shown: whether it counts each kind of request, and each kind that there could have been.
 * The reader knows what figures mean, but not which kinds of request there are.
 */
const figuresShownIn = (
  all: readonly Kind[],
  drop: readonly CriterionName[],
  loosen: readonly LoosenedLimit[] = [],
  known: typeof limits = {},
): Shown[] => {
  const answer = whatIfReportOf(
    { filter: period, drop, dropClasses: [], loosen },
    recordOf(all, known),
    defaultPolicy,
  );
  const counts = (counted: (kind: Kind) => boolean) =>
    [...all, ...everyKind].map((kind) => (counted(kind) ? 1 : 0));
  return [
    { name: 'shutOut', figure: answer.shutOut, counts: counts(({ doors }) => doors.length > 0) },
    {
      name: 'atLeast',
      figure: answer.gainAtLeast,
      counts: counts((kind) => gainsAtLeast(kind, { drop, loosen })),
    },
    {
      name: 'atMost',
      figure: answer.gainAtMost,
      counts: counts((kind) => gainsAtMost(kind, { drop, loosen })),
    },
    ...answer.best.flatMap(({ criterion: { id }, gainAtLeast, gainAtMost }) => [
      {
        name: `${id} atLeast`,
        figure: gainAtLeast,
        counts: counts((kind) => gainsAtLeast(kind, { drop: [id] })),
      },
      {
        name: `${id} atMost`,
        figure: gainAtMost,
        counts: counts((kind) => gainsAtMost(kind, { drop: [id] })),
      },
    ]),
  ].filter(({ figure }) => !figure.isSuppressed);
};

const shownIn = (...question: Parameters<typeof figuresShownIn>) =>
  figuresShownIn(...question).map(({ counts }) => counts);

/** The two values of one bound of a gain, where both answers show it. */
const stepsBetween = (one: readonly Shown[], other: readonly Shown[]): number[][][] =>
  ['atLeast', 'atMost'].flatMap((bound) => {
    const both = [one, other].flatMap((shown) => shown.filter(({ name }) => name === bound));
    return both.length === 2 ? [both.map(({ counts }) => counts)] : [];
  });

/** What follows from some rows by adding and subtracting up to four of them. */
const combinationsOf = (rows: readonly number[][], terms: number): number[][] =>
  rows.flatMap((row, place) => {
    const others = terms > 1 ? combinationsOf(rows.slice(place + 1), terms - 1) : [];
    return [
      row,
      ...others.map((other) => row.map((value, kind) => value + (other[kind] ?? 0))),
      ...others.map((other) => row.map((value, kind) => value - (other[kind] ?? 0))),
    ];
  });

const smallGroupsIn = (all: readonly Kind[], shown: readonly number[][]) =>
  combinationsOf(shown, 4)
    .map((row) => (row.some((value) => value < 0) ? row.map((value) => 0 - value) : row))
    .filter((row) => row.every((value) => value === 0 || value === 1))
    .filter((row) => {
      const perOrganisation = [0, 1, 2, 3].map((place) =>
        all.reduce((sum, { made }, kind) => sum + (made[place] ?? 0) * (row[kind] ?? 0), 0),
      );
      const count = perOrganisation.reduce((sum, requests) => sum + requests, 0);
      return count > 0 && !isSafe({ count, agencies: perOrganisation.filter(Boolean).length }, defaultPolicy);
    });

describe('an answer to a what-if', () => {
  it('shows no figures from which a small group of requests can be computed', () => {
    fc.assert(
      fc.property(kinds, fc.subarray(criterionNames), (all, drop) => {
        expect(smallGroupsIn(all, shownIn(all, drop))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows none either where limits are loosened', () => {
    fc.assert(
      fc.property(kinds, fc.subarray(criterionNames), loosenings, (all, drop, loosen) => {
        expect(smallGroupsIn(all, shownIn(all, drop, loosen, limits))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows of one criterion alone no bound that the list of single criteria hides', () => {
    fc.assert(
      fc.property(kinds, fc.constantFrom(...criterionNames), (all, name) => {
        const asked = (drop: readonly CriterionName[]) =>
          whatIfReportOf(
            { filter: period, drop, dropClasses: [], loosen: [] },
            recordOf(all, {}),
            defaultPolicy,
          );
        const listed = asked([]).best.find(({ criterion }) => criterion.id === name);
        fc.pre(listed !== undefined);
        const alone = asked([name]);

        for (const bound of ['gainAtLeast', 'gainAtMost'] as const)
          if (listed[bound].isSuppressed) expect(alone[bound].isSuppressed).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  // Other figures of two answers may still be combined to one: that takes a memory of what was released.
  it('shows no gain from which the same one, with another number or with the limit given up, leaves a small group', () => {
    fc.assert(
      fc.property(kinds, loosenings, fc.option(fc.constantFrom(0, 20, 60, 90)), (all, loosen, value) => {
        const [one] = loosen;
        fc.pre(one !== undefined);
        const again =
          value === null || one.criterion !== 'sober'
            ? figuresShownIn(all, [one.criterion], [], limits)
            : figuresShownIn(all, [], [{ ...one, value }], limits);

        for (const step of stepsBetween(figuresShownIn(all, [], [one], limits), again))
          expect(smallGroupsIn(all, step)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

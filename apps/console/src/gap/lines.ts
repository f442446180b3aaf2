import type { CriterionClass } from '@whichdoor/contracts';
import type { GapAddress } from './gap-address.js';
import type { Figure } from '../figure/figure.js';
import type { GapsQuery } from '../graph/operations.generated.js';

export type GapReport = NonNullable<GapsQuery['gaps']>;
export type Afterwards = GapReport['afterwards'];
export type CriterionRow = GapReport['byCriterion'][number];

/** Rules that one report names: as many as the graph gives. */
export const mostRules = 500;

/** What became of a shut-out request, in the order of every bar. */
export const nextSteps = ['absorbed', 'placedElsewhere', 'neither'] as const;
export type NextStep = (typeof nextSteps)[number];

/** One bar: a class of rules, a single rule, or what no published rule explains. */
export type Line = {
  readonly id: string;
  readonly of:
    | { readonly kind: 'CLASS'; readonly class: CriterionClass }
    | { readonly kind: 'CRITERION'; readonly row: CriterionRow }
    | { readonly kind: 'UNDECLARED' };
  readonly shutOut: Figure;
  readonly afterwards: Afterwards;
  readonly byMonth: readonly { readonly month: string; readonly shutOut: Figure }[];
};

/** Published lines from the largest; those that are hidden stay last, in the order in which they came. */
const largestFirst = (lines: readonly Line[]): Line[] => {
  const isShown = ({ shutOut }: Line) => shutOut.value !== null;
  return [
    ...lines.filter(isShown).toSorted((a, b) => (b.shutOut.value ?? 0) - (a.shutOut.value ?? 0)),
    ...lines.filter((line) => !isShown(line)),
  ];
};

/** Classes of rules, and beside them what no published rule explains. */
export const linesByClass = ({ byClass, withoutCriterion }: GapReport): Line[] =>
  largestFirst([
    { id: 'undeclared', of: { kind: 'UNDECLARED' }, ...withoutCriterion },
    ...byClass.map((row): Line => ({ id: row.class, of: { kind: 'CLASS', class: row.class }, ...row })),
  ]);

/** Single rules: of one class, or one alone, where that is looked at. */
export const linesByCriterion = (
  { byCriterion }: GapReport,
  { rules, criterion }: Pick<GapAddress, 'rules' | 'criterion'>,
): Line[] =>
  largestFirst(
    byCriterion
      .filter((row) => (criterion ? row.criterion?.id === criterion : rules === null || row.class === rules))
      .map(({ shutOut, afterwards, ...row }, at): Line => ({
        id: row.criterion?.id ?? String(at),
        of: { kind: 'CRITERION', row: { shutOut, afterwards, ...row } },
        shutOut,
        afterwards,
        byMonth: [],
      })),
  );

/** Whether what became of the requests of a line may be shown: all of it or nothing. */
export const isSplit = ({ absorbed }: Afterwards): boolean => absorbed.value !== null;

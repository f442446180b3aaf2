import type { FigureDefinition, FigureDenominator, NotPublishedReason } from '@whichdoor/contracts';

/** A count as the graph tells it, with everything that a sceptical reader asks for. */
export type Figure = {
  readonly value: number | null;
  /** The count, or `n.p.` */
  readonly text: string;
  /** What it counts */
  readonly definitionCode: FigureDefinition;
  /** Of what it is a part */
  readonly denominatorCode: FigureDenominator;
  readonly period: Period;
  readonly whyNotPublishedCode: NotPublishedReason | null;
};

/** Months, `YYYY-MM`, the first and the last included. */
export type Period = { readonly from: string; readonly to: string };

/** The share of one published figure in another; null where either may not be shown, or nobody is counted. */
export const shareOf = (part: Figure, whole: Figure): number | null =>
  part.value === null || !whole.value ? null : part.value / whole.value;

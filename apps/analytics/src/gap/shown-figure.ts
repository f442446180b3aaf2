import type { NotPublishedReason } from '@whichdoor/contracts';
import { publishedFigure, type Disclosure, type Policy, type PublishedFigure } from '@whichdoor/disclosure';
import { notPublishedReasonOf, whyNotPublished, type Meaning } from './gap-words.js';

/** The months that a figure is of, the first and the last included. */
export type Period = { readonly from: string; readonly to: string };

/** A count as the graph shows it: it has passed disclosure control. */
export type ShownFigure = Pick<PublishedFigure, 'value' | 'text' | 'isSuppressed'> &
  Meaning & {
    readonly period: Period;
    /** Null where it is published */
    readonly whyNotPublished: string | null;
    readonly whyNotPublishedCode: NotPublishedReason | null;
  };

/** The figure with this id and all that a reader has to know of it. */
export const showFigure = <Id extends string>(
  disclosure: Disclosure<Id>,
  id: Id,
  meaning: Meaning,
  { period, policy }: { readonly period: Period; readonly policy: Policy },
): ShownFigure => {
  const { value, text, isSuppressed, reason } = publishedFigure(disclosure, id);
  return {
    value,
    text,
    isSuppressed,
    ...meaning,
    period,
    whyNotPublished: reason === null ? null : whyNotPublished(reason, policy),
    whyNotPublishedCode: reason === null ? null : notPublishedReasonOf(reason),
  };
};

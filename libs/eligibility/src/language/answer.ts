import type { Duration } from './condition.js';

/** An amount that is known to lie between two ends, both included; a missing end is open. */
export type Band = { readonly atLeast?: number; readonly atMost?: number };

/** One entry of a history: what, and how long ago (in the attribute's unit, or with a unit of its own). */
export type Happened = { readonly code: string; readonly ago?: number | Band | Duration };

/**
 * What a person said. By the attribute's type:
 * `boolean` true or false · `number` an amount in the attribute's unit, or a band · `elapsed` the same, a
 * duration, `{ on: 'YYYY-MM-DD' }` or `'never'` · `scale`, `code` a code · `codes` codes · `history` entries ·
 * `area` a place from large to small.
 */
export type Answer =
  | boolean
  | number
  | string
  | Band
  | Duration
  | { readonly on: string }
  | readonly string[]
  | readonly Happened[]
  | Declined;

/** Asked, and the person would rather not say. It counts as unknown, and is not asked again. */
export type Declined = { readonly declined: true };
export const DECLINED: Declined = { declined: true };

/** Answers by answer key (see `answerKey`). What is absent was not asked. Never stored: they stay on the device. */
export type Answers = Readonly<Record<string, Answer>>;

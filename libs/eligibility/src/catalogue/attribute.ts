/** The kinds of rule that close doors; every attribute belongs to one. */
export const CRITERION_CLASSES = [
  'CURRENT_USE',
  'PRIOR_STEP',
  'MEDICATION',
  'MENTAL_HEALTH',
  'MEDICAL',
  'JUSTICE',
  'PROTECTIVE_ORDER',
  'DEMOGRAPHIC_REMIT',
  'HOUSEHOLD',
  'PLACE_STATUS',
  'HOUSING_SUPPORT',
  'COST_DOCUMENTS',
  'CONDUCT_MOTIVATION',
  'REFERRER',
] as const;
export type CriterionClass = (typeof CRITERION_CLASSES)[number];

/** Whom an answer is about. Any attribute can be asked of any of these people. */
export const SUBJECTS = ['self', 'child', 'partner', 'cared_for'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const UNITS = [
  'days',
  'weeks',
  'months',
  'years',
  'mg',
  'percent',
  'dollars',
  'people',
  'points',
  'times',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * - `boolean` yes or no
 * - `number` an amount in `unit`, or a band of amounts
 * - `elapsed` time since something last happened, in `unit`; may be `never`, or a date
 * - `scale` one of ordered codes, lowest first
 * - `code` one of a list
 * - `codes` any number of a list
 * - `history` any number of a list, each with how long ago, in `unit`
 * - `area` a place written from large to small: `country/state/council`
 */
export type AttributeType =
  'boolean' | 'number' | 'elapsed' | 'scale' | 'code' | 'codes' | 'history' | 'area';

/** What else is known once this attribute has a certain answer. */
export type Implication = {
  /** The answer, or for amounts the range of answers, from which the other fact follows. */
  readonly when: boolean | string | { readonly atLeast?: number; readonly atMost?: number };
  readonly attribute: string;
  readonly answer: boolean | number | string | { readonly atLeast?: number; readonly atMost?: number };
};

export type Attribute = {
  readonly id: string;
  readonly class: CriterionClass;
  readonly type: AttributeType;
  readonly unit?: Unit;
  /** The codes that may be answered, with their plain words. */
  readonly values?: readonly { readonly code: string; readonly label: string }[];
  /** A respectful question in plain words. */
  readonly question: string;
  /** A respectful short name of what is asked. */
  readonly label: string;
  /** Completes "must …"; `{value}` stands for the amount or the codes. Starts with a plain verb. */
  readonly phrase: string;
  /** Whether the answer could harm the person in other hands. */
  readonly sensitive: boolean;
  /** A trait gates; a paper gates until it is supplied; a step is something to do, and refuses nobody. */
  readonly nature: 'trait' | 'paper' | 'step';
  readonly implies?: readonly Implication[];
};

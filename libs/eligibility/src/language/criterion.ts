import type { CriterionClass } from '../catalogue/attribute.js';
import { findAttribute } from '../catalogue/catalogue.js';
import { type Condition, testsOf } from './condition.js';

/**
 * - `require` the condition must hold
 * - `exclude` the condition must not hold
 * - `prioritise` the condition moves a person forward, and shuts nobody out
 * - `not_required` the service says that this is *not* needed: worth showing, never a gate
 */
export const EFFECTS = ['require', 'exclude', 'prioritise', 'not_required'] as const;
export type Effect = (typeof EFFECTS)[number];

/** `hard` shuts; `case_by_case` leaves it to somebody's judgement; `preferred` only orders. */
export const DISCRETIONS = ['hard', 'case_by_case', 'preferred'] as const;
export type Discretion = (typeof DISCRETIONS)[number];

export const PROVENANCES = [
  'published',
  'agency_confirmed',
  'reported_by_referrer',
  'inferred_from_declines',
] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** What kind of gate: whom the service is for, whom it keeps out, a paper to bring, or a step to take. */
export const NATURES = ['remit', 'exclusion', 'paper', 'step'] as const;
export type Nature = (typeof NATURES)[number];

/** Where a criterion was read: the service's own words, and when. `date` is `YYYY-MM-DD`. */
export type Evidence = { readonly quote?: string; readonly source?: string; readonly date?: string };

/** What is stored as the rule of a criterion: all of it but its identity. */
export type CriterionBody = {
  readonly effect: Effect;
  readonly condition: Condition;
  /** The criterion speaks only of people for whom this holds. */
  readonly appliesWhen?: Condition;
  /** Whoever meets one of these passes all the same. */
  readonly exceptions?: readonly Condition[];
  /** `hard` where absent. */
  readonly discretion?: Discretion;
  /** Who may decide otherwise, by role: "intake coordinator". */
  readonly waivableBy?: string;
  /** Derived from the catalogue where absent: see `natureOf`. */
  readonly nature?: Nature;
  /** For a paper: the service or the referrer can help to get it. */
  readonly obtainableWithHelp?: boolean;
  /** Ids of the streams it belongs to; all of them where absent. */
  readonly streams?: readonly string[];
  readonly evidence?: Evidence;
  readonly provenance?: Provenance;
  readonly disputed?: boolean;
  /** First and last day on which it counts, `YYYY-MM-DD`, both included. */
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly lastVerifiedOn?: string;
};

export type Criterion = CriterionBody & { readonly id: string; readonly version: number };

/** One way into a service, with rules of its own. */
export type Stream = { readonly id: string; readonly name: string };

/** All that is known of who may come to a service. Plain JSON. Treat as immutable: it is compiled once. */
export type ServiceCriteria = {
  readonly serviceId: string;
  /** What it offers, as a code: `residential_withdrawal`. */
  readonly kind?: string;
  /** The areas it serves, each from large to small: `au/act`. */
  readonly area?: readonly string[];
  /** Open if any stream is. Without streams the service is one. */
  readonly streams?: readonly Stream[];
  readonly criteria: readonly Criterion[];
  /** The service says that it has no criteria. Without it, an empty list means that nobody has asked. */
  readonly declaresNoCriteria?: boolean;
};

/** `discretion` with its default. */
export const discretionOf = (criterion: CriterionBody): Discretion => criterion.discretion ?? 'hard';

/**
 * What kind of gate a criterion is. A criterion made of papers is a paper and one made of steps is a step;
 * one that requires a trait of class DEMOGRAPHIC_REMIT says whom the service is for; any other keeps people out.
 */
export const natureOf = (criterion: CriterionBody): Nature => {
  if (criterion.nature) return criterion.nature;
  const attributes = attributesIn(criterion.condition);
  const every = (nature: string) => attributes.length > 0 && attributes.every((it) => it?.nature === nature);
  if (every('step')) return 'step';
  if (every('paper')) return 'paper';
  const isRemit = criterion.effect !== 'exclude' && criterionClass(criterion) === 'DEMOGRAPHIC_REMIT';
  return isRemit ? 'remit' : 'exclusion';
};

/**
 * The class of rule a criterion belongs to, from the first attribute of its condition that the catalogue knows;
 * null where it knows none.
 */
export const criterionClass = (criterion: CriterionBody): CriterionClass | null =>
  attributesIn(criterion.condition).find((attribute) => attribute !== undefined)?.class ?? null;

const attributesIn = (condition: Condition) =>
  [...testsOf(condition)].map((test) => findAttribute(test.attribute));

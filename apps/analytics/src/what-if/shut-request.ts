import type { CriterionClass } from '@whichdoor/contracts';
import type { KnownLimit } from '@whichdoor/eligibility';

/** A door that was shut to a request, with everything recorded that shut it. */
export type ShutDoor = {
  readonly serviceId: string;
  readonly criterionIds: readonly string[];
  /** It was shut at least once for a reason that no criterion was named for. */
  readonly isUndeclared: boolean;
};

/** Requests of one organisation that met the same shut doors. */
export type ShutRequests = {
  readonly organisationId: string;
  readonly doors: readonly ShutDoor[];
  readonly requests: number;
};

/** What is known of a criterion, whether or not it shut anybody out. */
export type KnownCriterion = {
  readonly serviceId: string;
  readonly class: CriterionClass;
  /** What an amount has to keep to, where the rule is a limit */
  readonly limit: KnownLimit | null;
  /** The limit that whoever was shut out by it failed for sure, whichever version stood then; null where that is not known */
  readonly failed: KnownLimit | null;
};

/** What a what-if is asked of. Raw: it leaves this service only through `whatIfReportOf`. */
export type ShutRecord = {
  /** Requests of the period by organisation, shut out or not */
  readonly requests: ReadonlyMap<string, number>;
  readonly shut: readonly ShutRequests[];
  /** By id: every criterion of a service whose door was shut, and those that were asked about and are known */
  readonly criteria: ReadonlyMap<string, KnownCriterion>;
};

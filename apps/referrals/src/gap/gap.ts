import { MatchSkipped, monthOf, ReferralBlocked, refuse, type SkipReason } from '@whichdoor/contracts';
import {
  areAllOf,
  criterionNotOfService,
  withoutRepeats,
  type CriterionVersion,
  type KnownCriterion,
} from '../criterion/criterion.js';
import { isOpen, needNotOpen, type KnownNeed } from '../need/need.js';
import type { KnownService } from '../service/service.js';

/** A service, and which of its criteria shut somebody out (or are believed to). */
export type ShutDoor = { readonly serviceId: string; readonly criteria: CriterionVersion[] };

/** A door that a worker passed, or a need for which none was open. Ids and versions, never an answer. */
export type Gap = {
  readonly id: string;
  readonly organisationId: string;
  readonly needId: string;
  readonly recordedAt: Date;
  /** The door that was passed; null where none was open at all. */
  readonly serviceId: string | null;
  readonly skipReason: SkipReason | null;
  /** The door that was passed, or every door that was shut. */
  readonly doors: ShutDoor[];
};

/** Records that a worker passed a door that matching had not shut. */
export const skip = (
  { id, reason, criteria }: { id: string; reason: SkipReason; criteria: readonly CriterionVersion[] },
  {
    need,
    service,
    known,
  }: { need: KnownNeed | null; service: KnownService | null; known: readonly KnownCriterion[] },
  at: Date,
) => {
  if (!isOpen(need)) return needNotOpen(need);
  if (!service)
    return refuse(
      'ServiceNotAvailable',
      'This service is not listed, or no longer, so there is no door to pass.',
    );
  if (!areAllOf(service.id, criteria, known)) return criterionNotOfService;
  const door = { serviceId: service.id, criteria: withoutRepeats(criteria) };
  const next: Gap = { ...gapOf(id, need, at), serviceId: service.id, skipReason: reason, doors: [door] };
  return { next, facts: [MatchSkipped({ ...told(next), ...door, reason })] };
};

/** Records that matching left no door open for a need, and which criteria shut each. */
export const recordBlocked = (
  {
    id,
    doors,
  }: { id: string; doors: readonly { serviceId: string; criteria: readonly CriterionVersion[] }[] },
  { need, known }: { need: KnownNeed | null; known: readonly KnownCriterion[] },
  at: Date,
) => {
  if (!isOpen(need)) return needNotOpen(need);
  if (!doors.every(({ serviceId, criteria }) => areAllOf(serviceId, criteria, known)))
    return criterionNotOfService;
  const shut = doors.map(({ serviceId, criteria }) => ({ serviceId, criteria: withoutRepeats(criteria) }));
  const next: Gap = { ...gapOf(id, need, at), doors: shut };
  return { next, facts: [ReferralBlocked({ ...told(next), services: shut })] };
};

const gapOf = (id: string, need: KnownNeed, at: Date): Gap => ({
  id,
  organisationId: need.organisationId,
  needId: need.id,
  recordedAt: at,
  serviceId: null,
  skipReason: null,
  doors: [],
});

const told = ({ id, needId, organisationId, recordedAt }: Gap) => ({
  gapId: id,
  needId,
  organisationId,
  month: monthOf(recordedAt),
});

import { exclusionReasons, exclusionSkips, type DeclineReason, type SkipReason } from '@whichdoor/contracts';

/** How a door was found shut. */
export type Way = 'DECLINED' | 'SKIPPED' | 'BLOCKED';

/** A door that a request did not get through. */
export type ShutDoor = {
  readonly serviceId: string;
  /** Null where no criterion was named: an undeclared one */
  readonly criterionId: string | null;
  readonly way: Way;
};

type Cited = { readonly criterionId: string };

const doorsAt = (serviceId: string, criteria: readonly Cited[], way: Way): ShutDoor[] =>
  criteria.length > 0
    ? criteria.map(({ criterionId }) => ({ serviceId, criterionId, way }))
    : [{ serviceId, criterionId: null, way }];

/** The door that a decline shut: none where it says "not now" or "not here" instead of "not this person". */
export const doorsOfDecline = (decline: {
  readonly serviceId: string;
  readonly reason: DeclineReason;
  readonly criterion: Cited | null;
}): ShutDoor[] =>
  exclusionReasons.some((reason) => reason === decline.reason)
    ? doorsAt(decline.serviceId, decline.criterion ? [decline.criterion] : [], 'DECLINED')
    : [];

/** The doors that a worker passed because they never let somebody in. */
export const doorsOfSkip = (skip: {
  readonly serviceId: string;
  readonly reason: SkipReason;
  readonly criteria: readonly Cited[];
}): ShutDoor[] =>
  exclusionSkips.includes(skip.reason) ? doorsAt(skip.serviceId, skip.criteria, 'SKIPPED') : [];

/** The doors that matching found shut. */
export const doorsOfBlock = (block: {
  readonly services: readonly { readonly serviceId: string; readonly criteria: readonly Cited[] }[];
}): ShutDoor[] =>
  block.services.flatMap(({ serviceId, criteria }) => doorsAt(serviceId, criteria, 'BLOCKED'));

const keyOf = ({ serviceId, criterionId }: ShutDoor) => `${serviceId} ${criterionId ?? ''}`;

/** Each door once, in an order in which two transactions never wait for each other. */
export const eachOnce = (doors: readonly ShutDoor[]): ShutDoor[] =>
  [...new Map(doors.map((door) => [keyOf(door), door])).values()].toSorted((a, b) =>
    keyOf(a) < keyOf(b) ? -1 : 1,
  );

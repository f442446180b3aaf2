import { refuse } from '@whichdoor/contracts';

/** One version of a criterion, as something that can be pointed at. */
export type CriterionVersion = { readonly criterionId: string; readonly version: number };

/** What referrals remember of one version of a criterion: of which service it is, and when it ceased to hold. */
export type KnownCriterion = CriterionVersion & {
  readonly serviceId: string;
  /** Attributes that it asks about; null where it was heard of before they were kept. */
  readonly attributes: string[] | null;
  /** When a later version replaced it, or it was retired; null while it holds. The directory's clock. */
  readonly endedAt: Date | null;
};

/**
 * Whether a decline may cite it: it is of the service that the offer went to, and it held when the offer was sent or
 * came later. A rule that had already ended when the offer was sent shut nobody out.
 */
export const canBeCited = (
  criterion: KnownCriterion,
  offer: { readonly serviceId: string; readonly sentAt: Date },
): boolean =>
  criterion.serviceId === offer.serviceId &&
  (criterion.endedAt === null || criterion.endedAt.getTime() > offer.sentAt.getTime());

const keyOf = ({ criterionId, version }: CriterionVersion) => `${criterionId} ${version}`;

/** Whether all of these are criteria of this service, in whatever version: a device may have matched with an older one. */
export const areAllOf = (
  serviceId: string,
  criteria: readonly CriterionVersion[],
  known: readonly KnownCriterion[],
): boolean => {
  const ofService = new Set(known.filter((one) => one.serviceId === serviceId).map(keyOf));
  return criteria.every((one) => ofService.has(keyOf(one)));
};

export const criterionNotOfService = refuse(
  'CriterionNotOfService',
  'At least one of these criteria is not one of that service’s, or not in this version. Load the services again and match anew.',
);

/** The same criteria, each named once. */
export const withoutRepeats = (criteria: readonly CriterionVersion[]): CriterionVersion[] => [
  ...new Map(
    criteria.map(({ criterionId, version }) => [keyOf({ criterionId, version }), { criterionId, version }]),
  ).values(),
];

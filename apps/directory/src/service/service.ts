import {
  refuse,
  ServiceListed,
  ServiceRevised,
  ServiceWithdrawn,
  type Fact,
  type ServiceKind,
} from '@whichdoor/contracts';

/** Something an organisation does for people: a door. Its words are kept exactly as the service says them. */
export type Service = {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly status: 'ACTIVE' | 'TEMPORARILY_CLOSED' | 'WITHDRAWN';
  readonly kinds: ServiceKind[];
  readonly areas: string[];
  readonly areaWords: string | null;
  readonly eligibilityWords: string | null;
  readonly documentWords: string | null;
  readonly feeWords: string | null;
  readonly hoursWords: string | null;
  readonly languageWords: string | null;
  readonly addressWords: string | null;
  readonly phoneWords: string | null;
  /** A desk or a role, not somebody by name. */
  readonly askForWords: string | null;
  readonly declaresNoCriteria: boolean;
  readonly confirmedAt: Date;
  /** Code of the directory it was taken in from, with its row there and a digest of what the row said. */
  readonly sourceDirectory: string | null;
  readonly sourceRowId: string | null;
  readonly sourceDigest: string | null;
};

/** What somebody says of a service when it is listed; words that are left out are not known. */
export type Listing = Pick<Service, 'name'> &
  Partial<Omit<Service, 'id' | 'organisationId' | 'name' | 'confirmedAt'>>;

/** What somebody changes of a service; what is left out stays as it is. */
export type Revision = Partial<
  Omit<Service, 'id' | 'organisationId' | 'sourceDirectory' | 'sourceRowId' | 'confirmedAt'>
>;

export const list = (
  { id, organisationId, ...listing }: Listing & Pick<Service, 'id' | 'organisationId'>,
  at: Date,
) => {
  const next: Service = {
    status: 'ACTIVE',
    kinds: [],
    areas: [],
    areaWords: null,
    eligibilityWords: null,
    documentWords: null,
    feeWords: null,
    hoursWords: null,
    languageWords: null,
    addressWords: null,
    phoneWords: null,
    askForWords: null,
    declaresNoCriteria: false,
    sourceDirectory: null,
    sourceRowId: null,
    sourceDigest: null,
    ...listing,
    id,
    organisationId,
    confirmedAt: at,
  };
  const tidy = tidied(next);
  return { next: tidy, facts: factsOf(null, tidy) };
};

/**
 * Changes a listing, which also confirms the rest of it.
 * @param revision.replacesConfirmedAt when it was confirmed as the editor saw it; left out, whatever was saved is replaced
 */
export const revise = (
  service: Service,
  { replacesConfirmedAt, ...revision }: Revision & { readonly replacesConfirmedAt?: string },
  at: Date,
  criteriaInForce: number,
) => {
  if (replacesConfirmedAt !== undefined && Date.parse(replacesConfirmedAt) !== service.confirmedAt.getTime())
    return refuse(
      'ServiceChangedMeanwhile',
      'This service has been saved since you read it. Look at it again before you change it.',
    );
  const next = tidied({ ...service, ...revision, confirmedAt: at });
  if (next.declaresNoCriteria && criteriaInForce > 0) return contradictsOpenness();
  return { next, facts: factsOf(service, next) };
};

export const withdraw = (service: Service) => {
  const next: Service = { ...service, status: 'WITHDRAWN' };
  return { next, facts: factsOf(service, next) };
};

export const contradictsOpenness = () =>
  refuse(
    'CriteriaContradictOpenness',
    'A service that declares that it has no criteria cannot have criteria. Retire them, or take the declaration back.',
  );

/** Whether it shows in the sector's lists. */
export const isListed = ({ status }: Service): boolean => status !== 'WITHDRAWN';

const tidied = (service: Service): Service => ({
  ...service,
  // A kind that nobody has told is shown as such; it is never guessed.
  kinds: service.kinds.length ? [...new Set(service.kinds)] : ['NOT_CLASSIFIED'],
  areas: [...new Set(service.areas)],
});

/** A service that leaves the lists and comes back is listed anew for whoever listens. */
const factsOf = (before: Service | null, next: Service): Fact[] => {
  const wasListed = before !== null && isListed(before);
  if (!isListed(next)) return wasListed ? [ServiceWithdrawn({ serviceId: next.id })] : [];
  const { id: serviceId, organisationId, kinds, areas, declaresNoCriteria } = next;
  const told = { serviceId, organisationId, kinds, areas, declaresNoCriteria };
  return [wasListed ? ServiceRevised(told) : ServiceListed(told)];
};

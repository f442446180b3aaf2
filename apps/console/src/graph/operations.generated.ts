// Made by `npm run graph` from the .graphql files of the console. Not to be edited.
import type { TrustedDocument } from './trusted-document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a service does, and so what a need can be for. */
export type ServiceKind =
  | 'RESIDENTIAL_WITHDRAWAL'
  | 'NON_RESIDENTIAL_WITHDRAWAL'
  | 'RESIDENTIAL_REHABILITATION'
  | 'COUNSELLING'
  | 'OPIOID_TREATMENT'
  | 'CASE_MANAGEMENT'
  | 'NEEDLE_AND_SYRINGE_PROGRAM'
  | 'NALOXONE'
  | 'DRUG_CHECKING'
  | 'BLOOD_BORNE_VIRUS_CARE'
  | 'PEER_NAVIGATION'
  | 'MENTAL_HEALTH_CARE'
  | 'PRIMARY_HEALTH_CARE'
  | 'CRISIS_ACCOMMODATION'
  | 'SUPPORTED_HOUSING'
  | 'FAMILY_SUPPORT'
  | 'LEGAL_HELP'
  | 'FINANCIAL_HELP'
  | 'FOOD'
  | 'EMPLOYMENT_SUPPORT'
  | 'INFORMATION_AND_EDUCATION'
  | 'NOT_CLASSIFIED';

/** Who leads an organisation's work. */
export type OrganisationModel =
  'PEER_LED' | 'PEER_STAFFED' | 'PEER_DELIVERED_EXPERT_DESIGNED' | 'NON_PEER' | 'NOT_STATED';

/** Whether an organisation is listed. */
export type OrganisationStatus = 'ACTIVE' | 'INACTIVE';

/** Whether a service is listed. */
export type ServiceStatus = 'ACTIVE' | 'TEMPORARILY_CLOSED' | 'WITHDRAWN';

/** Whether a criterion is in force. */
export type CriterionStatus = 'IN_FORCE' | 'RETIRED';

/** Which organisations to list. Every part is optional. */
export type OrganisationFilter = {
  /** Also those that were taken out of the lists. */
  readonly includeInactive?: boolean | null | undefined;
  /** Only those without a service in the lists. */
  readonly withoutServices?: boolean | null | undefined;
};

/** Which entries of the audit to list. Every part is optional and narrows. */
export type AuditFilter = {
  /** Id of the person or system. */
  readonly actor?: string | null | undefined;
  /** The command, such as `grantRole`, whatever role it gave. */
  readonly action?: string | null | undefined;
  readonly subjectId?: string | null | undefined;
  /** At this instant or after it. */
  readonly from?: string | null | undefined;
  /** Before this instant. */
  readonly until?: string | null | undefined;
};

/** Which services to list. Every part is optional and narrows. */
export type ServiceFilter = {
  /** Services of any of these kinds. */
  readonly kinds?: ReadonlyArray<ServiceKind> | null | undefined;
  /** Also those whose kind is not classified. */
  readonly includeNotClassified?: boolean | null | undefined;
  /** Services for any of these areas, and those for which no area was coded. */
  readonly areas?: ReadonlyArray<string> | null | undefined;
  readonly organisationId?: string | null | undefined;
  /** Part of the name. */
  readonly search?: string | null | undefined;
  /** Services in any of these states; without it, all but withdrawn ones. */
  readonly statuses?: ReadonlyArray<ServiceStatus> | null | undefined;
  /** Only those with no criterion in force that do not declare that they have none either. */
  readonly withoutCriteria?: boolean | null | undefined;
  /** Only those that nobody has confirmed since this instant. */
  readonly unconfirmedSince?: string | null | undefined;
};

export type RegisterOrganisationInput = {
  /** Id to keep, for sectors that are set up from elsewhere; only for sector administrators. */
  readonly id?: string | null | undefined;
  readonly name: string;
  readonly model: OrganisationModel;
  readonly governanceWords?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** What is left out stays as it is; null takes the governance words away. */
export type ReviseOrganisationInput = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly model?: OrganisationModel | null | undefined;
  readonly governanceWords?: string | null | undefined;
};

export type ReactivateOrganisationInput = {
  readonly id: string;
};

export type DeactivateOrganisationInput = {
  readonly id: string;
};

export type ListServiceInput = {
  /** Id to keep, for sectors that are set up from elsewhere; only for sector administrators. */
  readonly id?: string | null | undefined;
  readonly organisationId: string;
  readonly name: string;
  readonly kinds: ReadonlyArray<ServiceKind>;
  readonly areas?: ReadonlyArray<string>;
  readonly areaWords?: string | null | undefined;
  readonly eligibilityWords?: string | null | undefined;
  readonly documentWords?: string | null | undefined;
  readonly feeWords?: string | null | undefined;
  readonly hoursWords?: string | null | undefined;
  readonly languageWords?: string | null | undefined;
  readonly declaresNoCriteria?: boolean;
  readonly idempotencyKey?: string | null | undefined;
};

/** What is left out stays as it is. */
export type ReviseServiceInput = {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly status?: ServiceStatus | null | undefined;
  readonly kinds?: ReadonlyArray<ServiceKind> | null | undefined;
  readonly areas?: ReadonlyArray<string> | null | undefined;
  readonly areaWords?: string | null | undefined;
  readonly eligibilityWords?: string | null | undefined;
  readonly documentWords?: string | null | undefined;
  readonly feeWords?: string | null | undefined;
  readonly hoursWords?: string | null | undefined;
  readonly languageWords?: string | null | undefined;
  readonly declaresNoCriteria?: boolean | null | undefined;
};

export type PublishCriterionInput = {
  /** Id to keep, for sectors that are set up from elsewhere; only for sector administrators. */
  readonly id?: string | null | undefined;
  readonly serviceId: string;
  readonly rule: unknown;
  readonly idempotencyKey?: string | null | undefined;
};

export type ReviseCriterionInput = {
  readonly id: string;
  /** The version that this one replaces, as the editor saw it. */
  readonly replacesVersion: number;
  readonly rule: unknown;
};

export type RetireCriterionInput = {
  readonly id: string;
};

export type ConfirmCapacityInput = {
  readonly serviceId: string;
  readonly available: number;
  readonly maximum?: number | null | undefined;
};

export type GrantRoleInput = {
  readonly personId: string;
  readonly role: string;
};

export type RevokeRoleInput = {
  readonly personId: string;
  readonly role: string;
};

export type AuditEntriesQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditEntriesQuery = {
  readonly auditEntries: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly actor: string;
      readonly action: string;
      readonly subjectId: string;
      readonly subject:
        | { readonly __typename: 'Organisation'; readonly id: string; readonly name: string }
        | { readonly __typename: 'Site'; readonly id: string; readonly name: string }
        | { readonly __typename: 'Service'; readonly id: string; readonly name: string }
        | {
            readonly __typename: 'Criterion';
            readonly id: string;
            readonly sentence: string;
            readonly rule: unknown;
            readonly service: { readonly id: string; readonly name: string } | null;
          }
        | null;
      readonly organisation: { readonly id: string; readonly name: string } | null;
      readonly changes: ReadonlyArray<{
        readonly field: string;
        readonly before: ReadonlyArray<string> | null;
        readonly after: ReadonlyArray<string> | null;
      }>;
    }>;
  } | null;
};

export type CriterionHistoryQueryVariables = Exact<{
  id: string;
}>;

export type CriterionHistoryQuery = {
  readonly criterion: {
    readonly id: string;
    readonly versions: ReadonlyArray<{
      readonly version: number;
      readonly sentence: string;
      readonly rule: unknown;
      readonly publishedAt: string;
    }>;
  } | null;
};

export type PublishCriterionMutationVariables = Exact<{
  input: PublishCriterionInput;
}>;

export type PublishCriterionMutation = {
  readonly publishCriterion:
    | {
        readonly __typename: 'Criterion';
        readonly id: string;
        readonly version: number;
        readonly sentence: string;
        readonly rule: unknown;
      }
    | { readonly __typename: 'CriterionMalformed'; readonly path: string; readonly message: string }
    | { readonly __typename: 'CriteriaContradictOpenness'; readonly message: string };
};

export type RetireCriterionMutationVariables = Exact<{
  input: RetireCriterionInput;
}>;

export type RetireCriterionMutation = {
  readonly retireCriterion:
    | { readonly __typename: 'Criterion'; readonly id: string; readonly status: CriterionStatus }
    | { readonly __typename: 'CriterionAlreadyRetired'; readonly message: string };
};

export type ReviseCriterionMutationVariables = Exact<{
  input: ReviseCriterionInput;
}>;

export type ReviseCriterionMutation = {
  readonly reviseCriterion:
    | {
        readonly __typename: 'Criterion';
        readonly id: string;
        readonly version: number;
        readonly sentence: string;
        readonly rule: unknown;
      }
    | { readonly __typename: 'CriterionMalformed'; readonly path: string; readonly message: string }
    | { readonly __typename: 'CriterionChangedMeanwhile'; readonly message: string }
    | { readonly __typename: 'CriterionAlreadyRetired'; readonly message: string };
};

export type DoorsQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type DoorsQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly eligibilityWords: string | null;
      readonly declaresNoCriteria: boolean;
      readonly confirmedAt: string;
      readonly organisation: { readonly name: string } | null;
      readonly capacity: { readonly available: number } | null;
      readonly criteria: ReadonlyArray<{
        readonly id: string;
        readonly version: number;
        readonly sentence: string;
        readonly quote: string | null;
        readonly rule: unknown;
      }>;
    }>;
  } | null;
};

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  readonly me: {
    readonly id: string;
    readonly name: string;
    readonly roles: ReadonlyArray<string>;
    readonly permissions: ReadonlyArray<string>;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly sites: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    } | null;
  } | null;
};

export type DeactivateOrganisationMutationVariables = Exact<{
  input: DeactivateOrganisationInput;
}>;

export type DeactivateOrganisationMutation = {
  readonly deactivateOrganisation:
    | {
        readonly __typename: 'Organisation';
        readonly id: string;
        readonly name: string;
        readonly status: OrganisationStatus;
      }
    | { readonly __typename: 'OrganisationAlreadyInactive'; readonly message: string };
};

export type ManagedOrganisationQueryVariables = Exact<{
  id: string;
}>;

export type ManagedOrganisationQuery = {
  readonly organisation: {
    readonly id: string;
    readonly name: string;
    readonly model: OrganisationModel;
    readonly governanceWords: string | null;
    readonly status: OrganisationStatus;
    readonly sites: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly area: string | null;
    }>;
    readonly services: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly status: ServiceStatus;
        readonly declaresNoCriteria: boolean;
        readonly confirmedAt: string;
        readonly criteria: ReadonlyArray<{ readonly id: string }>;
      }>;
    };
    readonly source: { readonly directory: string; readonly rowId: string } | null;
  } | null;
};

export type ManagedOrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ManagedOrganisationsQuery = {
  readonly organisations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly model: OrganisationModel;
      readonly status: OrganisationStatus;
    }>;
  } | null;
};

export type NotInOrderQueryVariables = Exact<{
  organisationId?: string | null | undefined;
  unconfirmedSince: string;
  isSector: boolean;
}>;

export type NotInOrderQuery = {
  readonly withoutCriteria: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
  readonly unconfirmed: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
  readonly closed: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
  readonly organisations?: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
};

export type ReactivateOrganisationMutationVariables = Exact<{
  input: ReactivateOrganisationInput;
}>;

export type ReactivateOrganisationMutation = {
  readonly reactivateOrganisation:
    | {
        readonly __typename: 'Organisation';
        readonly id: string;
        readonly name: string;
        readonly status: OrganisationStatus;
      }
    | { readonly __typename: 'OrganisationAlreadyActive'; readonly message: string }
    | { readonly __typename: 'OrganisationNameTaken'; readonly message: string };
};

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;

export type RegisterOrganisationMutation = {
  readonly registerOrganisation:
    | {
        readonly __typename: 'Organisation';
        readonly id: string;
        readonly name: string;
        readonly status: OrganisationStatus;
      }
    | { readonly __typename: 'OrganisationNameTaken'; readonly message: string };
};

export type ReviseOrganisationMutationVariables = Exact<{
  input: ReviseOrganisationInput;
}>;

export type ReviseOrganisationMutation = {
  readonly reviseOrganisation:
    | {
        readonly __typename: 'Organisation';
        readonly id: string;
        readonly name: string;
        readonly status: OrganisationStatus;
      }
    | { readonly __typename: 'OrganisationNameTaken'; readonly message: string }
    | { readonly __typename: 'OrganisationInactive'; readonly message: string };
};

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;

export type GrantRoleMutation = {
  readonly grantRole:
    | { readonly __typename: 'Person'; readonly id: string; readonly roles: ReadonlyArray<string> }
    | { readonly __typename: 'RoleNotGrantable'; readonly message: string };
};

export type PeopleQueryVariables = Exact<{
  organisationId: string;
}>;

export type PeopleQuery = {
  readonly people: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly roles: ReadonlyArray<string>;
  }> | null;
};

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;

export type RevokeRoleMutation = {
  readonly revokeRole:
    | { readonly __typename: 'Person'; readonly id: string; readonly roles: ReadonlyArray<string> }
    | { readonly __typename: 'RoleNotGrantable'; readonly message: string };
};

export type ConfirmCapacityMutationVariables = Exact<{
  input: ConfirmCapacityInput;
}>;

export type ConfirmCapacityMutation = {
  readonly confirmCapacity:
    | {
        readonly __typename: 'Service';
        readonly id: string;
        readonly capacity: {
          readonly available: number;
          readonly maximum: number | null;
          readonly confirmedAt: string;
        } | null;
      }
    | { readonly __typename: 'CapacityImpossible'; readonly message: string };
};

export type ListServiceMutationVariables = Exact<{
  input: ListServiceInput;
}>;

export type ListServiceMutation = {
  readonly listService:
    | { readonly __typename: 'Service'; readonly id: string; readonly name: string }
    | { readonly __typename: 'OrganisationInactive'; readonly message: string };
};

export type ManagedServiceQueryVariables = Exact<{
  id: string;
}>;

export type ManagedServiceQuery = {
  readonly service: {
    readonly id: string;
    readonly name: string;
    readonly status: ServiceStatus;
    readonly kinds: ReadonlyArray<ServiceKind>;
    readonly areas: ReadonlyArray<string>;
    readonly areaWords: string | null;
    readonly eligibilityWords: string | null;
    readonly documentWords: string | null;
    readonly feeWords: string | null;
    readonly hoursWords: string | null;
    readonly languageWords: string | null;
    readonly declaresNoCriteria: boolean;
    readonly confirmedAt: string;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly status: OrganisationStatus;
    } | null;
    readonly capacity: {
      readonly available: number;
      readonly maximum: number | null;
      readonly confirmedAt: string;
    } | null;
    readonly criteria: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly status: CriterionStatus;
      readonly sentence: string;
      readonly rule: unknown;
      readonly quote: string | null;
      readonly publishedAt: string;
    }>;
    readonly retiredCriteria: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly status: CriterionStatus;
      readonly sentence: string;
      readonly rule: unknown;
      readonly quote: string | null;
      readonly publishedAt: string;
    }>;
    readonly source: { readonly directory: string; readonly rowId: string } | null;
  } | null;
};

export type ManagedServicesQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ManagedServicesQuery = {
  readonly services: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ServiceStatus;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly declaresNoCriteria: boolean;
      readonly confirmedAt: string;
      readonly organisation: { readonly id: string; readonly name: string } | null;
      readonly capacity: {
        readonly available: number;
        readonly maximum: number | null;
        readonly confirmedAt: string;
      } | null;
      readonly criteria: ReadonlyArray<{ readonly id: string }>;
    }>;
  } | null;
};

export type ReviseServiceMutationVariables = Exact<{
  input: ReviseServiceInput;
}>;

export type ReviseServiceMutation = {
  readonly reviseService:
    | { readonly __typename: 'Service'; readonly id: string; readonly status: ServiceStatus }
    | { readonly __typename: 'OrganisationInactive'; readonly message: string }
    | { readonly __typename: 'CriteriaContradictOpenness'; readonly message: string };
};

export const AuditEntriesDocument: TrustedDocument<AuditEntriesQuery, AuditEntriesQueryVariables> = {
  id: '7936e55fe1de575c6ecb1202de50202c1abea76e5c64fc7a699ac95174cc84ca',
  name: 'AuditEntries',
};
export const CriterionHistoryDocument: TrustedDocument<
  CriterionHistoryQuery,
  CriterionHistoryQueryVariables
> = { id: 'ebc04405bd5d2151d52b379f617111165021b939329725a1be325f3a7da66c39', name: 'CriterionHistory' };
export const PublishCriterionDocument: TrustedDocument<
  PublishCriterionMutation,
  PublishCriterionMutationVariables
> = { id: '676fadea38529d135a9eb3fa1e46ba7eb03a1e62cd7b547f399b54a8ce17fb05', name: 'PublishCriterion' };
export const RetireCriterionDocument: TrustedDocument<
  RetireCriterionMutation,
  RetireCriterionMutationVariables
> = { id: '67e875e0df47839b0eb65b0af6de98aadd8b34e6a03f8a5ad8c9bf1f294f2cd6', name: 'RetireCriterion' };
export const ReviseCriterionDocument: TrustedDocument<
  ReviseCriterionMutation,
  ReviseCriterionMutationVariables
> = { id: '62d05992bafaa97e922f6386bfe8ce5d057488795f776765802bd72658c24012', name: 'ReviseCriterion' };
export const DoorsDocument: TrustedDocument<DoorsQuery, DoorsQueryVariables> = {
  id: '69758fb1d2d4d0a5e08f80cd17be0fe802136d70b31edaed6cfe0adc33760998',
  name: 'Doors',
};
export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  id: '5fe9460ce17ae3ce2e5e4a2bb2f34d7be47ba72fcb1611b44cc6e191f70af26e',
  name: 'Me',
};
export const DeactivateOrganisationDocument: TrustedDocument<
  DeactivateOrganisationMutation,
  DeactivateOrganisationMutationVariables
> = {
  id: '3c51448a6b9ec6fb37a7933c48be61273a1cc5e3938a3bcf31b30a95738a8dc4',
  name: 'DeactivateOrganisation',
};
export const ManagedOrganisationDocument: TrustedDocument<
  ManagedOrganisationQuery,
  ManagedOrganisationQueryVariables
> = { id: 'b83e50819e19058cdd7b3f1c3ceea1cebd255c41128f19bec89cf32bddf54c2b', name: 'ManagedOrganisation' };
export const ManagedOrganisationsDocument: TrustedDocument<
  ManagedOrganisationsQuery,
  ManagedOrganisationsQueryVariables
> = { id: 'b024545b82d76f12b0bcac0448d89b3a0501cdfcfe8b3e1226bb57f6abfdb3e5', name: 'ManagedOrganisations' };
export const NotInOrderDocument: TrustedDocument<NotInOrderQuery, NotInOrderQueryVariables> = {
  id: 'aa2111f16fc2df25ae90338e93236ec7069657d7b22d2cfdb4ab38e27df3dc29',
  name: 'NotInOrder',
};
export const ReactivateOrganisationDocument: TrustedDocument<
  ReactivateOrganisationMutation,
  ReactivateOrganisationMutationVariables
> = {
  id: 'e0022505065df90597425e413eee598aa6587e1bb9c51bd7e93ea42053347135',
  name: 'ReactivateOrganisation',
};
export const RegisterOrganisationDocument: TrustedDocument<
  RegisterOrganisationMutation,
  RegisterOrganisationMutationVariables
> = { id: 'eea52bfc2d19f691bd85922f302131818c6912f75074c840ba8a3f91764b4c94', name: 'RegisterOrganisation' };
export const ReviseOrganisationDocument: TrustedDocument<
  ReviseOrganisationMutation,
  ReviseOrganisationMutationVariables
> = { id: 'a46b66cdb25c74f754205c35b1cda95bd8831ee728184223cbf76f8096a9e217', name: 'ReviseOrganisation' };
export const GrantRoleDocument: TrustedDocument<GrantRoleMutation, GrantRoleMutationVariables> = {
  id: 'b1ce660e2d72cd5ee8840a231679bbe1e0e2158362610f511dda4f65e367d5f9',
  name: 'GrantRole',
};
export const PeopleDocument: TrustedDocument<PeopleQuery, PeopleQueryVariables> = {
  id: '3b883f3923adaa6dd65c670cfa81d02170d584bf91a81676ac8b2f640fe1a656',
  name: 'People',
};
export const RevokeRoleDocument: TrustedDocument<RevokeRoleMutation, RevokeRoleMutationVariables> = {
  id: '7a0653d06402f9949ccd8c99f1f064a662ac5affa42812ceddb6f68d28e79c23',
  name: 'RevokeRole',
};
export const ConfirmCapacityDocument: TrustedDocument<
  ConfirmCapacityMutation,
  ConfirmCapacityMutationVariables
> = { id: '604157fdaf847a9f3f5ae34bebef3f9f8189419d36415d8c2e2f366fa34e39b7', name: 'ConfirmCapacity' };
export const ListServiceDocument: TrustedDocument<ListServiceMutation, ListServiceMutationVariables> = {
  id: 'f74daebb60707b67db90757b1ef2b73ee700281146f01abf96dd37576368c110',
  name: 'ListService',
};
export const ManagedServiceDocument: TrustedDocument<ManagedServiceQuery, ManagedServiceQueryVariables> = {
  id: 'd633cc7529beccc6cb507a043d90766c90443fa32f1c6828a4b746e0d3bd49c2',
  name: 'ManagedService',
};
export const ManagedServicesDocument: TrustedDocument<ManagedServicesQuery, ManagedServicesQueryVariables> = {
  id: '479de0873b74e696b376398004267a6429161ceade9c8d90dffa50030324d786',
  name: 'ManagedServices',
};
export const ReviseServiceDocument: TrustedDocument<ReviseServiceMutation, ReviseServiceMutationVariables> = {
  id: '0f42b68abbcb7a30d8354d3025494324eb07bc325756dbe58fefda9c71527334',
  name: 'ReviseService',
};

// Made by `npm run graph` from the .graphql files of the console. Not to be edited.
import type { TrustedDocument } from './trusted-document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Class of the typology of criteria. */
export type CriterionClass =
  | 'CURRENT_USE'
  | 'PRIOR_STEP'
  | 'MEDICATION'
  | 'MENTAL_HEALTH'
  | 'MEDICAL'
  | 'JUSTICE'
  | 'PROTECTIVE_ORDER'
  | 'DEMOGRAPHIC_REMIT'
  | 'HOUSEHOLD'
  | 'PLACE_STATUS'
  | 'HOUSING_SUPPORT'
  | 'COST_DOCUMENTS'
  | 'CONDUCT_MOTIVATION'
  | 'REFERRER'
  | 'NOT_CLASSIFIED';

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

/** Whether a service is listed. */
export type ServiceStatus = 'ACTIVE' | 'TEMPORARILY_CLOSED' | 'WITHDRAWN';

/** Where a need stands. */
export type NeedStatus = 'SEEKING' | 'BEING_MET' | 'MET' | 'PARTLY_MET' | 'UNMET_CLOSED' | 'WITHDRAWN';

/** How the client agreed. */
export type ConsentForm = 'EXPRESS_WRITTEN' | 'EXPRESS_VERBAL_WITNESSED' | 'EXPRESS_VERBAL_CLIENT_PRESENT';

/** Where an offer stands. */
export type OfferStatus = 'SENT' | 'RECEIVED' | 'ACCEPTED' | 'DECLINED' | 'TAKEN_BACK';

/** Why a service declines. */
export type DeclineReason =
  | 'DOES_NOT_MEET_CRITERION'
  | 'UNDECLARED_CRITERION'
  | 'NO_CAPACITY'
  | 'WAITLIST_CLOSED'
  | 'SERVICE_NOT_PROVIDED'
  | 'ALREADY_ENROLLED'
  | 'CLIENT_DECLINED'
  | 'SENT_IN_ERROR';

/** What the declining service did for the person. */
export type NextStep = 'ALTERNATIVE_OFFERED' | 'WARM_HANDOVER' | 'NOTHING';

/** Why a worker passes a door that looks open. */
export type SkipReason =
  'THEY_NEVER_TAKE_THEM' | 'PAST_EXPERIENCE' | 'CLIENT_DECLINED' | 'WAIT_TOO_LONG' | 'TOO_FAR' | 'COST';

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
};

export type OpenNeedInput = {
  readonly kind: ServiceKind;
  readonly area?: string | null | undefined;
  readonly month: string;
  readonly idempotencyKey?: string | null | undefined;
};

export type SendReferralInput = {
  readonly needId: string;
  readonly serviceId: string;
  readonly sharedFacts?: ReadonlyArray<SharedFactInput>;
  readonly consent: ConsentInput;
  /** The criteria versions that the worker saw when matching. */
  readonly criteriaSeen?: ReadonlyArray<CriterionVersionInput>;
  /** Criteria of this service that it is asked not to hold against the person: an exception, told to it alone. */
  readonly asksToWaive?: ReadonlyArray<CriterionVersionInput>;
  readonly idempotencyKey?: string | null | undefined;
};

export type SharedFactInput = {
  readonly attribute: string;
  readonly answer: unknown;
};

export type ConsentInput = {
  readonly form: ConsentForm;
  /** Days until the shared facts are destroyed at the latest. */
  readonly days?: number;
};

export type CriterionVersionInput = {
  readonly criterionId: string;
  readonly version: number;
};

export type TakeBackOfferInput = {
  readonly id: string;
};

export type SkipMatchInput = {
  readonly needId: string;
  readonly serviceId: string;
  readonly reason: SkipReason;
  readonly criteria?: ReadonlyArray<CriterionVersionInput>;
  readonly idempotencyKey?: string | null | undefined;
};

export type RecordBlockedReferralInput = {
  readonly needId: string;
  /** Up to 200 services, each with the criteria that shut it. */
  readonly services: ReadonlyArray<BlockedServiceInput>;
  readonly idempotencyKey?: string | null | undefined;
};

export type BlockedServiceInput = {
  readonly serviceId: string;
  readonly criteria: ReadonlyArray<CriterionVersionInput>;
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
      readonly status: ServiceStatus;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly eligibilityWords: string | null;
      readonly phoneWords: string | null;
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

export type OpenSoughtNeedMutationVariables = Exact<{
  input: OpenNeedInput;
}>;

export type OpenSoughtNeedMutation = {
  readonly openNeed:
    | { readonly __typename: 'Need'; readonly id: string }
    | { readonly __typename: 'MonthNotPlausible'; readonly message: string };
};

export type RecordBlockedReferralMutationVariables = Exact<{
  input: RecordBlockedReferralInput;
}>;

export type RecordBlockedReferralMutation = {
  readonly recordBlockedReferral:
    | { readonly __typename: 'Gap'; readonly id: string }
    | { readonly __typename: 'CriterionNotOfService'; readonly message: string }
    | { readonly __typename: 'NeedNotOpen'; readonly message: string };
};

export type SafetyNetQueryVariables = Exact<{
  filter?: ServiceFilter | null | undefined;
}>;

export type SafetyNetQuery = {
  readonly services: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly eligibilityWords: string | null;
      readonly phoneWords: string | null;
      readonly hoursWords: string | null;
      readonly declaresNoCriteria: boolean;
      readonly organisation: { readonly name: string } | null;
    }>;
  } | null;
};

export type SeekingNeedsQueryVariables = Exact<{ [key: string]: never }>;

export type SeekingNeedsQuery = {
  readonly needs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ServiceKind;
      readonly area: string | null;
      readonly openedIn: string;
    }>;
  } | null;
};

export type SkipMatchMutationVariables = Exact<{
  input: SkipMatchInput;
}>;

export type SkipMatchMutation = {
  readonly skipMatch:
    | { readonly __typename: 'Gap'; readonly id: string }
    | { readonly __typename: 'ServiceNotAvailable'; readonly message: string }
    | { readonly __typename: 'CriterionNotOfService'; readonly message: string }
    | { readonly __typename: 'NeedNotOpen'; readonly message: string };
};

export type SoughtNeedQueryVariables = Exact<{
  id: string;
}>;

export type SoughtNeedQuery = {
  readonly need: {
    readonly id: string;
    readonly kind: ServiceKind;
    readonly area: string | null;
    readonly status: NeedStatus;
    readonly openedIn: string;
    readonly triedServiceIds: ReadonlyArray<string> | null;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly offers: ReadonlyArray<{
        readonly id: string;
        readonly status: OfferStatus;
        readonly sentAt: string;
        readonly service: { readonly id: string; readonly name: string } | null;
      }>;
    }> | null;
    readonly gaps: ReadonlyArray<{
      readonly id: string;
      readonly skipReason: SkipReason | null;
      readonly service: { readonly id: string; readonly name: string } | null;
    }> | null;
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

export type ReferralQueryVariables = Exact<{
  id: string;
}>;

export type ReferralQuery = {
  readonly referral: {
    readonly id: string;
    readonly sentAt: string;
    readonly consent: { readonly form: ConsentForm; readonly until: string };
    readonly need: {
      readonly id: string;
      readonly kind: ServiceKind;
      readonly openedIn: string;
      readonly status: NeedStatus;
    } | null;
    readonly offers: ReadonlyArray<{
      readonly id: string;
      readonly status: OfferStatus;
      readonly sentAt: string;
      readonly receivedAt: string | null;
      readonly decidedAt: string | null;
      readonly service: {
        readonly id: string;
        readonly name: string;
        readonly phoneWords: string | null;
      } | null;
      readonly recipientOrganisation: { readonly name: string } | null;
      readonly sharedFacts: ReadonlyArray<{ readonly attribute: string; readonly answer: unknown }>;
      readonly asksToWaive: ReadonlyArray<{
        readonly criterionVersion: number;
        readonly criterion: { readonly id: string; readonly sentence: string; readonly rule: unknown } | null;
      }>;
      readonly decline: {
        readonly reason: DeclineReason;
        readonly criterionVersion: number | null;
        readonly nextStep: NextStep;
        readonly criterion: {
          readonly id: string;
          readonly sentence: string;
          readonly quote: string | null;
          readonly rule: unknown;
        } | null;
        readonly alternativeService: { readonly id: string; readonly name: string } | null;
      } | null;
    }>;
  } | null;
};

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;

export type SendReferralMutation = {
  readonly sendReferral:
    | { readonly __typename: 'Referral'; readonly id: string }
    | { readonly __typename: 'OfferAlreadyOpen'; readonly message: string }
    | { readonly __typename: 'ServiceNotAvailable'; readonly message: string }
    | { readonly __typename: 'NeedNotOpen'; readonly message: string }
    | { readonly __typename: 'ConsentTooLong'; readonly message: string }
    | { readonly __typename: 'CriterionNotOfService'; readonly message: string };
};

export type TakeBackOfferMutationVariables = Exact<{
  input: TakeBackOfferInput;
}>;

export type TakeBackOfferMutation = {
  readonly takeBackOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string };
};

export type AllServicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AllServicesQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly status: ServiceStatus;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly declaresNoCriteria: boolean;
      readonly confirmedAt: string;
      readonly organisation: { readonly name: string } | null;
      readonly criteria: ReadonlyArray<{ readonly id: string }>;
    }>;
  } | null;
};

export type ServiceQueryVariables = Exact<{
  id: string;
}>;

export type ServiceQuery = {
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
    readonly addressWords: string | null;
    readonly phoneWords: string | null;
    readonly askForWords: string | null;
    readonly declaresNoCriteria: boolean;
    readonly confirmedAt: string;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly model: OrganisationModel;
      readonly governanceWords: string | null;
    } | null;
    readonly capacity: {
      readonly available: number;
      readonly maximum: number | null;
      readonly confirmedAt: string;
    } | null;
    readonly source: { readonly directory: string } | null;
    readonly criteria: ReadonlyArray<{
      readonly id: string;
      readonly version: number;
      readonly class: CriterionClass;
      readonly sentence: string;
      readonly rule: unknown;
      readonly quote: string | null;
      readonly publishedAt: string;
      readonly versions: ReadonlyArray<{
        readonly version: number;
        readonly sentence: string;
        readonly rule: unknown;
        readonly publishedAt: string;
      }>;
    }>;
  } | null;
};

export const DoorsDocument: TrustedDocument<DoorsQuery, DoorsQueryVariables> = {
  id: 'b3d3a4994a96bc114bf79fbd0de71fd078bfe3d86fb0983a97e57728402ef649',
  name: 'Doors',
};
export const OpenSoughtNeedDocument: TrustedDocument<
  OpenSoughtNeedMutation,
  OpenSoughtNeedMutationVariables
> = { id: '9f42cf75af975995d7f1df29c21da8e48b4833ee937185d3723528193e2d5137', name: 'OpenSoughtNeed' };
export const RecordBlockedReferralDocument: TrustedDocument<
  RecordBlockedReferralMutation,
  RecordBlockedReferralMutationVariables
> = { id: 'dad6d53f4a80d546fa31b2717caf789223e1809ed0243b66188c2e9a11843681', name: 'RecordBlockedReferral' };
export const SafetyNetDocument: TrustedDocument<SafetyNetQuery, SafetyNetQueryVariables> = {
  id: 'cb99d47e8aded07a62abb8c05131d87143feaba789b890818c9273b24835f0d7',
  name: 'SafetyNet',
};
export const SeekingNeedsDocument: TrustedDocument<SeekingNeedsQuery, SeekingNeedsQueryVariables> = {
  id: '6d9dc5e09054664ee6b8132b51db1bd83963b3c6ff7ec9256e1f30f8a80ec823',
  name: 'SeekingNeeds',
};
export const SkipMatchDocument: TrustedDocument<SkipMatchMutation, SkipMatchMutationVariables> = {
  id: '0975a67ad922e5e6979de80c0088971013b3530cbe690066d3ea7b1368d85981',
  name: 'SkipMatch',
};
export const SoughtNeedDocument: TrustedDocument<SoughtNeedQuery, SoughtNeedQueryVariables> = {
  id: '0c9cb6ac9c3576a9504864ed8408cc0ef452509960d7d490aee843647bf81e8f',
  name: 'SoughtNeed',
};
export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  id: '5fe9460ce17ae3ce2e5e4a2bb2f34d7be47ba72fcb1611b44cc6e191f70af26e',
  name: 'Me',
};
export const ReferralDocument: TrustedDocument<ReferralQuery, ReferralQueryVariables> = {
  id: '891dd40f332d889101084bcc15d12339f06beda1b6147674696084147fd0b61d',
  name: 'Referral',
};
export const SendReferralDocument: TrustedDocument<SendReferralMutation, SendReferralMutationVariables> = {
  id: 'bb21d24bb777c4c8f295bc553f0854d4528586c356529f1eb9b8a343a9a39816',
  name: 'SendReferral',
};
export const TakeBackOfferDocument: TrustedDocument<TakeBackOfferMutation, TakeBackOfferMutationVariables> = {
  id: '69923be07cb5d956603518435a7cd72485cde17bd490f0bfdd04a0c4526dfb5f',
  name: 'TakeBackOffer',
};
export const AllServicesDocument: TrustedDocument<AllServicesQuery, AllServicesQueryVariables> = {
  id: 'cf6322516a9ccff68ade83d7ce3285309f080148c2860cfd0d089c5201452206',
  name: 'AllServices',
};
export const ServiceDocument: TrustedDocument<ServiceQuery, ServiceQueryVariables> = {
  id: 'fef38115b63ee1cc823b4b71261c6a5bbc489e1c7f088de374ef71d76b6b91e2',
  name: 'Service',
};

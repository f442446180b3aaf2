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

/** A part of the inbox. */
export type InboxPart = 'NEEDS_MY_ACTION' | 'WAITING_ON_OTHERS' | 'CLOSED';

/** In which order offers come. */
export type InboxSort = 'DUE_FIRST' | 'NEWEST' | 'OLDEST';

/** How the client agreed. */
export type ConsentForm = 'EXPRESS_WRITTEN' | 'EXPRESS_VERBAL_WITNESSED' | 'EXPRESS_VERBAL_CLIENT_PRESENT';

/** Where an offer stands. */
export type OfferStatus =
  | 'SENT'
  | 'RECEIVED'
  | 'INFO_REQUESTED'
  | 'WAITLISTED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'TAKEN_BACK'
  | 'EXPIRED'
  | 'ENDED_BY_SERVICE';

/** What came of a question about the client. Both are answers, and equal ones. */
export type QuestionOutcome = 'SHARED' | 'PREFERS_NOT_TO_SAY';

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

/** Why a service excludes somebody. */
export type ExclusionReason = 'DOES_NOT_MEET_CRITERION' | 'UNDECLARED_CRITERION';

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

export type ReceiveOfferInput = {
  readonly id: string;
};

export type AcceptOfferInput = {
  readonly id: string;
};

export type WaitlistOfferInput = {
  readonly id: string;
};

export type AskAboutOfferInput = {
  readonly id: string;
  readonly attribute: string;
};

export type AnswerOfferQuestionInput = {
  readonly id: string;
  readonly outcome: QuestionOutcome;
  /** Needed with SHARED, and only with it. */
  readonly answer?: unknown;
  /** What the client agreed to now. Needed with SHARED, and only with it. */
  readonly consent?: ConsentInput | null | undefined;
};

export type EndOfferInput = {
  readonly id: string;
  readonly reason: ExclusionReason;
  /** Needed with DOES_NOT_MEET_CRITERION, and only with it. */
  readonly criterion?: CriterionVersionInput | null | undefined;
  readonly nextStep: NextStep;
  /** Needed with ALTERNATIVE_OFFERED where the alternative is a listed service. */
  readonly alternativeServiceId?: string | null | undefined;
};

export type DeclineOfferInput = {
  readonly id: string;
  readonly reason: DeclineReason;
  /** Needed with DOES_NOT_MEET_CRITERION, and only with it. */
  readonly criterion?: CriterionVersionInput | null | undefined;
  readonly nextStep: NextStep;
  /** Needed with ALTERNATIVE_OFFERED where the alternative is a listed service. */
  readonly alternativeServiceId?: string | null | undefined;
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

export type InboxCountsQueryVariables = Exact<{ [key: string]: never }>;

export type InboxCountsQuery = {
  readonly inboxCounts: {
    readonly needsMyAction: number;
    readonly overdue: number;
    readonly waitingOnOthers: number;
    readonly closed: number;
  } | null;
};

export type InboxQueryVariables = Exact<{
  part: InboxPart;
  sort: InboxSort;
  after?: string | null | undefined;
}>;

export type InboxQuery = {
  readonly inbox: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly status: OfferStatus;
      readonly needsMyAction: boolean;
      readonly isReceived: boolean;
      readonly sentAt: string;
      readonly decidedAt: string | null;
      readonly dueAt: string | null;
      readonly isOverdue: boolean;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly senderOrganisation: { readonly id: string; readonly name: string } | null;
      readonly recipientOrganisation: { readonly id: string; readonly name: string } | null;
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

export type AcceptOfferMutationVariables = Exact<{
  input: AcceptOfferInput;
}>;

export type AcceptOfferMutation = {
  readonly acceptOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string };
};

export type AlternativeServicesQueryVariables = Exact<{
  search: string;
}>;

export type AlternativeServicesQuery = {
  readonly services: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly organisation: { readonly name: string } | null;
    }>;
  } | null;
};

export type AnswerOfferQuestionMutationVariables = Exact<{
  input: AnswerOfferQuestionInput;
}>;

export type AnswerOfferQuestionMutation = {
  readonly answerOfferQuestion:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'NoQuestionOpen'; readonly message: string }
    | { readonly __typename: 'ConsentTooLong'; readonly message: string };
};

export type AskAboutOfferMutationVariables = Exact<{
  input: AskAboutOfferInput;
}>;

export type AskAboutOfferMutation = {
  readonly askAboutOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string }
    | { readonly __typename: 'QuestionNotAllowed'; readonly message: string };
};

export type DeclineOfferMutationVariables = Exact<{
  input: DeclineOfferInput;
}>;

export type DeclineOfferMutation = {
  readonly declineOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string }
    | { readonly __typename: 'CriterionNotCited'; readonly message: string }
    | { readonly __typename: 'CriterionNotOfService'; readonly message: string }
    | { readonly __typename: 'AlternativeNotListed'; readonly message: string };
};

export type EndOfferMutationVariables = Exact<{
  input: EndOfferInput;
}>;

export type EndOfferMutation = {
  readonly endOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferNotAccepted'; readonly message: string }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string }
    | { readonly __typename: 'CriterionNotCited'; readonly message: string }
    | { readonly __typename: 'CriterionNotOfService'; readonly message: string }
    | { readonly __typename: 'AlternativeNotListed'; readonly message: string };
};

export type OfferQueryVariables = Exact<{
  id: string;
}>;

export type OfferQuery = {
  readonly offer: {
    readonly id: string;
    readonly status: OfferStatus;
    readonly needsMyAction: boolean;
    readonly isReceived: boolean;
    readonly sentAt: string;
    readonly receivedAt: string | null;
    readonly decidedAt: string | null;
    readonly dueAt: string | null;
    readonly isOverdue: boolean;
    readonly senderOrganisation: { readonly id: string; readonly name: string } | null;
    readonly recipientOrganisation: { readonly id: string; readonly name: string } | null;
    readonly service: {
      readonly id: string;
      readonly name: string;
      readonly criteria: ReadonlyArray<{
        readonly id: string;
        readonly version: number;
        readonly sentence: string;
        readonly quote: string | null;
        readonly rule: unknown;
      }>;
    } | null;
    readonly sharedFacts: ReadonlyArray<{ readonly attribute: string; readonly answer: unknown }>;
    readonly asksToWaive: ReadonlyArray<{
      readonly criterionVersion: number;
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly quote: string | null;
        readonly rule: unknown;
      } | null;
    }>;
    readonly questions: ReadonlyArray<{
      readonly attribute: string;
      readonly askedAt: string;
      readonly outcome: QuestionOutcome | null;
      readonly answeredAt: string | null;
    }>;
    readonly decline: {
      readonly reason: DeclineReason;
      readonly nextStep: NextStep;
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly quote: string | null;
        readonly rule: unknown;
      } | null;
      readonly alternativeService: { readonly id: string; readonly name: string } | null;
    } | null;
    readonly referral: { readonly id: string } | null;
  } | null;
};

export type ReceiveOfferMutationVariables = Exact<{
  input: ReceiveOfferInput;
}>;

export type ReceiveOfferMutation = {
  readonly receiveOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string };
};

export type WaitlistOfferMutationVariables = Exact<{
  input: WaitlistOfferInput;
}>;

export type WaitlistOfferMutation = {
  readonly waitlistOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string };
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
export const InboxCountsDocument: TrustedDocument<InboxCountsQuery, InboxCountsQueryVariables> = {
  id: '8c8d2e832683b94dbeaddfb1b9c31f2692a300167dd6381e483fadf1f68c4d09',
  name: 'InboxCounts',
};
export const InboxDocument: TrustedDocument<InboxQuery, InboxQueryVariables> = {
  id: '6519011ad98b86705074bae47826abb02894ed5e545c36548922d6a05428d22e',
  name: 'Inbox',
};
export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  id: '5fe9460ce17ae3ce2e5e4a2bb2f34d7be47ba72fcb1611b44cc6e191f70af26e',
  name: 'Me',
};
export const AcceptOfferDocument: TrustedDocument<AcceptOfferMutation, AcceptOfferMutationVariables> = {
  id: 'f9fc545c154d5916d5eeced962feb1586213ca98289316f1e4d11b554213ad4f',
  name: 'AcceptOffer',
};
export const AlternativeServicesDocument: TrustedDocument<
  AlternativeServicesQuery,
  AlternativeServicesQueryVariables
> = { id: '9937762abdbd17d30459628f252d1ddb1cc91c8d15ae2636f47adb7981bdcd6d', name: 'AlternativeServices' };
export const AnswerOfferQuestionDocument: TrustedDocument<
  AnswerOfferQuestionMutation,
  AnswerOfferQuestionMutationVariables
> = { id: '9deda81340bc619ca86fd630e18b79aaba5617f08832987ecd7aa2cb92cdc75b', name: 'AnswerOfferQuestion' };
export const AskAboutOfferDocument: TrustedDocument<AskAboutOfferMutation, AskAboutOfferMutationVariables> = {
  id: 'fc3b8033a78355a3e6ac4354d0d44573629078f3ec20c9d12d63cde0bb8a3c67',
  name: 'AskAboutOffer',
};
export const DeclineOfferDocument: TrustedDocument<DeclineOfferMutation, DeclineOfferMutationVariables> = {
  id: 'f8f659b0ce322b4b8100b3463f25dec516d152c1976bc3613f90b66eef662f73',
  name: 'DeclineOffer',
};
export const EndOfferDocument: TrustedDocument<EndOfferMutation, EndOfferMutationVariables> = {
  id: '0394421de3153f014c85a1943dfc1201de65f43c05a38ee97f1922321aca8162',
  name: 'EndOffer',
};
export const OfferDocument: TrustedDocument<OfferQuery, OfferQueryVariables> = {
  id: '096339bbc04dd64836d4a9af34a6e16e7566af0a100c8b2bb894df2d9b7a0d83',
  name: 'Offer',
};
export const ReceiveOfferDocument: TrustedDocument<ReceiveOfferMutation, ReceiveOfferMutationVariables> = {
  id: '92da2b017a4dd4dce3437869ef42848311816ac96c5cb365f3565293dde13feb',
  name: 'ReceiveOffer',
};
export const WaitlistOfferDocument: TrustedDocument<WaitlistOfferMutation, WaitlistOfferMutationVariables> = {
  id: '6bb6e579339906e7df6646145cae69759889e71dafe911c7d215bf601b46497f',
  name: 'WaitlistOffer',
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

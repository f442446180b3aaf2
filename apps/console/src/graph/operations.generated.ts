// Made by `npm run graph` from the .graphql files of the console. Not to be edited.
import type { TrustedDocument } from './trusted-document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a figure counts. */
export type FigureDefinition =
  | 'REQUESTS'
  | 'UNANSWERED'
  | 'SHUT_OUT'
  | 'UNDECLARED'
  | 'ABSORBED'
  | 'PLACED_ELSEWHERE'
  | 'AFTERWARDS_ABSORBED'
  | 'AFTERWARDS_PLACED'
  | 'AFTERWARDS_NEITHER'
  | 'CRITERION'
  | 'CRITERION_DECLINED'
  | 'CRITERION_SKIPPED'
  | 'CRITERION_BLOCKED'
  | 'CLASS'
  | 'SERVICE'
  | 'SERVICE_UNDECLARED'
  | 'ABSORBER'
  | 'MONTH_REQUESTS'
  | 'MONTH_SHUT_OUT'
  | 'MONTH_CLASS'
  | 'MONTH_UNDECLARED'
  | 'GAIN_AT_LEAST'
  | 'GAIN_AT_MOST'
  | 'TAKEN_ON'
  | 'ADDED_AT_LEAST'
  | 'ADDED_AT_MOST';

/** Of what a figure is a part. */
export type FigureDenominator =
  | 'APPROACHED'
  | 'REQUESTS'
  | 'SHUT_OUT'
  | 'UNDECLARED'
  | 'ABSORBED'
  | 'CRITERION'
  | 'CLASS'
  | 'SERVICE'
  | 'MONTH'
  | 'TAKEN_ON';

/** Why one figure is not published, as far as that may be told of the one figure. */
export type NotPublishedReason = 'WHOLE_NOT_PUBLISHED' | 'TOO_FEW_OR_DERIVABLE';

/** What a reader of figures has to know. */
export type NoteCode =
  | 'REQUESTS_NOT_PEOPLE'
  | 'THOSE_WHO_APPROACHED'
  | 'SEVERAL_DOORS'
  | 'MONTHS_OF_REQUESTS'
  | 'ALL_OR_NONE'
  | 'GAINS_A_DOOR'
  | 'BOUNDS'
  | 'ONLY_DOORS_MET'
  | 'FOUND_LATER'
  | 'LOOSENED_LIMIT'
  | 'LIMITS_UNKNOWN'
  | 'CRITERIA_UNKNOWN'
  | 'NO_ANSWER_RECORDED'
  | 'UNTRIED_SERVICES'
  | 'WITHHELD';

/** Why figures of an answer are not published, all together. */
export type WithheldReason =
  | 'SMALL_CELL'
  | 'FEW_AGENCIES'
  | 'DENOMINATOR_NOT_PUBLISHED'
  | 'REST_TOO_SMALL'
  | 'DERIVABLE'
  | 'ROW_NOT_PUBLISHED';

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

/** Whether an organisation is listed. */
export type OrganisationStatus = 'ACTIVE' | 'INACTIVE';

/** Whether a service is listed. */
export type ServiceStatus = 'ACTIVE' | 'TEMPORARILY_CLOSED' | 'WITHDRAWN';

/** Whether a criterion is in force. */
export type CriterionStatus = 'IN_FORCE' | 'RETIRED';

/** Where a need stands. */
export type NeedStatus = 'SEEKING' | 'BEING_MET' | 'MET' | 'PARTLY_MET' | 'UNMET_CLOSED' | 'WITHDRAWN';

/** What the worker gave. */
export type GaveCode =
  | 'STERILE_EQUIPMENT'
  | 'NALOXONE'
  | 'SAFER_USE_INFORMATION'
  | 'SERVICE_INFORMATION'
  | 'LISTENING'
  | 'ADVOCACY'
  | 'TESTING'
  | 'FOOD_OR_DRINK'
  | 'OTHER';

/** What the worker received. */
export type ReceivedCode =
  | 'LOCAL_KNOWLEDGE'
  | 'PRODUCT_OBSERVATION'
  | 'SERVICE_EXPERIENCE'
  | 'FEEDBACK_ON_US'
  | 'NETWORK_CONTEXT'
  | 'NEW_NEED'
  | 'OTHER';

/** How many others a contact reaches. */
export type ReachBand = 'NONE' | 'ONE_TO_TWO' | 'THREE_TO_FIVE' | 'SIX_OR_MORE';

/** What made it hard to come. */
export type AccessBarrier =
  | 'TIME'
  | 'OPENING_HOURS'
  | 'TRANSPORT'
  | 'COST'
  | 'CHILDCARE'
  | 'PRIVACY'
  | 'LANGUAGE'
  | 'PAST_EXPERIENCE'
  | 'OTHER';

/** Working time. */
export type EffortBand = 'UNDER_15_MINUTES' | 'UP_TO_60_MINUTES' | 'HALF_DAY' | 'MORE_THAN_HALF_DAY';

/** What was offered to lower a barrier. */
export type AccessOffer =
  | 'OUTREACH_AFTER_WORK'
  | 'OUTREACH'
  | 'DELIVERY'
  | 'WARM_INTRODUCTION'
  | 'CALL_BACK'
  | 'TRANSPORT_HELP'
  | 'OTHER';

/** Whether it was taken up. */
export type Uptake = 'TAKEN_UP' | 'NOT_TAKEN_UP' | 'NOT_YET_KNOWN';

/** Why a need ended without being met. */
export type NeedCloseReason =
  | 'NO_DOOR_OPEN'
  | 'WAIT_TOO_LONG'
  | 'LOST_CONTACT'
  | 'CLIENT_FOUND_OTHER'
  | 'SELF_RESOLVED'
  | 'NO_LONGER_WANTED'
  | 'COST'
  | 'TRANSPORT'
  | 'CULTURAL_SAFETY'
  | 'FEAR_OF_REPORTING'
  | 'OTHER';

/** How a need ended. */
export type NeedClosing = 'MET' | 'PARTLY_MET' | 'UNMET_CLOSED' | 'WITHDRAWN';

/** Whose insights to list. */
export type InsightScope =
  /** All that may be read. */
  | 'ALL'
  /** Only those that this person noted. */
  | 'MINE'
  /** Only those that this person noted and of which more became than being heard. */
  | 'MINE_ANSWERED';

/** Who may read an insight. */
export type InsightPermission = 'TEAM' | 'ORGANISATION' | 'PARTNERS' | 'SECTOR' | 'PUBLIC';

/** What became of an insight. */
export type InsightFate = 'HEARD' | 'USED' | 'CHANGED_SOMETHING' | 'NOT_ACTED_ON';

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

/** What to look at. Leaving a part out widens. */
export type GapFilter = {
  /** First month, included. */
  readonly from: string;
  /** Last month, included; at most 36 months. */
  readonly to: string;
  readonly needKinds?: ReadonlyArray<ServiceKind> | null | undefined;
  readonly areas?: ReadonlyArray<string> | null | undefined;
  readonly classes?: ReadonlyArray<CriterionClass> | null | undefined;
};

/** Which criteria to think away, and of which requests. Both lists may be empty: then only the best single criteria are of interest. */
export type WhatIfInput = {
  /** Of which requests; the shut-out ones are those of the gap report with the same filter. */
  readonly filter: GapFilter;
  /** Criteria given up; with those loosened at most 20. One that shut nobody out changes nothing. */
  readonly drop?: ReadonlyArray<string>;
  /** Classes of which every criterion is given up. */
  readonly dropClasses?: ReadonlyArray<CriterionClass>;
  /** Criteria with another number, easier to meet. One that is also given up counts as given up. */
  readonly loosen?: ReadonlyArray<LoosenedLimitInput>;
};

/** A criterion with another number: 30 days in place of 180. */
export type LoosenedLimitInput = {
  readonly criterion: string;
  /** In the unit in which the catalogue keeps what is asked about: days since last use, years of age, dollars. */
  readonly value: number;
};

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
  /** Only those that say of themselves that they take everybody. */
  readonly declaresNoCriteria?: boolean | null | undefined;
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

export type OpenSiteInput = {
  /** Id to keep, for sectors that are set up from elsewhere; only for sector administrators. */
  readonly id?: string | null | undefined;
  readonly organisationId: string;
  readonly name: string;
  readonly area?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
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
  readonly addressWords?: string | null | undefined;
  readonly phoneWords?: string | null | undefined;
  readonly askForWords?: string | null | undefined;
  readonly declaresNoCriteria?: boolean;
  readonly idempotencyKey?: string | null | undefined;
};

/** What is left out stays as it is. */
export type ReviseServiceInput = {
  readonly id: string;
  /**
   * When the service was last confirmed, as the editor saw it: refused where it has been saved since. Left out, it is changed
   * whatever was saved.
   */
  readonly replacesConfirmedAt?: string | null | undefined;
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
  readonly addressWords?: string | null | undefined;
  readonly phoneWords?: string | null | undefined;
  readonly askForWords?: string | null | undefined;
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

export type RecordEncounterInput = {
  readonly siteId: string;
  readonly month: string;
  readonly gave?: ReadonlyArray<GaveCode>;
  readonly received?: ReadonlyArray<ReceivedCode>;
  readonly reachBand?: ReachBand | null | undefined;
  readonly barriers?: ReadonlyArray<AccessBarrier>;
  readonly accessOffers?: ReadonlyArray<MadeAccessOfferInput>;
  readonly effortBand?: EffortBand | null | undefined;
  readonly needId?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type MadeAccessOfferInput = {
  readonly accessOffer: AccessOffer;
  readonly uptake?: Uptake;
};

export type RemoveEncounterInput = {
  readonly id: string;
};

export type OpenNeedInput = {
  readonly kind: ServiceKind;
  readonly area?: string | null | undefined;
  readonly month: string;
  /** A word that the client chose, to find this need again while it is open. Only a keyed mark of it is kept. */
  readonly codeWord?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type CloseNeedInput = {
  readonly id: string;
  readonly closing: NeedClosing;
  /** At least one where the need is closed unmet. */
  readonly reasons?: ReadonlyArray<NeedCloseReason>;
};

export type NoteInsightInput = {
  readonly words: string;
  readonly permission: InsightPermission;
  /** Needed with PARTNERS, and only with it. */
  readonly partnerIds?: ReadonlyArray<string>;
  readonly observedIn?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

export type RemoveInsightInput = {
  readonly id: string;
};

export type RecordInsightFateInput = {
  readonly id: string;
  readonly fate: InsightFate;
  readonly words?: string | null | undefined;
};

export type ChangeInsightPermissionInput = {
  readonly id: string;
  readonly permission: InsightPermission;
  readonly partnerIds?: ReadonlyArray<string>;
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

export type TakeAcceptanceBackInput = {
  readonly id: string;
  readonly idempotencyKey?: string | null | undefined;
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
  /** Up to 200 services, each with the criteria that shut it; none where no such door is listed. */
  readonly services: ReadonlyArray<BlockedServiceInput>;
  readonly idempotencyKey?: string | null | undefined;
};

export type BlockedServiceInput = {
  readonly serviceId: string;
  readonly criteria: ReadonlyArray<CriterionVersionInput>;
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

export type ComparedServicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ComparedServicesQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly areas: ReadonlyArray<string>;
      readonly organisation: { readonly name: string } | null;
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
      readonly status: ServiceStatus;
      readonly kinds: ReadonlyArray<ServiceKind>;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly eligibilityWords: string | null;
      readonly phoneWords: string | null;
      readonly addressWords: string | null;
      readonly hoursWords: string | null;
      readonly askForWords: string | null;
      readonly documentWords: string | null;
      readonly feeWords: string | null;
      readonly languageWords: string | null;
      readonly declaresNoCriteria: boolean;
      readonly confirmedAt: string;
      readonly organisation: { readonly name: string } | null;
      readonly capacity: { readonly available: number; readonly confirmedAt: string } | null;
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
    | { readonly __typename: 'MonthNotPlausible'; readonly message: string }
    | { readonly __typename: 'CodeWordNotUsable'; readonly message: string };
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
  after?: string | null | undefined;
}>;

export type SafetyNetQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly areas: ReadonlyArray<string>;
      readonly areaWords: string | null;
      readonly eligibilityWords: string | null;
      readonly phoneWords: string | null;
      readonly hoursWords: string | null;
      readonly organisation: { readonly name: string } | null;
    }>;
  } | null;
};

export type SeekingNeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SeekingNeedsQuery = {
  readonly needs: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ServiceKind;
      readonly area: string | null;
      readonly status: NeedStatus;
      readonly openedIn: string;
      readonly hasCodeWord: boolean;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly offers: ReadonlyArray<{
          readonly id: string;
          readonly status: OfferStatus;
          readonly isOverdue: boolean;
          readonly sentAt: string;
          readonly decidedAt: string | null;
          readonly acceptanceTakenBackAt: string | null;
          readonly service: { readonly id: string; readonly name: string } | null;
          readonly decline: {
            readonly reason: DeclineReason;
            readonly nextStep: NextStep;
            readonly criterion: {
              readonly id: string;
              readonly sentence: string;
              readonly rule: unknown;
            } | null;
            readonly alternativeService: { readonly id: string; readonly name: string } | null;
          } | null;
        }>;
      }> | null;
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
    readonly triedServiceIds: ReadonlyArray<string> | null;
    readonly id: string;
    readonly kind: ServiceKind;
    readonly area: string | null;
    readonly status: NeedStatus;
    readonly openedIn: string;
    readonly hasCodeWord: boolean;
    readonly gaps: ReadonlyArray<{
      readonly id: string;
      readonly recordedAt: string;
      readonly skipReason: SkipReason | null;
      readonly service: { readonly id: string; readonly name: string } | null;
    }> | null;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly offers: ReadonlyArray<{
        readonly id: string;
        readonly status: OfferStatus;
        readonly isOverdue: boolean;
        readonly sentAt: string;
        readonly decidedAt: string | null;
        readonly acceptanceTakenBackAt: string | null;
        readonly service: { readonly id: string; readonly name: string } | null;
        readonly decline: {
          readonly reason: DeclineReason;
          readonly nextStep: NextStep;
          readonly criterion: {
            readonly id: string;
            readonly sentence: string;
            readonly rule: unknown;
          } | null;
          readonly alternativeService: { readonly id: string; readonly name: string } | null;
        } | null;
      }>;
    }> | null;
  } | null;
};

export type EncounterMonthsQueryVariables = Exact<{ [key: string]: never }>;

export type EncounterMonthsQuery = {
  readonly encounterMonths: ReadonlyArray<{ readonly month: string; readonly encounters: number }> | null;
};

export type RecordEncounterMutationVariables = Exact<{
  input: RecordEncounterInput;
}>;

export type RecordEncounterMutation = {
  readonly recordEncounter:
    | { readonly __typename: 'Encounter'; readonly id: string }
    | { readonly __typename: 'MonthNotPlausible'; readonly message: string }
    | { readonly __typename: 'SiteNotOurs'; readonly message: string };
};

export type RemoveEncounterMutationVariables = Exact<{
  input: RemoveEncounterInput;
}>;

export type RemoveEncounterMutation = {
  readonly removeEncounter:
    | { readonly __typename: 'EncounterRemoval'; readonly id: string }
    | { readonly __typename: 'EncounterTooOldToRemove'; readonly message: string };
};

export type GapsQueryVariables = Exact<{
  filter: GapFilter;
  mostRules: number;
}>;

export type GapsQuery = {
  readonly gaps: {
    readonly from: string;
    readonly to: string;
    readonly codedNotes: ReadonlyArray<{
      readonly code: NoteCode;
      readonly count: number | null;
      readonly of: number | null;
      readonly because: ReadonlyArray<{ readonly reason: WithheldReason; readonly count: number }>;
    }>;
    readonly requests: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly unanswered: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly shutOut: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly placedElsewhere: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly afterwards: {
      readonly absorbed: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly placedElsewhere: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly neither: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    };
    readonly byMonth: ReadonlyArray<{
      readonly month: string;
      readonly requests: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    }>;
    readonly withoutCriterion: {
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
      };
      readonly byMonth: ReadonlyArray<{
        readonly month: string;
        readonly shutOut: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
      }>;
    };
    readonly byClass: ReadonlyArray<{
      readonly class: CriterionClass;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
      };
      readonly byMonth: ReadonlyArray<{
        readonly month: string;
        readonly shutOut: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
      }>;
    }>;
    readonly byCriterion: ReadonlyArray<{
      readonly class: CriterionClass;
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly rule: unknown;
        readonly quote: string | null;
      } | null;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definitionCode: FigureDefinition;
          readonly denominatorCode: FigureDenominator;
          readonly whyNotPublishedCode: NotPublishedReason | null;
          readonly period: { readonly from: string; readonly to: string };
        };
      };
      readonly declined: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly skipped: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly blocked: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    }>;
    readonly byService: ReadonlyArray<{
      readonly service: {
        readonly id: string;
        readonly name: string;
        readonly organisation: { readonly name: string } | null;
      } | null;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly undeclared: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    }>;
    readonly byAbsorber: ReadonlyArray<{
      readonly organisation: { readonly id: string; readonly name: string } | null;
      readonly absorbed: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    }>;
  } | null;
};

export type GapFigureFragment = {
  readonly value: number | null;
  readonly text: string;
  readonly definitionCode: FigureDefinition;
  readonly denominatorCode: FigureDenominator;
  readonly whyNotPublishedCode: NotPublishedReason | null;
  readonly period: { readonly from: string; readonly to: string };
};

export type GapAfterwardsFragment = {
  readonly absorbed: {
    readonly value: number | null;
    readonly text: string;
    readonly definitionCode: FigureDefinition;
    readonly denominatorCode: FigureDenominator;
    readonly whyNotPublishedCode: NotPublishedReason | null;
    readonly period: { readonly from: string; readonly to: string };
  };
  readonly placedElsewhere: {
    readonly value: number | null;
    readonly text: string;
    readonly definitionCode: FigureDefinition;
    readonly denominatorCode: FigureDenominator;
    readonly whyNotPublishedCode: NotPublishedReason | null;
    readonly period: { readonly from: string; readonly to: string };
  };
  readonly neither: {
    readonly value: number | null;
    readonly text: string;
    readonly definitionCode: FigureDefinition;
    readonly denominatorCode: FigureDenominator;
    readonly whyNotPublishedCode: NotPublishedReason | null;
    readonly period: { readonly from: string; readonly to: string };
  };
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

export type ChangeInsightPermissionMutationVariables = Exact<{
  input: ChangeInsightPermissionInput;
}>;

export type ChangeInsightPermissionMutation = {
  readonly changeInsightPermission:
    | { readonly __typename: 'Insight'; readonly id: string }
    | { readonly __typename: 'PartnersNotNamed'; readonly message: string };
};

export type InsightsQueryVariables = Exact<{
  scope: InsightScope;
  after?: string | null | undefined;
}>;

export type InsightsQuery = {
  readonly insights: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly words: string;
      readonly permission: InsightPermission;
      readonly observedIn: string;
      readonly recordedAt: string;
      readonly organisation: { readonly id: string; readonly name: string } | null;
      readonly partners: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      readonly fates: ReadonlyArray<{
        readonly fate: InsightFate;
        readonly recordedAt: string;
        readonly words: string | null;
      }>;
    }>;
  } | null;
};

export type NoteInsightMutationVariables = Exact<{
  input: NoteInsightInput;
}>;

export type NoteInsightMutation = {
  readonly noteInsight:
    | { readonly __typename: 'Insight'; readonly id: string }
    | { readonly __typename: 'InsightNamesSomebody'; readonly message: string }
    | { readonly __typename: 'PartnersNotNamed'; readonly message: string }
    | { readonly __typename: 'MonthNotPlausible'; readonly message: string };
};

export type PartnersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type PartnersQuery = {
  readonly organisations: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  } | null;
};

export type RecordInsightFateMutationVariables = Exact<{
  input: RecordInsightFateInput;
}>;

export type RecordInsightFateMutation = {
  readonly recordInsightFate:
    | { readonly __typename: 'Insight'; readonly id: string }
    | { readonly __typename: 'InsightNamesSomebody'; readonly message: string }
    | { readonly __typename: 'FateAlreadyRecorded'; readonly message: string };
};

export type RemoveInsightMutationVariables = Exact<{
  input: RemoveInsightInput;
}>;

export type RemoveInsightMutation = {
  readonly removeInsight: { readonly __typename: 'InsightRemoval'; readonly id: string };
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
      readonly sites: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly area: string | null;
      }>;
    } | null;
  } | null;
};

export type CloseNeedMutationVariables = Exact<{
  input: CloseNeedInput;
}>;

export type CloseNeedMutation = {
  readonly closeNeed:
    | { readonly __typename: 'Need'; readonly id: string; readonly status: NeedStatus }
    | { readonly __typename: 'NeedAlreadyClosed'; readonly message: string }
    | { readonly __typename: 'CloseReasonMissing'; readonly message: string };
};

export type FindNeedsQueryVariables = Exact<{
  codeWord: string;
}>;

export type FindNeedsQuery = {
  readonly needs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ServiceKind;
      readonly area: string | null;
      readonly status: NeedStatus;
      readonly openedIn: string;
      readonly hasCodeWord: boolean;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly offers: ReadonlyArray<{
          readonly id: string;
          readonly status: OfferStatus;
          readonly isOverdue: boolean;
          readonly sentAt: string;
          readonly decidedAt: string | null;
          readonly acceptanceTakenBackAt: string | null;
          readonly service: { readonly id: string; readonly name: string } | null;
          readonly decline: {
            readonly reason: DeclineReason;
            readonly nextStep: NextStep;
            readonly criterion: {
              readonly id: string;
              readonly sentence: string;
              readonly rule: unknown;
            } | null;
            readonly alternativeService: { readonly id: string; readonly name: string } | null;
          } | null;
        }>;
      }> | null;
    }>;
  } | null;
};

export type NeedWithOffersFragment = {
  readonly id: string;
  readonly kind: ServiceKind;
  readonly area: string | null;
  readonly status: NeedStatus;
  readonly openedIn: string;
  readonly hasCodeWord: boolean;
  readonly referrals: ReadonlyArray<{
    readonly id: string;
    readonly offers: ReadonlyArray<{
      readonly id: string;
      readonly status: OfferStatus;
      readonly isOverdue: boolean;
      readonly sentAt: string;
      readonly decidedAt: string | null;
      readonly acceptanceTakenBackAt: string | null;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly decline: {
        readonly reason: DeclineReason;
        readonly nextStep: NextStep;
        readonly criterion: { readonly id: string; readonly sentence: string; readonly rule: unknown } | null;
        readonly alternativeService: { readonly id: string; readonly name: string } | null;
      } | null;
    }>;
  }> | null;
};

export type NeedQueryVariables = Exact<{
  id: string;
}>;

export type NeedQuery = {
  readonly need: {
    readonly closeReasons: ReadonlyArray<NeedCloseReason>;
    readonly id: string;
    readonly kind: ServiceKind;
    readonly area: string | null;
    readonly status: NeedStatus;
    readonly openedIn: string;
    readonly hasCodeWord: boolean;
    readonly gaps: ReadonlyArray<{
      readonly id: string;
      readonly recordedAt: string;
      readonly skipReason: SkipReason | null;
      readonly service: { readonly id: string; readonly name: string } | null;
    }> | null;
    readonly referrals: ReadonlyArray<{
      readonly id: string;
      readonly offers: ReadonlyArray<{
        readonly id: string;
        readonly status: OfferStatus;
        readonly isOverdue: boolean;
        readonly sentAt: string;
        readonly decidedAt: string | null;
        readonly acceptanceTakenBackAt: string | null;
        readonly service: { readonly id: string; readonly name: string } | null;
        readonly decline: {
          readonly reason: DeclineReason;
          readonly nextStep: NextStep;
          readonly criterion: {
            readonly id: string;
            readonly sentence: string;
            readonly rule: unknown;
          } | null;
          readonly alternativeService: { readonly id: string; readonly name: string } | null;
        } | null;
      }>;
    }> | null;
  } | null;
};

export type NeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type NeedsQuery = {
  readonly needs: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ServiceKind;
      readonly area: string | null;
      readonly status: NeedStatus;
      readonly openedIn: string;
      readonly hasCodeWord: boolean;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly offers: ReadonlyArray<{
          readonly id: string;
          readonly status: OfferStatus;
          readonly isOverdue: boolean;
          readonly sentAt: string;
          readonly decidedAt: string | null;
          readonly acceptanceTakenBackAt: string | null;
          readonly service: { readonly id: string; readonly name: string } | null;
          readonly decline: {
            readonly reason: DeclineReason;
            readonly nextStep: NextStep;
            readonly criterion: {
              readonly id: string;
              readonly sentence: string;
              readonly rule: unknown;
            } | null;
            readonly alternativeService: { readonly id: string; readonly name: string } | null;
          } | null;
        }>;
      }> | null;
    }>;
  } | null;
};

export type OpenNeedMutationVariables = Exact<{
  input: OpenNeedInput;
}>;

export type OpenNeedMutation = {
  readonly openNeed:
    | { readonly __typename: 'Need'; readonly id: string }
    | { readonly __typename: 'MonthNotPlausible'; readonly message: string }
    | { readonly __typename: 'CodeWordNotUsable'; readonly message: string };
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
    readonly sharedUntil: string;
    readonly canTakeAcceptanceBackUntil: string | null;
    readonly acceptanceTakenBackAt: string | null;
    readonly senderOrganisation: { readonly id: string; readonly name: string } | null;
    readonly recipientOrganisation: { readonly id: string; readonly name: string } | null;
    readonly service: {
      readonly id: string;
      readonly name: string;
      readonly areas: ReadonlyArray<string>;
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

export type TakeAcceptanceBackMutationVariables = Exact<{
  input: TakeAcceptanceBackInput;
}>;

export type TakeAcceptanceBackMutation = {
  readonly takeAcceptanceBack:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferNotAccepted'; readonly message: string }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string }
    | { readonly __typename: 'AcceptanceStands'; readonly message: string };
};

export type WaitlistOfferMutationVariables = Exact<{
  input: WaitlistOfferInput;
}>;

export type WaitlistOfferMutation = {
  readonly waitlistOffer:
    | { readonly __typename: 'Offer'; readonly id: string; readonly status: OfferStatus }
    | { readonly __typename: 'OfferAlreadyDecided'; readonly message: string };
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

export type OpenSiteMutationVariables = Exact<{
  input: OpenSiteInput;
}>;

export type OpenSiteMutation = {
  readonly openSite:
    | { readonly __typename: 'Site'; readonly id: string; readonly name: string }
    | { readonly __typename: 'OrganisationInactive'; readonly message: string };
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

export type ReferralQueryVariables = Exact<{
  id: string;
}>;

export type ReferralQuery = {
  readonly referral: {
    readonly id: string;
    readonly sentAt: string;
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
      readonly canTakeAcceptanceBackUntil: string | null;
      readonly acceptanceTakenBackAt: string | null;
      readonly sharedUntil: string;
      readonly service: {
        readonly id: string;
        readonly name: string;
        readonly phoneWords: string | null;
      } | null;
      readonly recipientOrganisation: { readonly name: string } | null;
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
    readonly addressWords: string | null;
    readonly phoneWords: string | null;
    readonly askForWords: string | null;
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
    | { readonly __typename: 'CriteriaContradictOpenness'; readonly message: string }
    | { readonly __typename: 'ServiceChangedMeanwhile'; readonly message: string };
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

export type TodayQueryVariables = Exact<{ [key: string]: never }>;

export type TodayQuery = {
  readonly needs: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: ServiceKind;
      readonly area: string | null;
      readonly status: NeedStatus;
      readonly openedIn: string;
      readonly hasCodeWord: boolean;
      readonly referrals: ReadonlyArray<{
        readonly id: string;
        readonly offers: ReadonlyArray<{
          readonly id: string;
          readonly status: OfferStatus;
          readonly isOverdue: boolean;
          readonly sentAt: string;
          readonly decidedAt: string | null;
          readonly acceptanceTakenBackAt: string | null;
          readonly service: { readonly id: string; readonly name: string } | null;
          readonly decline: {
            readonly reason: DeclineReason;
            readonly nextStep: NextStep;
            readonly criterion: {
              readonly id: string;
              readonly sentence: string;
              readonly rule: unknown;
            } | null;
            readonly alternativeService: { readonly id: string; readonly name: string } | null;
          } | null;
        }>;
      }> | null;
    }>;
  } | null;
  readonly insights: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly words: string;
      readonly fates: ReadonlyArray<{
        readonly fate: InsightFate;
        readonly recordedAt: string;
        readonly words: string | null;
      }>;
    }>;
  } | null;
};

export type AreasQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AreasQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly areas: ReadonlyArray<string> }>;
  } | null;
};

export type DroppedCriterionQueryVariables = Exact<{
  id: string;
}>;

export type DroppedCriterionQuery = {
  readonly criterion: {
    readonly id: string;
    readonly sentence: string;
    readonly rule: unknown;
    readonly service: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;

export type WhatIfQuery = {
  readonly whatIf: {
    readonly codedNotes: ReadonlyArray<{
      readonly code: NoteCode;
      readonly count: number | null;
      readonly of: number | null;
      readonly because: ReadonlyArray<{ readonly reason: WithheldReason; readonly count: number }>;
    }>;
    readonly shutOut: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly gainAtLeast: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly gainAtMost: {
      readonly value: number | null;
      readonly text: string;
      readonly definitionCode: FigureDefinition;
      readonly denominatorCode: FigureDenominator;
      readonly whyNotPublishedCode: NotPublishedReason | null;
      readonly period: { readonly from: string; readonly to: string };
    };
    readonly best: ReadonlyArray<{
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly rule: unknown;
        readonly quote: string | null;
      } | null;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly gainAtLeast: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
      readonly gainAtMost: {
        readonly value: number | null;
        readonly text: string;
        readonly definitionCode: FigureDefinition;
        readonly denominatorCode: FigureDenominator;
        readonly whyNotPublishedCode: NotPublishedReason | null;
        readonly period: { readonly from: string; readonly to: string };
      };
    }>;
  } | null;
};

export type WhatIfFigureFragment = {
  readonly value: number | null;
  readonly text: string;
  readonly definitionCode: FigureDefinition;
  readonly denominatorCode: FigureDenominator;
  readonly whyNotPublishedCode: NotPublishedReason | null;
  readonly period: { readonly from: string; readonly to: string };
};

export const AuditEntriesDocument: TrustedDocument<AuditEntriesQuery, AuditEntriesQueryVariables> = {
  id: '7936e55fe1de575c6ecb1202de50202c1abea76e5c64fc7a699ac95174cc84ca',
  name: 'AuditEntries',
};
export const ComparedServicesDocument: TrustedDocument<
  ComparedServicesQuery,
  ComparedServicesQueryVariables
> = { id: '1a2ddc371d5cec2859378c8dbf768608e77517ddf6105a59fdc0f6aac6bb3a71', name: 'ComparedServices' };
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
  id: '3ad1492513d55f7a0ffe3bbb2803318a4931d25aa789ffd46a1ed2315eee2c73',
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
  id: 'c654535f0327ff93a18d699de33be7ab14454b934b4d9ec0085feaab23e4d436',
  name: 'SafetyNet',
};
export const SeekingNeedsDocument: TrustedDocument<SeekingNeedsQuery, SeekingNeedsQueryVariables> = {
  id: 'eec82b3b6fdccfc3f9873010e42254532ba7579a4bc50a13a0ffe14314a81dd6',
  name: 'SeekingNeeds',
};
export const SkipMatchDocument: TrustedDocument<SkipMatchMutation, SkipMatchMutationVariables> = {
  id: '0975a67ad922e5e6979de80c0088971013b3530cbe690066d3ea7b1368d85981',
  name: 'SkipMatch',
};
export const SoughtNeedDocument: TrustedDocument<SoughtNeedQuery, SoughtNeedQueryVariables> = {
  id: '2072f98e2ae6b283b981beb42a2d8ea4902e49e8e9d3a6f6aecda5c91770f375',
  name: 'SoughtNeed',
};
export const EncounterMonthsDocument: TrustedDocument<EncounterMonthsQuery, EncounterMonthsQueryVariables> = {
  id: '1cb05ef901013bf889235f7509058ba02b5f2fe1cdaf2e89ef75bef3e35a5c5e',
  name: 'EncounterMonths',
};
export const RecordEncounterDocument: TrustedDocument<
  RecordEncounterMutation,
  RecordEncounterMutationVariables
> = { id: '446ab41ae8aa5bdb6f9a48e7be13329d2d73d7016085bce2b83ac059acbb61ea', name: 'RecordEncounter' };
export const RemoveEncounterDocument: TrustedDocument<
  RemoveEncounterMutation,
  RemoveEncounterMutationVariables
> = { id: '2d4caaf788bd15c215f8a3cc169f128005e45b0cc00c410fef4d8cd9a3e53e67', name: 'RemoveEncounter' };
export const GapsDocument: TrustedDocument<GapsQuery, GapsQueryVariables> = {
  id: '0a4b18c12442a7e6770a4b666fbe46e893527bc4cd498238dda63878d059f822',
  name: 'Gaps',
};
export const InboxCountsDocument: TrustedDocument<InboxCountsQuery, InboxCountsQueryVariables> = {
  id: '8c8d2e832683b94dbeaddfb1b9c31f2692a300167dd6381e483fadf1f68c4d09',
  name: 'InboxCounts',
};
export const InboxDocument: TrustedDocument<InboxQuery, InboxQueryVariables> = {
  id: '6519011ad98b86705074bae47826abb02894ed5e545c36548922d6a05428d22e',
  name: 'Inbox',
};
export const ChangeInsightPermissionDocument: TrustedDocument<
  ChangeInsightPermissionMutation,
  ChangeInsightPermissionMutationVariables
> = {
  id: '068e1b12423328f924d14ccdd1b1af80b31cc4cfca6ef95b1972a66b56e85329',
  name: 'ChangeInsightPermission',
};
export const InsightsDocument: TrustedDocument<InsightsQuery, InsightsQueryVariables> = {
  id: '7521a7a4c1cc6515876a3529c26f8ff04b88d47c94deb9705c9ed941dcb83a4c',
  name: 'Insights',
};
export const NoteInsightDocument: TrustedDocument<NoteInsightMutation, NoteInsightMutationVariables> = {
  id: 'bad3b36f6accbcf98d4b34e7615e93f5fa27679f348ded741154b1779a75b7ad',
  name: 'NoteInsight',
};
export const PartnersDocument: TrustedDocument<PartnersQuery, PartnersQueryVariables> = {
  id: '5fcead6dcaf356285b25d44908941f4da0b26a6b778741d912f362b33fd5eee3',
  name: 'Partners',
};
export const RecordInsightFateDocument: TrustedDocument<
  RecordInsightFateMutation,
  RecordInsightFateMutationVariables
> = { id: '132bbca1c7c12ca779f23454b4085dbd6572451f68015e13a23b4d3132a97728', name: 'RecordInsightFate' };
export const RemoveInsightDocument: TrustedDocument<RemoveInsightMutation, RemoveInsightMutationVariables> = {
  id: '531e8bccb9d6d58cbd8e0ad98813d83e4cc44bbddd99fc08b982562f9e97f0f7',
  name: 'RemoveInsight',
};
export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  id: '2d4c5963d3684f5aaedcd45a06960bacc9d97c81a37427a36580a9934abc2f29',
  name: 'Me',
};
export const CloseNeedDocument: TrustedDocument<CloseNeedMutation, CloseNeedMutationVariables> = {
  id: 'c173df6cb4e80f716b6ba08f92f3ee70d0f0664cfa644e312d1eda6aa0cd1e7c',
  name: 'CloseNeed',
};
export const FindNeedsDocument: TrustedDocument<FindNeedsQuery, FindNeedsQueryVariables> = {
  id: 'b6745bd2bcf5d590680cdb51e0ea5595caafb26d4b8cd9af00e3e4da3d80f62e',
  name: 'FindNeeds',
};
export const NeedDocument: TrustedDocument<NeedQuery, NeedQueryVariables> = {
  id: '80ca39d7aba9a46fbda28f14df971b0ccfd5dc8fe06fd5fa34a66c6fa505d634',
  name: 'Need',
};
export const NeedsDocument: TrustedDocument<NeedsQuery, NeedsQueryVariables> = {
  id: 'fe3dbe72df6fbf9baeb1d778a4027d64d6e5ebb9f3006327e2527b0143e2f83b',
  name: 'Needs',
};
export const OpenNeedDocument: TrustedDocument<OpenNeedMutation, OpenNeedMutationVariables> = {
  id: '3832aba13a9f36653e4dda802ac159479d9f534a4dca153e0d8d04cb3147bf47',
  name: 'OpenNeed',
};
export const AcceptOfferDocument: TrustedDocument<AcceptOfferMutation, AcceptOfferMutationVariables> = {
  id: 'f9fc545c154d5916d5eeced962feb1586213ca98289316f1e4d11b554213ad4f',
  name: 'AcceptOffer',
};
export const AlternativeServicesDocument: TrustedDocument<
  AlternativeServicesQuery,
  AlternativeServicesQueryVariables
> = { id: '06a2ed4c1d115b8910022d93cea907541e1cb230607b5dd6c175c2b2e8412508', name: 'AlternativeServices' };
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
  id: '4a3cf520af35191a4d7a19bf45be0e6de8b5ada93182cc7102afd23baf7f3110',
  name: 'Offer',
};
export const ReceiveOfferDocument: TrustedDocument<ReceiveOfferMutation, ReceiveOfferMutationVariables> = {
  id: '92da2b017a4dd4dce3437869ef42848311816ac96c5cb365f3565293dde13feb',
  name: 'ReceiveOffer',
};
export const TakeAcceptanceBackDocument: TrustedDocument<
  TakeAcceptanceBackMutation,
  TakeAcceptanceBackMutationVariables
> = { id: '80df1b58c267664541589c1093469b33437f76d48a6baef1865c0b184df5c14b', name: 'TakeAcceptanceBack' };
export const WaitlistOfferDocument: TrustedDocument<WaitlistOfferMutation, WaitlistOfferMutationVariables> = {
  id: '6bb6e579339906e7df6646145cae69759889e71dafe911c7d215bf601b46497f',
  name: 'WaitlistOffer',
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
export const OpenSiteDocument: TrustedDocument<OpenSiteMutation, OpenSiteMutationVariables> = {
  id: 'd95871aac274eb33fcc71992331d295ee451dd20a4252fd1ee2f6b29e0ef5cd0',
  name: 'OpenSite',
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
export const ReferralDocument: TrustedDocument<ReferralQuery, ReferralQueryVariables> = {
  id: '74714d80321998a23022dfc12bc01e19be39a22099473e84176c8c5933778c9c',
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
export const ConfirmCapacityDocument: TrustedDocument<
  ConfirmCapacityMutation,
  ConfirmCapacityMutationVariables
> = { id: '604157fdaf847a9f3f5ae34bebef3f9f8189419d36415d8c2e2f366fa34e39b7', name: 'ConfirmCapacity' };
export const ListServiceDocument: TrustedDocument<ListServiceMutation, ListServiceMutationVariables> = {
  id: 'f74daebb60707b67db90757b1ef2b73ee700281146f01abf96dd37576368c110',
  name: 'ListService',
};
export const ManagedServiceDocument: TrustedDocument<ManagedServiceQuery, ManagedServiceQueryVariables> = {
  id: '33580dd924be02187dd1f58d346c0259db797886ce30fb98357474aef7f90ba4',
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
export const ServiceDocument: TrustedDocument<ServiceQuery, ServiceQueryVariables> = {
  id: 'fef38115b63ee1cc823b4b71261c6a5bbc489e1c7f088de374ef71d76b6b91e2',
  name: 'Service',
};
export const TodayDocument: TrustedDocument<TodayQuery, TodayQueryVariables> = {
  id: '95315972e8cf07533d0d6dbfd8d5d7e1ad6f0bce931b48cb7ad55e6892a5b907',
  name: 'Today',
};
export const AreasDocument: TrustedDocument<AreasQuery, AreasQueryVariables> = {
  id: '874679907d49c9fe87e38a8147916ba9b0ad08d4a9b00246737c4c9e2ef66877',
  name: 'Areas',
};
export const DroppedCriterionDocument: TrustedDocument<
  DroppedCriterionQuery,
  DroppedCriterionQueryVariables
> = { id: '4eb4bd1116633689bd2f6b45134e759ba991296a8fe5374db662c96580bb96eb', name: 'DroppedCriterion' };
export const WhatIfDocument: TrustedDocument<WhatIfQuery, WhatIfQueryVariables> = {
  id: '259102f9eea2c7ed866d76d0da17b4867683da971389768035e2cfbddf2b2720',
  name: 'WhatIf',
};

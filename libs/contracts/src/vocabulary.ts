import { CRITERION_CLASSES } from '@whichdoor/eligibility';

// Code lists. Each GraphQL enum of the same name holds the same codes; a test compares them.

/** What a service does, and so what a need can be for. Crosswalks to AODTS main treatment types keep their own codes. */
export const serviceKinds = [
  'RESIDENTIAL_WITHDRAWAL',
  'NON_RESIDENTIAL_WITHDRAWAL',
  'RESIDENTIAL_REHABILITATION',
  'COUNSELLING',
  'OPIOID_TREATMENT',
  'CASE_MANAGEMENT',
  'NEEDLE_AND_SYRINGE_PROGRAM',
  'NALOXONE',
  'DRUG_CHECKING',
  'BLOOD_BORNE_VIRUS_CARE',
  'PEER_NAVIGATION',
  'MENTAL_HEALTH_CARE',
  'PRIMARY_HEALTH_CARE',
  'CRISIS_ACCOMMODATION',
  'SUPPORTED_HOUSING',
  'FAMILY_SUPPORT',
  'LEGAL_HELP',
  'FINANCIAL_HELP',
  'FOOD',
  'EMPLOYMENT_SUPPORT',
  'INFORMATION_AND_EDUCATION',
  /** Listed elsewhere without a kind that could be mapped: shown, never guessed. */
  'NOT_CLASSIFIED',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Who leads an organisation's work: a descriptor of the organisation, never of a person. */
export const organisationModels = [
  'PEER_LED',
  'PEER_STAFFED',
  'PEER_DELIVERED_EXPERT_DESIGNED',
  'NON_PEER',
  'NOT_STATED',
] as const;
export type OrganisationModel = (typeof organisationModels)[number];

/** Classes of criteria, after the typology in docs/glossary.md: those of the eligibility engine, and one for the rest. */
export const criterionClasses = [
  ...CRITERION_CLASSES,
  /** The criterion speaks of an attribute that the catalogue does not know. */
  'NOT_CLASSIFIED',
] as const;
export type CriterionClass = (typeof criterionClasses)[number];

/** What the worker gave in an encounter. */
export const gaveCodes = [
  'STERILE_EQUIPMENT',
  'NALOXONE',
  'SAFER_USE_INFORMATION',
  'SERVICE_INFORMATION',
  'LISTENING',
  'ADVOCACY',
  'TESTING',
  'FOOD_OR_DRINK',
  'OTHER',
] as const;
export type GaveCode = (typeof gaveCodes)[number];

/** What the worker received in an encounter: knowledge travels both ways. */
export const receivedCodes = [
  'LOCAL_KNOWLEDGE',
  'PRODUCT_OBSERVATION',
  'SERVICE_EXPERIENCE',
  'FEEDBACK_ON_US',
  'NETWORK_CONTEXT',
  'NEW_NEED',
  'OTHER',
] as const;
export type ReceivedCode = (typeof receivedCodes)[number];

/** How many other people this contact reaches. Bands, never identities. */
export const reachBands = ['NONE', 'ONE_TO_TWO', 'THREE_TO_FIVE', 'SIX_OR_MORE'] as const;
export type ReachBand = (typeof reachBands)[number];

/** What made it hard to come. */
export const accessBarriers = [
  'TIME',
  'OPENING_HOURS',
  'TRANSPORT',
  'COST',
  'CHILDCARE',
  'PRIVACY',
  'LANGUAGE',
  'PAST_EXPERIENCE',
  'OTHER',
] as const;
export type AccessBarrier = (typeof accessBarriers)[number];

/** What the worker offered to lower a barrier. Not an offer of a place, which belongs to a referral. */
export const accessOffers = [
  'OUTREACH_AFTER_WORK',
  'OUTREACH',
  'DELIVERY',
  'WARM_INTRODUCTION',
  'CALL_BACK',
  'TRANSPORT_HELP',
  'OTHER',
] as const;
export type AccessOffer = (typeof accessOffers)[number];

export const uptakes = ['TAKEN_UP', 'NOT_TAKEN_UP', 'NOT_YET_KNOWN'] as const;
export type Uptake = (typeof uptakes)[number];

/** Working time that an encounter took. */
export const effortBands = [
  'UNDER_15_MINUTES',
  'UP_TO_60_MINUTES',
  'HALF_DAY',
  'MORE_THAN_HALF_DAY',
] as const;
export type EffortBand = (typeof effortBands)[number];

export const needStatuses = [
  'SEEKING',
  'BEING_MET',
  'MET',
  'PARTLY_MET',
  'UNMET_CLOSED',
  'WITHDRAWN',
] as const;
export type NeedStatus = (typeof needStatuses)[number];

/** How a need ended. None is a default. */
export const needClosings = ['MET', 'PARTLY_MET', 'UNMET_CLOSED', 'WITHDRAWN'] as const;
export type NeedClosing = (typeof needClosings)[number];

/** Why a need was closed without being met; several may hold. */
export const needCloseReasons = [
  'NO_DOOR_OPEN',
  'WAIT_TOO_LONG',
  'LOST_CONTACT',
  'CLIENT_FOUND_OTHER',
  'SELF_RESOLVED',
  'NO_LONGER_WANTED',
  'COST',
  'TRANSPORT',
  'CULTURAL_SAFETY',
  'FEAR_OF_REPORTING',
  'OTHER',
] as const;
export type NeedCloseReason = (typeof needCloseReasons)[number];

export const offerStatuses = [
  'SENT',
  'RECEIVED',
  /** The service asks about one more thing, and waits for the sender. */
  'INFO_REQUESTED',
  /** The service takes the person, as soon as it has a place. */
  'WAITLISTED',
  'ACCEPTED',
  'DECLINED',
  'TAKEN_BACK',
  /** Nobody at the service answered in time. */
  'EXPIRED',
  /** The service accepted, and excluded the person later. */
  'ENDED_BY_SERVICE',
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** Why a service declines. Those marked in `exclusionReasons` count as an exclusion. */
export const declineReasons = [
  'DOES_NOT_MEET_CRITERION',
  'UNDECLARED_CRITERION',
  'NO_CAPACITY',
  'WAITLIST_CLOSED',
  'SERVICE_NOT_PROVIDED',
  'ALREADY_ENROLLED',
  'CLIENT_DECLINED',
  'SENT_IN_ERROR',
] as const;
export type DeclineReason = (typeof declineReasons)[number];
/** The decline reasons that say "not this person" rather than "not now" or "not here". */
export const exclusionReasons = [
  'DOES_NOT_MEET_CRITERION',
  'UNDECLARED_CRITERION',
] as const satisfies readonly DeclineReason[];
export type ExclusionReason = (typeof exclusionReasons)[number];

/** What the declining service did for the person. `NOTHING` is an honest answer and has to be chosen. */
export const nextSteps = ['ALTERNATIVE_OFFERED', 'WARM_HANDOVER', 'NOTHING'] as const;
export type NextStep = (typeof nextSteps)[number];

/** What came of a question that a service asked about somebody. Both are answers, and equal ones. */
export const questionOutcomes = ['SHARED', 'PREFERS_NOT_TO_SAY'] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

/** Why a worker passes a door that looks open. */
export const skipReasons = [
  'THEY_NEVER_TAKE_THEM',
  'PAST_EXPERIENCE',
  'CLIENT_DECLINED',
  'WAIT_TOO_LONG',
  'TOO_FAR',
  'COST',
] as const;
export type SkipReason = (typeof skipReasons)[number];
/** The skip reasons that speak of an enacted but undeclared exclusion. */
export const exclusionSkips: readonly SkipReason[] = ['THEY_NEVER_TAKE_THEM', 'PAST_EXPERIENCE'];

/** How the client agreed. There is no implied consent. */
export const consentForms = [
  'EXPRESS_WRITTEN',
  'EXPRESS_VERBAL_WITNESSED',
  'EXPRESS_VERBAL_CLIENT_PRESENT',
] as const;
export type ConsentForm = (typeof consentForms)[number];

/** Who may read an insight. */
export const insightPermissions = ['TEAM', 'ORGANISATION', 'PARTNERS', 'SECTOR', 'PUBLIC'] as const;
export type InsightPermission = (typeof insightPermissions)[number];

/** What became of an insight. The first is always `HEARD`. */
export const insightFates = ['HEARD', 'USED', 'CHANGED_SOMETHING', 'NOT_ACTED_ON'] as const;
export type InsightFate = (typeof insightFates)[number];

/** What a figure counts. */
export const figureDefinitions = [
  'REQUESTS',
  'UNANSWERED',
  'SHUT_OUT',
  'UNDECLARED',
  'ABSORBED',
  'PLACED_ELSEWHERE',
  'AFTERWARDS_ABSORBED',
  'AFTERWARDS_PLACED',
  'AFTERWARDS_NEITHER',
  'CRITERION',
  'CRITERION_DECLINED',
  'CRITERION_SKIPPED',
  'CRITERION_BLOCKED',
  'CLASS',
  'SERVICE',
  'SERVICE_UNDECLARED',
  'ABSORBER',
  'MONTH_REQUESTS',
  'MONTH_SHUT_OUT',
  'MONTH_CLASS',
  'MONTH_UNDECLARED',
  'GAIN_AT_LEAST',
  'GAIN_AT_MOST',
  'TAKEN_ON',
  'ADDED_AT_LEAST',
  'ADDED_AT_MOST',
] as const;
export type FigureDefinition = (typeof figureDefinitions)[number];

/** Of what a figure is a part. */
export const figureDenominators = [
  'APPROACHED',
  'REQUESTS',
  'SHUT_OUT',
  'UNDECLARED',
  'ABSORBED',
  'CRITERION',
  'CLASS',
  'SERVICE',
  'MONTH',
  'TAKEN_ON',
] as const;
export type FigureDenominator = (typeof figureDenominators)[number];

/** Why one figure is not published, as far as that may be told of the one figure. */
export const notPublishedReasons = ['WHOLE_NOT_PUBLISHED', 'TOO_FEW_OR_DERIVABLE'] as const;
export type NotPublishedReason = (typeof notPublishedReasons)[number];

/** Why figures of an answer are withheld, all together. */
export const withheldReasons = [
  'SMALL_CELL',
  'FEW_AGENCIES',
  'DENOMINATOR_NOT_PUBLISHED',
  'REST_TOO_SMALL',
  'DERIVABLE',
  'ROW_NOT_PUBLISHED',
] as const;
export type WithheldReason = (typeof withheldReasons)[number];

/** What a reader of figures has to know. */
export const noteCodes = [
  'REQUESTS_NOT_PEOPLE',
  'THOSE_WHO_APPROACHED',
  'SEVERAL_DOORS',
  'MONTHS_OF_REQUESTS',
  'ALL_OR_NONE',
  'GAINS_A_DOOR',
  'BOUNDS',
  'ONLY_DOORS_MET',
  'FOUND_LATER',
  'LOOSENED_LIMIT',
  'LIMITS_UNKNOWN',
  'CRITERIA_UNKNOWN',
  'NO_ANSWER_RECORDED',
  'UNTRIED_SERVICES',
  'WITHHELD',
] as const;
export type NoteCode = (typeof noteCodes)[number];

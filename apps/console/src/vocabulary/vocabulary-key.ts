import type {
  AccessBarrier,
  AccessOffer,
  ConsentForm,
  CriterionClass,
  DeclineReason,
  EffortBand,
  GaveCode,
  InsightFate,
  InsightPermission,
  NeedCloseReason,
  NextStep,
  OfferStatus,
  OrganisationModel,
  ReachBand,
  ReceivedCode,
  Role,
  ServiceKind,
  SkipReason,
  Uptake,
} from '@whichdoor/contracts';

/** Every code of the sector's lists that a person may read. A code without words is a type error. */
export type VocabularyKey =
  | `serviceKind.${ServiceKind}`
  | `organisationModel.${OrganisationModel}`
  | `criterionClass.${CriterionClass}`
  | `gave.${GaveCode}`
  | `received.${ReceivedCode}`
  | `reachBand.${ReachBand}`
  | `accessBarrier.${AccessBarrier}`
  | `accessOffer.${AccessOffer}`
  | `uptake.${Uptake}`
  | `effortBand.${EffortBand}`
  | `needCloseReason.${NeedCloseReason}`
  | `offerStatus.${OfferStatus}`
  | `declineReason.${DeclineReason}`
  | `nextStep.${NextStep}`
  | `skipReason.${SkipReason}`
  | `consentForm.${ConsentForm}`
  | `insightPermission.${InsightPermission}`
  | `insightFate.${InsightFate}`
  | `role.${Role}`;

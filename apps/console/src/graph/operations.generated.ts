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
  /** Criteria given up; at most 20. One that shut nobody out changes nothing. */
  readonly drop?: ReadonlyArray<string>;
  /** Classes of which every criterion is given up. */
  readonly dropClasses?: ReadonlyArray<CriterionClass>;
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

export type AreasQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AreasQuery = {
  readonly services: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly areas: ReadonlyArray<string> }>;
  } | null;
};

export type GapsQueryVariables = Exact<{
  filter: GapFilter;
}>;

export type GapsQuery = {
  readonly gaps: {
    readonly from: string;
    readonly to: string;
    readonly notes: ReadonlyArray<string>;
    readonly requests: {
      readonly value: number | null;
      readonly text: string;
      readonly definition: string;
      readonly denominator: string;
      readonly whyNotPublished: string | null;
      readonly period: { readonly from: string; readonly to: string } | null;
    };
    readonly shutOut: {
      readonly value: number | null;
      readonly text: string;
      readonly definition: string;
      readonly denominator: string;
      readonly whyNotPublished: string | null;
      readonly period: { readonly from: string; readonly to: string } | null;
    };
    readonly afterwards: {
      readonly absorbed: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly placedElsewhere: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly neither: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
    };
    readonly byMonth: ReadonlyArray<{
      readonly month: string;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
    }>;
    readonly withoutCriterion: {
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
      };
      readonly byMonth: ReadonlyArray<{
        readonly month: string;
        readonly shutOut: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
      }>;
    };
    readonly byClass: ReadonlyArray<{
      readonly class: CriterionClass;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
      };
      readonly byMonth: ReadonlyArray<{
        readonly month: string;
        readonly shutOut: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
      }>;
    }>;
    readonly byCriterion: ReadonlyArray<{
      readonly class: CriterionClass;
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly quote: string | null;
      } | null;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly shutOut: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly afterwards: {
        readonly absorbed: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly placedElsewhere: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
        readonly neither: {
          readonly value: number | null;
          readonly text: string;
          readonly definition: string;
          readonly denominator: string;
          readonly whyNotPublished: string | null;
          readonly period: { readonly from: string; readonly to: string } | null;
        };
      };
      readonly declined: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly skipped: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly blocked: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
    }>;
    readonly byAbsorber: ReadonlyArray<{
      readonly organisation: { readonly id: string; readonly name: string } | null;
      readonly absorbed: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
    }>;
  } | null;
};

export type GapFigureFragment = {
  readonly value: number | null;
  readonly text: string;
  readonly definition: string;
  readonly denominator: string;
  readonly whyNotPublished: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
};

export type GapAfterwardsFragment = {
  readonly absorbed: {
    readonly value: number | null;
    readonly text: string;
    readonly definition: string;
    readonly denominator: string;
    readonly whyNotPublished: string | null;
    readonly period: { readonly from: string; readonly to: string } | null;
  };
  readonly placedElsewhere: {
    readonly value: number | null;
    readonly text: string;
    readonly definition: string;
    readonly denominator: string;
    readonly whyNotPublished: string | null;
    readonly period: { readonly from: string; readonly to: string } | null;
  };
  readonly neither: {
    readonly value: number | null;
    readonly text: string;
    readonly definition: string;
    readonly denominator: string;
    readonly whyNotPublished: string | null;
    readonly period: { readonly from: string; readonly to: string } | null;
  };
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

export type DroppedCriterionQueryVariables = Exact<{
  id: string;
}>;

export type DroppedCriterionQuery = {
  readonly criterion: {
    readonly id: string;
    readonly sentence: string;
    readonly service: { readonly id: string; readonly name: string } | null;
  } | null;
};

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;

export type WhatIfQuery = {
  readonly whatIf: {
    readonly notes: ReadonlyArray<string>;
    readonly shutOut: {
      readonly value: number | null;
      readonly text: string;
      readonly definition: string;
      readonly denominator: string;
      readonly whyNotPublished: string | null;
      readonly period: { readonly from: string; readonly to: string } | null;
    };
    readonly gainAtLeast: {
      readonly value: number | null;
      readonly text: string;
      readonly definition: string;
      readonly denominator: string;
      readonly whyNotPublished: string | null;
      readonly period: { readonly from: string; readonly to: string } | null;
    };
    readonly gainAtMost: {
      readonly value: number | null;
      readonly text: string;
      readonly definition: string;
      readonly denominator: string;
      readonly whyNotPublished: string | null;
      readonly period: { readonly from: string; readonly to: string } | null;
    };
    readonly best: ReadonlyArray<{
      readonly criterion: {
        readonly id: string;
        readonly sentence: string;
        readonly quote: string | null;
      } | null;
      readonly service: { readonly id: string; readonly name: string } | null;
      readonly gainAtLeast: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
      readonly gainAtMost: {
        readonly value: number | null;
        readonly text: string;
        readonly definition: string;
        readonly denominator: string;
        readonly whyNotPublished: string | null;
        readonly period: { readonly from: string; readonly to: string } | null;
      };
    }>;
  } | null;
};

export type WhatIfFigureFragment = {
  readonly value: number | null;
  readonly text: string;
  readonly definition: string;
  readonly denominator: string;
  readonly whyNotPublished: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
};

export const ComparedServicesDocument: TrustedDocument<
  ComparedServicesQuery,
  ComparedServicesQueryVariables
> = { id: '1a2ddc371d5cec2859378c8dbf768608e77517ddf6105a59fdc0f6aac6bb3a71', name: 'ComparedServices' };
export const DoorsDocument: TrustedDocument<DoorsQuery, DoorsQueryVariables> = {
  id: '69758fb1d2d4d0a5e08f80cd17be0fe802136d70b31edaed6cfe0adc33760998',
  name: 'Doors',
};
export const AreasDocument: TrustedDocument<AreasQuery, AreasQueryVariables> = {
  id: '874679907d49c9fe87e38a8147916ba9b0ad08d4a9b00246737c4c9e2ef66877',
  name: 'Areas',
};
export const GapsDocument: TrustedDocument<GapsQuery, GapsQueryVariables> = {
  id: '86b9e908aa156ba925d7374f77a33a507dd79df701bf148d4c875d8b85d94752',
  name: 'Gaps',
};
export const MeDocument: TrustedDocument<MeQuery, MeQueryVariables> = {
  id: '5fe9460ce17ae3ce2e5e4a2bb2f34d7be47ba72fcb1611b44cc6e191f70af26e',
  name: 'Me',
};
export const DroppedCriterionDocument: TrustedDocument<
  DroppedCriterionQuery,
  DroppedCriterionQueryVariables
> = { id: 'd5fbace1cafb0e784badb8929b1d13ca6264b6d81873ffc3024217ee9e067e5f', name: 'DroppedCriterion' };
export const WhatIfDocument: TrustedDocument<WhatIfQuery, WhatIfQueryVariables> = {
  id: '8b2383ed5ff1c944325411c90500ba076d47275649eeb59033e9c0bca5b2af87',
  name: 'WhatIf',
};

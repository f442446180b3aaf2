import type { ServiceKind } from '@whichdoor/contracts';
import type { Condition, CriterionBody, Test } from '@whichdoor/eligibility';
import { fixedId } from './fixed-id.js';
import type { DemonstrationArea, OrganisationKey } from './organisations.js';
import { waysIn, type WayIn } from './ways-in.js';

/** A criterion of the demonstration sector. */
export type DemonstrationCriterion = {
  readonly id: string;
  readonly rule: CriterionBody & { readonly evidence: { readonly quote: string } };
  /** How often history tells of it, compared with the other criteria of its service; 0 where it shuts nobody out. */
  readonly weight: number;
};

/** A service of the demonstration sector with its criteria. */
export type Door = WayIn & {
  readonly key: string;
  readonly id: string;
  readonly organisation: OrganisationKey;
  readonly name: string;
  readonly kinds: readonly ServiceKind[];
  readonly areas: readonly DemonstrationArea[];
  readonly areaWords: string | null;
  readonly eligibilityWords: string | null;
  readonly documentWords: string | null;
  readonly feeWords: string | null;
  readonly languageWords: string | null;
  readonly declaresNoCriteria: boolean;
  readonly criteria: readonly DemonstrationCriterion[];
};

/** Where a service says it. */
type Place = 'eligibility' | 'documents' | 'fees';

type Written = {
  readonly name: string;
  readonly quote: string;
  readonly place: Place;
  readonly weight: number;
  readonly rule: CriterionBody;
};

type Listing = Pick<Door, 'name' | 'kinds' | 'areas'> &
  Partial<Pick<Door, 'areaWords' | 'feeWords' | 'languageWords' | 'declaresNoCriteria' | keyof WayIn>> & {
    /** What it says before its criteria, or all it says where it has none. */
    readonly says?: string;
    readonly criteria?: readonly Written[];
  };

/**
 * A criterion with the service's own words.
 *
 * @param name short, unique within the service: the id hangs on it
 */
export const criterion = (
  name: string,
  quote: string,
  rule: CriterionBody,
  { weight = 0, place = 'eligibility' }: { readonly weight?: number; readonly place?: Place } = {},
): Written => ({ name, quote, rule, weight, place });

/** A service. What it says of who may come is put together from its criteria's own words, so that each is a quote. */
export const door = (
  organisation: OrganisationKey,
  key: string,
  { says, criteria = [], ...listing }: Listing,
): Door => {
  const saidIn = (place: Place) => criteria.filter((each) => each.place === place).map(({ quote }) => quote);
  const words = (parts: readonly (string | null | undefined)[]) =>
    parts.filter((part) => part).join(' ') || null;
  return {
    areaWords: null,
    languageWords: null,
    declaresNoCriteria: false,
    ...waysIn[organisation],
    ...listing,
    key,
    id: fixedId(`service ${key}`),
    organisation,
    eligibilityWords: words([says, ...saidIn('eligibility')]),
    documentWords: words(saidIn('documents')),
    feeWords: words([listing.feeWords, ...saidIn('fees')]),
    criteria: criteria.map(({ name, quote, rule, weight }) => ({
      id: fixedId(`criterion ${key}: ${name}`),
      weight,
      rule: {
        provenance: 'published',
        lastVerifiedOn: '2026-05-04',
        ...rule,
        evidence: { source: 'listing of the fictional demonstration sector', date: '2026-05-04', quote },
      },
    })),
  };
};

/** A test, in the order in which it is said: `test('age', 'at_least', 18)`. */
export const test = (
  attribute: string,
  operator: Test['operator'],
  value?: Test['value'],
  more: Partial<Test> = {},
): Test => ({ attribute, operator, ...(value === undefined ? {} : { value }), ...more });
export const yes = (attribute: string): Test => test(attribute, 'is', true);
export const no = (attribute: string): Test => test(attribute, 'is', false);

export const require = (condition: Condition, more: Partial<CriterionBody> = {}): CriterionBody => ({
  effect: 'require',
  condition,
  ...more,
});
export const exclude = (condition: Condition, more: Partial<CriterionBody> = {}): CriterionBody => ({
  effect: 'exclude',
  condition,
  ...more,
});
export const prioritise = (condition: Condition): CriterionBody => ({ effect: 'prioritise', condition });
export const notRequired = (condition: Condition): CriterionBody => ({ effect: 'not_required', condition });

import type { CriterionBody } from '@whichdoor/eligibility';
import type { Listing } from './directory.js';

type Told = {
  readonly id: string;
  readonly rule: CriterionBody;
  readonly sentence?: string;
  readonly quote?: string;
};

/** A service as the directory lists it; name only what matters. */
export const aListing = ({
  criteria = [],
  ...parts
}: Partial<Omit<Listing, 'criteria'>> & { readonly criteria?: readonly Told[] } = {}): Listing => ({
  id: 'service-1',
  name: 'Harbour beds',
  organisation: { name: 'Example Harbour' },
  status: 'ACTIVE',
  kinds: ['RESIDENTIAL_WITHDRAWAL'],
  areas: [],
  areaWords: null,
  eligibilityWords: null,
  phoneWords: null,
  addressWords: null,
  hoursWords: null,
  askForWords: null,
  documentWords: null,
  feeWords: null,
  languageWords: null,
  declaresNoCriteria: false,
  confirmedAt: '2026-11-01T00:00:00Z',
  capacity: null,
  criteria: criteria.map(({ id, rule, sentence = 'A rule.', quote = null }) => ({
    id,
    version: 1,
    sentence,
    quote,
    rule,
  })),
  ...parts,
});

/** "Must not be using": the rule of most shut doors. */
export const notUsing: Told = {
  id: 'criterion-not-using',
  sentence: 'Must not be using alcohol or other drugs.',
  quote: 'We cannot take anybody who is still using.',
  rule: { effect: 'exclude', condition: { attribute: 'currently_using', operator: 'is', value: true } },
};

import {
  findAttribute,
  OPERATORS_OF,
  type CriterionBody,
  type Duration,
  type Operator,
  type Subject,
  type Unit,
} from '@whichdoor/eligibility';

/** How a sentence begins. */
export const strengths = ['must', 'cannot', 'case_by_case', 'prefer', 'not_needed'] as const;
export type Strength = (typeof strengths)[number];

/** One part of a sentence as it is being written: everything typed stays text until it is read. */
export type TestDraft = {
  /** For the page alone; the rule knows nothing of it. */
  readonly key: string;
  /** Empty until something is chosen */
  readonly attribute: string;
  readonly operator: Operator;
  readonly isSo: boolean;
  readonly amount: string;
  /** The far end of a range */
  readonly amountTo: string;
  readonly unit: Unit | null;
  /** Chosen codes or areas */
  readonly codes: readonly string[];
  readonly about: Subject;
  /** How far back to look; empty for ever */
  readonly within: string;
  readonly withinUnit: Duration['unit'];
};

/** Parts that hold together, or of which one is enough. */
export type GroupDraft = { readonly joined: 'all' | 'any'; readonly tests: readonly TestDraft[] };

/** What a rule says that no field of the editor shows; it is handed on as it is. */
export type Kept = Omit<
  CriterionBody,
  'effect' | 'condition' | 'appliesWhen' | 'exceptions' | 'discretion' | 'waivableBy'
> & { readonly discretion?: 'hard' };

/** A criterion in the middle of being written. */
export type CriterionDraft = {
  readonly strength: Strength;
  /** Of a case by case: whether it keeps people out rather than asking something of them */
  readonly keepsOut: boolean;
  readonly condition: GroupDraft;
  readonly appliesWhen: GroupDraft;
  /** Whoever meets one of these is let in all the same */
  readonly exceptions: readonly TestDraft[];
  readonly waivableBy: string;
  readonly quote: string;
  readonly kept: Kept;
  /** What makes a second press of the button the same submission */
  readonly idempotencyKey: string;
};

/** A part about nothing yet. */
export const blankTest = (): TestDraft => ({
  key: crypto.randomUUID(),
  attribute: '',
  operator: 'is',
  isSo: true,
  amount: '',
  amountTo: '',
  unit: null,
  codes: [],
  about: 'self',
  within: '',
  withinUnit: 'years',
});

/** The part about another attribute: what does not fit the new one is let go. */
export const aboutAttribute = (test: TestDraft, id: string): TestDraft => {
  const attribute = findAttribute(id);
  const [operator = 'is'] = attribute ? OPERATORS_OF[attribute.type] : [];
  const usual =
    attribute?.type === 'number' || attribute?.type === 'code' ? usualOf[attribute.type] : operator;
  return { ...blankTest(), key: test.key, about: test.about, attribute: id, operator: usual };
};

// The first operator of these asks for one exact answer, which is rarely what a service means.
const usualOf = { number: 'at_least', code: 'one_of' } as const;

/** An empty sentence. */
export const blankDraft = (): CriterionDraft => ({
  strength: 'must',
  keepsOut: false,
  condition: { joined: 'all', tests: [blankTest()] },
  appliesWhen: { joined: 'all', tests: [] },
  exceptions: [],
  waivableBy: '',
  quote: '',
  kept: {},
  idempotencyKey: crypto.randomUUID(),
});

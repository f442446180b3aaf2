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

/** How parts belong together: all of them, one is enough, or at least so many. */
export const joinings = ['all', 'any', 'some'] as const;
export type Joined = (typeof joinings)[number];

/** Parts that belong together. */
export type GroupDraft = {
  readonly joined: Joined;
  /** Of `some`: how many, as typed */
  readonly least: string;
  readonly parts: readonly PartDraft[];
};

/** One part of a sentence as it is being written: everything typed stays text until it is read. */
export type PartDraft = TestDraft | SeveralDraft | UnpublishedDraft;

type AnyPart = {
  /** For the page alone; the rule knows nothing of it. */
  readonly key: string;
  /** How often it is turned into its contrary: a rule from elsewhere may do so twice. */
  readonly denials: number;
};

/** A part about one attribute. */
export type TestDraft = AnyPart & {
  readonly kind: 'test';
  /** Empty until something is chosen */
  readonly attribute: string;
  readonly operator: Operator;
  readonly isSo: boolean;
  /** Where there are cases, the amount for everybody else; empty there where the service does not say it */
  readonly amount: string;
  /** The far end of a range */
  readonly amountTo: string;
  readonly unit: Unit | null;
  /** For whom another amount holds; the first that is true counts */
  readonly cases: readonly CaseDraft[];
  /** Chosen codes or areas */
  readonly codes: readonly string[];
  /** Null where nobody is named: it is about the person themselves */
  readonly about: Subject | null;
  /** How far back to look; empty for ever */
  readonly within: string;
  readonly withinUnit: Duration['unit'];
};

/** Another amount for some people. */
export type CaseDraft = { readonly key: string; readonly amount: string; readonly when: GroupDraft };

/** A part that is made of several. */
export type SeveralDraft = AnyPart & { readonly kind: 'several'; readonly group: GroupDraft };

/** A part that the service does not publish: what it says of it instead. */
export type UnpublishedDraft = AnyPart & { readonly kind: 'unpublished'; readonly what: string };

/** What a rule says that no field of the editor shows; it is handed on as it is. */
export type Kept = Omit<
  CriterionBody,
  'effect' | 'condition' | 'appliesWhen' | 'exceptions' | 'discretion' | 'waivableBy'
>;

/** How the rule that was opened says how firm it is: more than one way may come to the same. */
export type Beginning = Pick<CriterionBody, 'effect' | 'discretion' | 'waivableBy'>;

/** A criterion in the middle of being written. */
export type CriterionDraft = {
  readonly strength: Strength;
  /** Of a case by case or a preference: whether it is about whoever it is not true of */
  readonly keepsOut: boolean;
  /** Holds for as long as the strength is the one that was opened */
  readonly begun: (Pick<CriterionDraft, 'strength' | 'keepsOut'> & { readonly as: Beginning }) | null;
  readonly condition: GroupDraft;
  readonly appliesWhen: GroupDraft;
  /** Whoever meets one of these is let in all the same */
  readonly exceptions: readonly PartDraft[];
  readonly waivableBy: string;
  readonly quote: string;
  readonly kept: Kept;
  /** What makes a second press of the button the same submission */
  readonly idempotencyKey: string;
};

/** What the amounts of a part are counted in. */
export const unitOf = ({ attribute, unit }: TestDraft): Unit | undefined =>
  unit ?? findAttribute(attribute)?.unit;

/** A part about nothing yet. */
export const blankTest = (): TestDraft => ({
  kind: 'test',
  key: crypto.randomUUID(),
  denials: 0,
  attribute: '',
  operator: 'is',
  isSo: true,
  amount: '',
  amountTo: '',
  unit: null,
  cases: [],
  codes: [],
  about: null,
  within: '',
  withinUnit: 'years',
});

/** Parts of which all have to be true. */
export const allOf = (parts: readonly PartDraft[]): GroupDraft => ({ joined: 'all', least: '2', parts });

/** Another amount, for nobody yet. */
export const blankCase = (): CaseDraft => ({
  key: crypto.randomUUID(),
  amount: '',
  when: allOf([blankTest()]),
});

/** The part about another attribute: what does not fit the new one is let go. */
export const aboutAttribute = (part: PartDraft, id: string): TestDraft => {
  const attribute = findAttribute(id);
  const [operator = 'is'] = attribute ? OPERATORS_OF[attribute.type] : [];
  const usual =
    attribute?.type === 'number' || attribute?.type === 'code' ? usualOf[attribute.type] : operator;
  const about = part.kind === 'test' ? part.about : null;
  return { ...blankTest(), key: part.key, about, attribute: id, operator: usual };
};

// The first operator of these asks for one exact answer, which is rarely what a service means.
const usualOf = { number: 'at_least', code: 'one_of' } as const;

/** The part made of several, of which what was written is the first. */
export const madeOfSeveral = (part: PartDraft): SeveralDraft => {
  if (part.kind === 'several') return part;
  const first = part.kind === 'test' && part.attribute === '' ? blankTest() : part;
  return {
    kind: 'several',
    key: part.key,
    denials: 0,
    group: allOf([{ ...first, key: crypto.randomUUID() }, blankTest()]),
  };
};

/** The part as one that the service does not publish. */
export const unpublished = (part: PartDraft): UnpublishedDraft =>
  part.kind === 'unpublished' ? part : { kind: 'unpublished', key: part.key, denials: 0, what: '' };

// What else there is has an operator, a yes or a no for its contrary.
const withoutContrary: readonly Operator[] = ['between', 'includes_all', 'in_area', 'in_service_area'];

/** Whether the contrary of a part is said only by turning it round. */
export const isWorthTurning = (part: PartDraft): boolean => {
  if (part.kind !== 'test') return part.kind === 'several';
  const isExactAmount = part.operator === 'is' && findAttribute(part.attribute)?.type === 'number';
  return isExactAmount || withoutContrary.includes(part.operator);
};

/** Whether a preference was opened that says whom it passes over, rather than who comes first. */
export const mayPassOver = ({ strength, begun }: CriterionDraft): boolean =>
  strength === 'prefer' && begun?.strength === 'prefer' && begun.keepsOut;

/** An empty sentence. */
export const blankDraft = (): CriterionDraft => ({
  strength: 'must',
  keepsOut: false,
  begun: null,
  condition: allOf([blankTest()]),
  appliesWhen: allOf([]),
  exceptions: [],
  waivableBy: '',
  quote: '',
  kept: {},
  idempotencyKey: crypto.randomUUID(),
});

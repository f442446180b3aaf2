import {
  aboutAttribute,
  allOf,
  blankCase,
  blankDraft,
  blankTest,
  type CaseDraft,
  type CriterionDraft,
  type PartDraft,
  type TestDraft,
} from './criterion-draft.js';

/** A part about an attribute; about nothing yet where that is empty. */
export const aTest = (attribute: string, parts: Partial<TestDraft> = {}): TestDraft => ({
  ...aboutAttribute(blankTest(), attribute),
  ...parts,
});

/** Another amount for people of whom something is true. */
export const aCase = (amount: string, ...when: readonly PartDraft[]): CaseDraft => ({
  ...blankCase(),
  amount,
  when: allOf(when),
});

/** A sentence of one part. */
export const aDraft = (part: PartDraft, parts: Partial<CriterionDraft> = {}): CriterionDraft => ({
  ...blankDraft(),
  condition: allOf([part]),
  ...parts,
});

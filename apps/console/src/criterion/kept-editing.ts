import type { Subject } from '@whichdoor/eligibility';
import { allOf, blankTest, type CriterionDraft, type TestDraft } from './criterion-draft.js';

/** A draft, and the version that it was begun from; null for a new criterion. */
export type Editing = { readonly draft: CriterionDraft; readonly replaces: number | null };

// As drafts were kept while a sentence held tests alone.
type FormerTest = Omit<TestDraft, 'kind' | 'denials' | 'cases' | 'about'> & { readonly about: Subject };
type FormerGroup = { readonly joined: 'all' | 'any'; readonly tests: readonly FormerTest[] };
type FormerDraft = Omit<CriterionDraft, 'begun' | 'condition' | 'appliesWhen' | 'exceptions'> & {
  readonly condition: FormerGroup;
  readonly appliesWhen: FormerGroup;
  readonly exceptions: readonly FormerTest[];
};

/**
 * What this device kept, in today's form: a console of before may have kept it.
 * @returns null where it is of neither form
 */
export const readKept = (kept: unknown): Editing | null => {
  if (!isKept(kept)) return null;
  const { draft, replaces } = kept;
  if ('parts' in draft.condition) return { draft: draft as CriterionDraft, replaces };
  return 'tests' in draft.condition ? { draft: ofToday(draft as FormerDraft), replaces } : null;
};

const isKept = (
  kept: unknown,
): kept is { readonly draft: CriterionDraft | FormerDraft; readonly replaces: number | null } => {
  const condition = (kept as { draft?: { condition?: unknown } } | null)?.draft?.condition;
  return typeof condition === 'object' && condition !== null;
};

const ofToday = (draft: FormerDraft): CriterionDraft => ({
  ...draft,
  begun: null,
  condition: groupOfToday(draft.condition),
  appliesWhen: groupOfToday(draft.appliesWhen),
  exceptions: draft.exceptions.map(testOfToday),
});

const groupOfToday = ({ joined, tests }: FormerGroup) => ({ ...allOf(tests.map(testOfToday)), joined });

const testOfToday = (test: FormerTest): TestDraft => ({
  ...blankTest(),
  ...test,
  about: test.about === 'self' ? null : test.about,
});

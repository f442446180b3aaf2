import { findAttribute, type Problem } from '@whichdoor/eligibility';
import type { CriterionDraft, TestDraft } from './criterion-draft.js';
import type { CriterionEditorKey } from './criterion-editor.words.js';
import { fieldAt, type RuleField } from './rule-field.js';
import type { TestProblems } from './test-fields.js';

/** What is wrong with a draft, by where it can be mended. */
export type DraftProblems = {
  readonly condition: readonly TestProblems[];
  readonly appliesWhen: readonly TestProblems[];
  readonly exceptions: readonly TestProblems[];
  /** What belongs to no field; as the language or the directory says it */
  readonly rule: string | null;
  readonly count: number;
};

type Group = 'condition' | 'appliesWhen' | 'exceptions';
type Part = Extract<RuleField, { part: string }>['part'];

export const noProblems: DraftProblems = {
  condition: [],
  appliesWhen: [],
  exceptions: [],
  rule: null,
  count: 0,
};

/** Puts each problem at the field that it belongs to, in words that say what to do there. */
export const problemsAt = (
  draft: CriterionDraft,
  problems: readonly Problem[],
  say: (key: CriterionEditorKey) => string,
): DraftProblems => {
  const found: Record<Group, Partial<Record<keyof TestProblems, string>>[]> = {
    condition: [],
    appliesWhen: [],
    exceptions: [],
  };
  let rule: string | null = null;
  for (const { path, message } of problems) {
    const field = fieldAt(path);
    if (!('at' in field)) {
      rule ??= message;
      continue;
    }
    const test = testsOf(draft, field.group)[field.at];
    const at = (found[field.group][field.at] ??= {});
    const part = partOf(field.part, test);
    at[part] ??= test ? sentenceFor(part, test, say) : message;
  }
  const count = Object.values(found)
    .flat()
    .reduce((sum, each) => sum + Object.keys(each ?? {}).length, rule ? 1 : 0);
  return { ...found, rule, count };
};

const testsOf = (draft: CriterionDraft, group: Group): readonly TestDraft[] =>
  group === 'exceptions' ? draft.exceptions : draft[group].tests;

/** Where nothing is chosen yet, that is what is missing, whatever else is said. */
const partOf = (part: Part, test: TestDraft | undefined): keyof TestProblems => {
  if (!test?.attribute || part === 'whole') return test?.attribute ? 'value' : 'attribute';
  return part;
};

const sentenceFor = (
  part: keyof TestProblems,
  test: TestDraft,
  say: (key: CriterionEditorKey) => string,
): string => {
  if (part === 'attribute') return say('problem.attribute');
  if (part === 'within') return say('problem.within');
  const type = findAttribute(test.attribute)?.type;
  if (type !== 'number' && type !== 'elapsed') return say('problem.codes');
  return say(test.operator === 'between' ? 'problem.between' : 'problem.amount');
};

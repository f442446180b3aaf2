import { findAttribute, type Problem } from '@whichdoor/eligibility';
import type { Say } from '../words/define-words.js';
import type { CriterionDraft } from './criterion-draft.js';
import type { CriterionEditorKey } from './criterion-editor.words.js';
import { fieldAt, type RuleField } from './rule-field.js';

/** What is wrong with which field of a part, a case or a group. */
export type FieldProblems = Readonly<Partial<Record<RuleField['name'], string>>>;

/** What is wrong with a draft, by where it can be mended. */
export type DraftProblems = {
  /** By the key of what the field belongs to, see `RuleField` */
  readonly fields: Readonly<Record<string, FieldProblems>>;
  /** What belongs to no field; as the language or the directory says it */
  readonly rule: string | null;
  readonly count: number;
};

export const noProblems: DraftProblems = { fields: {}, rule: null, count: 0 };

/** Puts each problem at the field that it belongs to, in words that say what to do there. */
export const problemsAt = (
  draft: CriterionDraft,
  problems: readonly Problem[],
  say: Say<CriterionEditorKey>,
): DraftProblems => {
  const fields: Record<string, Partial<Record<RuleField['name'], string>>> = {};
  let rule: string | null = null;
  for (const { path, message } of problems) {
    const field = fieldAt(draft, path);
    if (field) (fields[field.key] ??= {})[field.name] ??= sentenceFor(field, say);
    else rule ??= message;
  }
  const count = Object.values(fields).reduce((sum, each) => sum + Object.keys(each).length, rule ? 1 : 0);
  return { fields, rule, count };
};

const sentenceFor = ({ name, test, parts }: RuleField, say: Say<CriterionEditorKey>): string => {
  switch (name) {
    case 'attribute':
    case 'within':
    case 'what':
      return say(`problem.${name}`);
    case 'least':
      return say('problem.least', { count: parts });
    case 'limit':
      return say('problem.amount');
    case 'operator':
    case 'value': {
      const type = test && findAttribute(test.attribute)?.type;
      if (type !== 'number' && type !== 'elapsed') return say('problem.codes');
      return say(test?.operator === 'between' ? 'problem.between' : 'problem.amount');
    }
  }
};

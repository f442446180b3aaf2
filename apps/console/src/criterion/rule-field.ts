import type { CriterionDraft, GroupDraft, PartDraft, TestDraft } from './criterion-draft.js';

/** A field of the editor. */
export type RuleField = {
  /** Of the part, the case or the group that it belongs to; the three groups of a criterion go by their names */
  readonly key: string;
  readonly name: 'attribute' | 'operator' | 'value' | 'within' | 'limit' | 'least' | 'what';
  /** The part that it is a field of, where that is a test */
  readonly test: TestDraft | null;
  /** Of `least`: how many parts there are */
  readonly parts: number;
};

type Steps = readonly (string | undefined)[];

/**
 * Where in the editor a problem belongs; null where no field is to blame.
 * @param path as the language writes it, `condition.allOf[1].value`, or as the graph does, `/condition/allOf/1/value`
 */
export const fieldAt = (draft: CriterionDraft, path: string): RuleField | null => {
  const [place, ...steps] = path
    .replace(/\[(\d+)\]/gu, '.$1')
    .split(/[./]/u)
    .filter(Boolean);
  if (place === 'condition' || place === 'appliesWhen') return inCondition(draft[place], place, steps);
  if (place !== 'exceptions') return null;
  const [at, ...rest] = steps;
  return inPart(draft.exceptions[Number(at)], rest);
};

/** One part alone stands for itself, and no step leads to it. */
const inCondition = (group: GroupDraft, key: string, steps: Steps): RuleField | null =>
  group.parts.length === 1 && group.joined !== 'some'
    ? inPart(group.parts[0], steps)
    : inGroup(group, key, steps);

const inGroup = (group: GroupDraft, key: string, [form, at, ...rest]: Steps): RuleField | null =>
  form === 'atLeast'
    ? { key, name: 'least', test: null, parts: group.parts.length }
    : inPart(group.parts[Number(at)], rest);

const inPart = (part: PartDraft | undefined, steps: Steps): RuleField | null => {
  if (!part) return null;
  const rest = steps.slice(part.denials);
  switch (part.kind) {
    case 'test':
      return inTest(part, rest);
    case 'several':
      return inGroup(part.group, part.key, rest);
    case 'unpublished':
      return { key: part.key, name: 'what', test: null, parts: 0 };
  }
};

const inTest = (test: TestDraft, [step, inside, at, field, ...rest]: Steps): RuleField | null => {
  const its = (name: RuleField['name']): RuleField => ({ key: test.key, name, test, parts: 0 });
  // Where nothing is chosen yet, that is what is missing, whatever else is said.
  if (!test.attribute) return its('attribute');
  const found = step === 'value' && inside === 'cases' ? test.cases[Number(at)] : undefined;
  if (found)
    return field === 'when' ? inCondition(found.when, found.key, rest) : { ...its('limit'), key: found.key };
  switch (step) {
    case 'attribute':
    case 'operator':
    case 'value':
    case 'within':
      return its(step);
    // A unit is chosen beside the amount it belongs to.
    case 'unit':
      return its('value');
    default:
      return null;
  }
};

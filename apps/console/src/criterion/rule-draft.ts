import {
  canonicalJson,
  findAttribute,
  OPERATORS_OF,
  type Condition,
  type CriterionBody,
  type DependentLimit,
  type Test,
} from '@whichdoor/eligibility';
import {
  allOf,
  blankCase,
  blankDraft,
  blankTest,
  type CriterionDraft,
  type GroupDraft,
  type PartDraft,
  type TestDraft,
} from './criterion-draft.js';
import { ruleOf } from './draft-rule.js';

/**
 * A rule as a draft; null where the editor could not hand it back exactly as it was. Such a rule is shown in words and
 * stays as it is.
 */
export const draftOf = (body: CriterionBody): CriterionDraft | null => {
  const draft = tryDraftOf(body);
  return draft && canonicalJson(ruleOf(draft)) === canonicalJson(body) ? draft : null;
};

const tryDraftOf = (body: CriterionBody): CriterionDraft | null => {
  const { effect, condition, appliesWhen, exceptions = [], discretion, waivableBy, ...kept } = body;
  const main = groupOf(condition);
  const onlyFor = appliesWhen ? groupOf(appliesWhen) : allOf([]);
  const excepted = partsOf(exceptions);
  if (!main || !onlyFor || !excepted) return null;
  const firmness = { strength: strengthOf(body), keepsOut: effect === 'exclude' };
  return {
    ...blankDraft(),
    ...firmness,
    begun: {
      ...firmness,
      as: { effect, ...(discretion && { discretion }), ...(waivableBy !== undefined && { waivableBy }) },
    },
    condition: main,
    appliesWhen: onlyFor,
    exceptions: excepted,
    waivableBy: waivableBy ?? '',
    quote: kept.evidence?.quote ?? '',
    kept,
  };
};

const strengthOf = ({ effect, discretion }: CriterionBody): CriterionDraft['strength'] => {
  if (effect === 'not_required') return 'not_needed';
  if (effect === 'prioritise' || discretion === 'preferred') return 'prefer';
  if (discretion === 'case_by_case') return 'case_by_case';
  return effect === 'require' ? 'must' : 'cannot';
};

/** A condition as a group of parts, of one where it is none. */
const groupOf = (condition: Condition): GroupDraft | null => {
  const joined = joinedOf(condition);
  // A list of one would be written as what is in it, and so is a part.
  if (joined && joined.parts.length > 1) return joined;
  const part = partOf(condition);
  return part && allOf([part]);
};

const joinedOf = (condition: Condition): GroupDraft | null => {
  const from = (conditions: readonly Condition[], more: Partial<GroupDraft>) => {
    const parts = partsOf(conditions);
    return parts && { ...allOf(parts), ...more };
  };
  if ('allOf' in condition) return from(condition.allOf, {});
  if ('anyOf' in condition) return from(condition.anyOf, { joined: 'any' });
  if ('of' in condition) return from(condition.of, { joined: 'some', least: String(condition.atLeast) });
  return null;
};

/** Null where one of them is none. */
const partsOf = (conditions: readonly Condition[]): readonly PartDraft[] | null => {
  const parts = conditions.map(partOf).filter((part) => part !== null);
  return parts.length === conditions.length ? parts : null;
};

const partOf = (condition: Condition): PartDraft | null => {
  if ('not' in condition) {
    const part = partOf(condition.not);
    return part && { ...part, denials: part.denials + 1 };
  }
  if ('attribute' in condition) return testDraftOf(condition);
  const blank = { key: crypto.randomUUID(), denials: 0 };
  if ('undisclosed' in condition) return { ...blank, kind: 'unpublished', what: condition.undisclosed };
  const group = joinedOf(condition);
  return group && { ...blank, kind: 'several', group };
};

const testDraftOf = ({ attribute: id, operator, value, unit, about, within }: Test): TestDraft | null => {
  const attribute = findAttribute(id);
  if (!attribute || !OPERATORS_OF[attribute.type].includes(operator)) return null;
  const draft: TestDraft = {
    ...blankTest(),
    attribute: id,
    operator,
    unit: unit ?? null,
    about: about ?? null,
    ...(within && { within: String(within.amount), withinUnit: within.unit }),
  };
  if (typeof value === 'boolean') return { ...draft, isSo: value };
  if (typeof value === 'number') return { ...draft, amount: String(value) };
  if (typeof value === 'string') return { ...draft, codes: [value] };
  if (value === undefined) return draft;
  if ('cases' in value) return withCases(draft, value);
  const [from, to] = value;
  return typeof from === 'number'
    ? { ...draft, amount: String(from), amountTo: String(to) }
    : { ...draft, codes: value.map(String) };
};

const withCases = (draft: TestDraft, { cases, otherwise }: DependentLimit): TestDraft | null => {
  const read = cases.flatMap(({ when, limit }) => {
    const group = groupOf(when);
    return group ? [{ ...blankCase(), amount: String(limit), when: group }] : [];
  });
  return read.length === cases.length
    ? { ...draft, amount: otherwise === undefined ? '' : String(otherwise), cases: read }
    : null;
};

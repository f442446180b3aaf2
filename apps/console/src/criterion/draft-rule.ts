import {
  findAttribute,
  parseRule,
  type CriterionBody,
  type Operator,
  type Parsed,
} from '@whichdoor/eligibility';
import type { Beginning, CriterionDraft, GroupDraft, PartDraft, TestDraft } from './criterion-draft.js';

/** The rule that a draft amounts to, sound or not. */
export const ruleOf = (draft: CriterionDraft): Readonly<Record<string, unknown>> => {
  const { condition, appliesWhen, exceptions, quote, kept } = draft;
  const { evidence, ...rest } = kept;
  const words = { ...evidence, quote: quote.trim() ? quote : undefined };
  return {
    ...rest,
    ...beginningOf(draft),
    condition: conditionOf(condition),
    ...(appliesWhen.parts.length > 0 && { appliesWhen: conditionOf(appliesWhen) }),
    ...(exceptions.length > 0 && { exceptions: exceptions.map(partOf) }),
    ...(Object.values(words).some((value) => value !== undefined) && { evidence: words }),
  };
};

/** The same, read as the language reads it: a rule, or what is wrong with it and where. */
export const readDraft = (draft: CriterionDraft): Parsed<CriterionBody> => parseRule(ruleOf(draft));

const beginningOf = ({ strength, keepsOut, begun, waivableBy }: CriterionDraft): Beginning => {
  const said = begun?.strength === strength && begun.keepsOut === keepsOut ? begun.as : {};
  switch (strength) {
    case 'must':
      return { effect: 'require', ...said };
    case 'cannot':
      return { effect: 'exclude', ...said };
    case 'case_by_case':
      return {
        effect: keepsOut ? 'exclude' : 'require',
        discretion: 'case_by_case',
        ...(waivableBy.trim() && { waivableBy: waivableBy.trim() }),
      };
    case 'prefer':
      return { effect: 'prioritise', ...said };
    case 'not_needed':
      return { effect: 'not_required', ...said };
  }
};

/** A group that is a condition of its own: one part alone stands for itself. */
const conditionOf = (group: GroupDraft): unknown => {
  const [only, ...others] = group.parts;
  return only && others.length === 0 && group.joined !== 'some' ? partOf(only) : joinedOf(group);
};

const joinedOf = ({ joined, least, parts }: GroupDraft): Readonly<Record<string, unknown>> => {
  const of = parts.map(partOf);
  switch (joined) {
    case 'all':
      return { allOf: of };
    case 'any':
      return { anyOf: of };
    case 'some':
      return { atLeast: numberOf(least), of };
  }
};

const partOf = (part: PartDraft): unknown => {
  let said = affirmed(part);
  for (let times = 0; times < part.denials; times += 1) said = { not: said };
  return said;
};

const affirmed = (part: PartDraft): unknown => {
  switch (part.kind) {
    case 'test':
      return testOf(part);
    case 'several':
      return joinedOf(part.group);
    case 'unpublished':
      return { undisclosed: part.what.trim() ? part.what : '' };
  }
};

const testOf = (test: TestDraft): Readonly<Record<string, unknown>> => ({
  attribute: test.attribute,
  operator: test.operator,
  value: valueOf(test),
  ...(test.unit && { unit: test.unit }),
  ...(test.about && { about: test.about }),
  ...(test.within.trim() && { within: { amount: numberOf(test.within), unit: test.withinUnit } }),
});

const valueOf = (test: TestDraft): unknown => {
  const { attribute, operator, isSo, amount, amountTo, codes } = test;
  if (operator === 'in_service_area') return undefined;
  switch (findAttribute(attribute)?.type) {
    case 'boolean':
      return isSo;
    case 'number':
    case 'elapsed':
      if (dependsOnThem(test)) return dependentLimitOf(test);
      return operator === 'between' ? [numberOf(amount), numberOf(amountTo)] : numberOf(amount);
    case 'code':
    case 'scale':
      return takesOneCode(operator) ? codes[0] : codes;
    default:
      return codes;
  }
};

const dependentLimitOf = ({ amount, cases }: TestDraft) => ({
  cases: cases.map((each) => ({ when: conditionOf(each.when), limit: numberOf(each.amount) })),
  // What is typed and is no number must not pass for a limit that is not published.
  ...(amount.trim() && { otherwise: numberOf(amount) ?? amount }),
});

/** Whether a test by this operator names one code rather than a list of them. */
export const takesOneCode = (operator: Operator): boolean => operator !== 'one_of' && operator !== 'none_of';

/** Whether a part compares with one amount, which may be another for some people. */
export const mayDepend = ({ attribute, operator }: TestDraft): boolean => {
  const type = findAttribute(attribute)?.type;
  return (type === 'number' || type === 'elapsed') && operator !== 'is' && operator !== 'between';
};

/** Whether the amount of a part is another for some people. */
export const dependsOnThem = (test: TestDraft): boolean => test.cases.length > 0 && mayDepend(test);

// What cannot be read as a number is left for the language to refuse, with the way to it.
const numberOf = (typed: string): number | undefined => {
  const text = typed.trim().replace(',', '.');
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

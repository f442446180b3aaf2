import {
  canonicalJson,
  findAttribute,
  OPERATORS_OF,
  parseRule,
  type Condition,
  type CriterionBody,
  type Operator,
  type Parsed,
} from '@whichdoor/eligibility';
import {
  blankDraft,
  blankTest,
  type CriterionDraft,
  type GroupDraft,
  type TestDraft,
} from './criterion-draft.js';

/** The rule that a draft amounts to, sound or not. */
export const ruleOf = (draft: CriterionDraft): Readonly<Record<string, unknown>> => {
  const { condition, appliesWhen, exceptions, waivableBy, quote, kept } = draft;
  const { evidence, ...rest } = kept;
  const words = { ...evidence, quote: quote.trim() ? quote : undefined };
  return {
    ...rest,
    ...beginningOf(draft),
    condition: conditionOf(condition),
    ...(appliesWhen.tests.length > 0 && { appliesWhen: conditionOf(appliesWhen) }),
    ...(exceptions.length > 0 && { exceptions: exceptions.map(testOf) }),
    ...(draft.strength === 'case_by_case' && waivableBy.trim() && { waivableBy: waivableBy.trim() }),
    ...(Object.values(words).some((value) => value !== undefined) && { evidence: words }),
  };
};

/** The same, read as the language reads it: a rule, or what is wrong with it and where. */
export const readDraft = (draft: CriterionDraft): Parsed<CriterionBody> => parseRule(ruleOf(draft));

const beginningOf = ({ strength, keepsOut }: CriterionDraft) => {
  switch (strength) {
    case 'must':
      return { effect: 'require' };
    case 'cannot':
      return { effect: 'exclude' };
    case 'case_by_case':
      return { effect: keepsOut ? 'exclude' : 'require', discretion: 'case_by_case' };
    case 'prefer':
      return { effect: 'prioritise' };
    case 'not_needed':
      return { effect: 'not_required' };
  }
};

const conditionOf = ({ joined, tests }: GroupDraft): unknown => {
  const [only, ...others] = tests.map(testOf);
  if (others.length === 0) return only;
  return joined === 'all' ? { allOf: [only, ...others] } : { anyOf: [only, ...others] };
};

const testOf = (test: TestDraft): Readonly<Record<string, unknown>> => ({
  attribute: test.attribute,
  operator: test.operator,
  value: valueOf(test),
  ...(test.unit && { unit: test.unit }),
  ...(test.about !== 'self' && { about: test.about }),
  ...(test.within.trim() && { within: { amount: numberOf(test.within), unit: test.withinUnit } }),
});

const valueOf = ({ attribute, operator, isSo, amount, amountTo, codes }: TestDraft): unknown => {
  if (operator === 'in_service_area') return undefined;
  switch (findAttribute(attribute)?.type) {
    case 'boolean':
      return isSo;
    case 'number':
    case 'elapsed':
      return operator === 'between' ? [numberOf(amount), numberOf(amountTo)] : numberOf(amount);
    case 'code':
    case 'scale':
      return takesOneCode(operator) ? codes[0] : codes;
    default:
      return codes;
  }
};

/** Whether a test by this operator names one code rather than a list of them. */
export const takesOneCode = (operator: Operator): boolean => operator !== 'one_of' && operator !== 'none_of';

// What cannot be read as a number is left for the language to refuse, with the way to it.
const numberOf = (typed: string): number | undefined => {
  const text = typed.trim().replace(',', '.');
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
};

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
  const onlyFor = appliesWhen ? groupOf(appliesWhen) : blankDraft().appliesWhen;
  const excepted = exceptions.map(testDraftOf);
  if (!main || !onlyFor || excepted.includes(null)) return null;
  return {
    ...blankDraft(),
    strength: strengthOf(body),
    keepsOut: effect === 'exclude',
    condition: main,
    appliesWhen: onlyFor,
    exceptions: excepted.filter((each) => each !== null),
    waivableBy: waivableBy ?? '',
    quote: kept.evidence?.quote ?? '',
    // Said though it goes without saying: kept, so that the rule comes back as it was.
    kept: { ...kept, ...(discretion === 'hard' && { discretion }) },
  };
};

const strengthOf = ({ effect, discretion }: CriterionBody): CriterionDraft['strength'] => {
  if (effect === 'not_required') return 'not_needed';
  if (effect === 'prioritise') return 'prefer';
  if (discretion === 'case_by_case') return 'case_by_case';
  return effect === 'require' ? 'must' : 'cannot';
};

const groupOf = (condition: Condition): GroupDraft | null => {
  const [joined, parts] =
    'allOf' in condition
      ? (['all', condition.allOf] as const)
      : 'anyOf' in condition
        ? (['any', condition.anyOf] as const)
        : (['all', [condition]] as const);
  const tests = parts.map(testDraftOf).filter((test) => test !== null);
  return tests.length === parts.length ? { joined, tests } : null;
};

const testDraftOf = (condition: Condition): TestDraft | null => {
  if (!('attribute' in condition)) return null;
  const attribute = findAttribute(condition.attribute);
  if (!attribute || !OPERATORS_OF[attribute.type].includes(condition.operator)) return null;
  const { value, unit, about, within } = condition;
  const draft: TestDraft = {
    ...blankTest(),
    attribute: attribute.id,
    operator: condition.operator,
    unit: unit ?? null,
    about: about ?? 'self',
    ...(within && { within: String(within.amount), withinUnit: within.unit }),
  };
  if (typeof value === 'boolean') return { ...draft, isSo: value };
  if (typeof value === 'number') return { ...draft, amount: String(value) };
  if (typeof value === 'string') return { ...draft, codes: [value] };
  if (value === undefined) return draft;
  if ('cases' in value) return null;
  const [from, to] = value;
  return typeof from === 'number'
    ? { ...draft, amount: String(from), amountTo: String(to) }
    : { ...draft, codes: value.map(String) };
};

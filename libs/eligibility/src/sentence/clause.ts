import type { Attribute, Subject } from '../catalogue/attribute.js';
import { findAttribute } from '../catalogue/catalogue.js';
import {
  type Condition,
  type DependentLimit,
  type Operator,
  type Test,
  isDependent,
  isTest,
} from '../language/condition.js';
import { type Language, type Mood, fill, isComparison } from './language.js';

export type ClauseOptions = {
  readonly mood: Mood;
  readonly isDenied?: boolean;
  /** Whom the sentence speaks of already; the person themselves where absent. */
  readonly about?: Subject;
};

/** A condition as words that complete "must …" or "anyone who …". */
export const clauseOf = (condition: Condition, language: Language, options: ClauseOptions): string => {
  const { messages } = language;
  const { mood, isDenied = false } = options;
  const plain = (phrase: string) => language.clause(phrase, mood, isDenied);

  if (isTest(condition)) return testClause(condition, language, options);
  if ('not' in condition) return clauseOf(condition.not, language, { ...options, isDenied: !isDenied });
  if ('allOf' in condition) return several('and', condition.allOf, language, options);
  if ('anyOf' in condition) return several('or', condition.anyOf, language, options);
  if ('of' in condition)
    return plain(
      fill(messages.atLeastOf, {
        count: language.amount(condition.atLeast, undefined),
        list: condition.of
          .map((part) => clauseOf(part, language, { ...options, mood: 'must', isDenied: false }))
          .join(messages.separator),
      }),
    );
  return plain(fill(messages.undisclosed, { what: condition.undisclosed }));
};

const OPPOSITE = { and: 'or', or: 'and' } as const;

const several = (
  kind: 'and' | 'or',
  parts: readonly Condition[],
  language: Language,
  options: ClauseOptions,
): string => {
  const isLong = parts.some(isMadeOfSeveral);
  // What is denied comes last: a "not" at the head would seem to speak of all that follows.
  const each = (isDenied: boolean) =>
    [...parts]
      .sort((a, b) => Number(isToldAsDenied(a, isDenied)) - Number(isToldAsDenied(b, isDenied)))
      .map((part) => clauseOf(part, language, { ...options, isDenied }));
  if (!options.isDenied || parts.length < 2)
    return language.join(kind, each(options.isDenied ?? false), isLong);

  const { mood } = options;
  if (mood === 'must' && kind === 'and')
    return fill(language.messages.notTogether, { it: language.join('and', each(false), isLong) });
  // "not be on bail or on remand": the first "not" speaks for all of them.
  if (mood === 'must' && parts.every((part) => isBare(part, options.about))) {
    const bare = parts.map((part) => barePhrase(part as Test, language));
    return language.join('or', [language.clause(bare[0] as string, mood, true), ...bare.slice(1)], isLong);
  }
  return language.join(OPPOSITE[kind], each(true), isLong);
};

const isToldAsDenied = (part: Condition, isDenied: boolean): boolean => {
  if (isTest(part)) return (part.about ?? 'self') === 'self' && asMeant(part, isDenied)[1];
  return 'not' in part ? isToldAsDenied(part.not, !isDenied) : isDenied;
};

/** Whether a part would be unclear beside others without a pause between them. */
const isMadeOfSeveral = (part: Condition): boolean => {
  if ('not' in part) return isMadeOfSeveral(part.not);
  return !isTest(part) || isDependent(part.value) || (Array.isArray(part.value) && part.value.length > 1);
};

/** A test that is told by its phrase alone: about the person at hand, denying nothing and comparing nothing. */
const isBare = (part: Condition, about: Subject = 'self') =>
  isTest(part) && (part.about ?? 'self') === about && !isDenial(part) && !CONTRARY.has(part.operator);

/** Whether a condition says of somebody what they are not. */
export const isDenial = (condition: Condition): boolean => {
  if (!isTest(condition)) return 'not' in condition && !isDenial(condition.not);
  const { operator, value } = condition;
  return operator === 'none_of' || operator === 'includes_none' || (operator === 'is' && value === false);
};

/** The comparison that holds where another does not. */
const CONTRARY: ReadonlyMap<Operator, Operator> = new Map([
  ['at_least', 'less_than'],
  ['less_than', 'at_least'],
  ['more_than', 'at_most'],
  ['at_most', 'more_than'],
]);

/**
 * Of two ways to say a comparison, the one that reads as it is meant: an amount is affirmed ("be at least 18 years old", not
 * "not be less than"), a degree is denied ("not have a condition that is more than mild", which asks nobody to have one).
 */
const asMeant = (test: Test, isDenied: boolean): readonly [Test, boolean] => {
  const contrary = isDependent(test.value) ? undefined : CONTRARY.get(test.operator);
  if (!contrary) return [test, isDenial(test) !== isDenied];
  const isDegree = findAttribute(test.attribute)?.type === 'scale';
  const isUpperEnd = test.operator === 'at_most' || test.operator === 'less_than';
  const isTurned = isDegree ? isUpperEnd : isDenied;
  return isTurned ? [{ ...test, operator: contrary }, !isDenied] : [test, isDenied];
};

const testClause = (asked: Test, language: Language, options: ClauseOptions): string => {
  const { mood, about = 'self' } = options;
  const [test, isNegative] = asMeant(asked, options.isDenied ?? false);
  const bare = barePhrase(test, language);
  const subject = test.about ?? 'self';
  if (subject === about) return language.clause(bare, mood, isNegative);
  const who = language.clause(bare, 'who', isNegative);
  const phrase = Object.hasOwn(language.messages.hasOther, subject)
    ? language.messages.hasOther[subject as keyof typeof language.messages.hasOther]
    : '{who}';
  return language.clause(fill(phrase, { who }), mood, false);
};

/** A test by the phrase of its attribute, as if it affirmed: "be at least 18 years old". */
const barePhrase = (test: Test, language: Language): string => {
  const attribute = findAttribute(test.attribute);
  if (!attribute) return fill(language.messages.unfamiliar, { what: test.attribute });
  const { phrase } = language.wordsOf(attribute);
  if (isDependent(test.value)) return dependentPhrase(test, test.value, phrase, attribute, language);
  return fill(phrase, { value: valueText(test, attribute, language) });
};

/** The limit that holds in general, and beside it for whom there is another. */
const dependentPhrase = (
  test: Test,
  { cases, otherwise }: DependentLimit,
  phrase: string,
  attribute: Attribute,
  language: Language,
): string => {
  const { messages } = language;
  const inUnit = (limit: number) => language.amount(limit, test.unit ?? attribute.unit);
  const told = cases.map(({ when, limit }, at) =>
    fill(otherwise === undefined && at === 0 ? messages.onlyFor : messages.limitFor, {
      limit: inUnit(limit),
      who: clauseOf(when, language, { mood: 'who' }),
    }),
  );
  const main = otherwise ?? cases[0]?.limit;
  return fill(messages.dependent, {
    phrase: fill(phrase, { value: main === undefined ? '' : compared(test, inUnit(main), language) }),
    cases: [...told, ...(otherwise === undefined ? [messages.elseUndisclosed] : [])].join(messages.separator),
  });
};

const valueText = (test: Test, attribute: Attribute, language: Language): string => {
  const { operator, value, within, unit = attribute.unit } = test;
  const { messages } = language;
  if (operator === 'in_service_area') return messages.serviceArea;
  if (operator === 'between' && Array.isArray(value))
    return fill(messages.between, {
      from: language.amount(value[0] as number, undefined),
      to: language.amount(value[1] as number, unit),
    });
  if (attribute.type === 'area' && Array.isArray(value))
    return language.join(
      'or',
      value.map((area) => areaName(String(area))),
      false,
    );
  const labels = new Map(language.wordsOf(attribute).values?.map(({ code, label }) => [code, label]));
  const labelOf = (code: string) => labels.get(code) ?? code;
  if (Array.isArray(value)) {
    const kind = operator === 'includes_all' ? 'and' : 'or';
    const list = language.join(
      kind,
      value.map((code) => labelOf(String(code))),
      false,
    );
    return within
      ? fill(messages.within, { value: list, time: language.amount(within.amount, within.unit) })
      : list;
  }
  if (typeof value === 'number') return compared(test, language.amount(value, unit), language);
  if (typeof value !== 'string') return '';
  // Nothing is above the highest degree: "that is severe", not "at least severe".
  const isExact = operator === 'is' || (operator === 'at_least' && value === attribute.values?.at(-1)?.code);
  return isExact ? labelOf(value) : compared(test, labelOf(value), language);
};

/** "us/fl/collier" as "Collier"; states go by their abbreviation. */
const areaName = (code: string): string => {
  const parts = code.split('/');
  const name = parts.at(-1) ?? code;
  if (parts.length < 3 && name.length <= 3) return name.toUpperCase();
  return name.replaceAll(/[-_]/gu, ' ').replace(/(?<=^| )[a-z]/gu, (letter) => letter.toUpperCase());
};

const compared = ({ operator }: Test, limit: string, { messages }: Language) =>
  isComparison(operator) ? fill(messages.comparison[operator], { limit }) : limit;

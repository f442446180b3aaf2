import type { Attribute, Unit } from '../catalogue/attribute.js';
import { findAttribute } from '../catalogue/catalogue.js';
import { type Condition, type Test, isDependent, isTest } from '../language/condition.js';
import { type CriterionBody, discretionOf, natureOf } from '../language/criterion.js';
import { ENGLISH, type Messages, fill } from './messages.js';

/** A criterion as a plain, respectful sentence: "Must have at least 30 days without use." */
export const describe = (criterion: CriterionBody, messages: Messages = ENGLISH): string => {
  const { effect, condition, appliesWhen, exceptions = [], waivableBy } = criterion;
  const words = sayer(messages);

  let sentence = main(criterion, words.phrase(condition), words.phrase({ not: condition }), messages);
  if (exceptions.length > 0 && effect !== 'not_required')
    sentence = fill(messages.except, { rest: sentence, they: plural(words.phrase({ anyOf: exceptions })) });
  if (discretionOf(criterion) === 'case_by_case')
    sentence = waivableBy
      ? fill(messages.caseByCaseBy, { rest: sentence, who: waivableBy })
      : fill(messages.caseByCase, { rest: sentence });
  if (appliesWhen)
    sentence = fill(messages.ifSo, { they: plural(words.phrase(appliesWhen)), rest: lowerFirst(sentence) });
  return `${sentence}.`;
};

/** A condition as words that complete "must …": "be pregnant or have children with them". */
export const describeCondition = (condition: Condition, messages: Messages = ENGLISH): string =>
  sayer(messages).phrase(condition);

const main = (criterion: CriterionBody, it: string, opposite: string, messages: Messages): string => {
  const { effect } = criterion;
  if (effect === 'not_required') return fill(messages.notNeeded, { it });
  if (effect === 'prioritise') return fill(messages.priority, { they: plural(it) });
  const required = effect === 'exclude' ? opposite : it;
  if (natureOf(criterion) === 'step') return fill(messages.step, { it: required });
  if (discretionOf(criterion) === 'preferred') return fill(messages.preferred, { they: plural(required) });
  return required.startsWith('not ')
    ? fill(messages.mustNot, { it: required.slice('not '.length) })
    : fill(messages.must, { it: required });
};

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
/** "be pregnant" speaks of one person, "are pregnant" of several; other plain verbs stay. */
const plural = (phrase: string) =>
  phrase
    .replace(/^(not )?be /u, (_, negative?: string) => (negative ? 'are not ' : 'are '))
    .replace(/^not /u, 'do not ');

const sayer = (messages: Messages) => {
  const phrase = (condition: Condition): string => {
    if (isTest(condition)) return testPhrase(condition);
    if ('allOf' in condition) return condition.allOf.map(phrase).join(messages.and);
    if ('anyOf' in condition) return condition.anyOf.map(phrase).join(messages.or);
    if ('of' in condition)
      return fill(messages.atLeastOf, {
        count: String(condition.atLeast),
        list: condition.of.map(phrase).join('; '),
      });
    if ('not' in condition) return negated(condition.not);
    return fill(messages.undisclosed, { what: condition.undisclosed });
  };

  const negated = (condition: Condition): string => {
    if ('not' in condition) return phrase(condition.not);
    if (isTest(condition) && condition.operator === 'is' && typeof condition.value === 'boolean')
      return phrase({ ...condition, value: !condition.value });
    return fill(messages.not, { it: phrase(condition) });
  };

  const testPhrase = (test: Test): string => {
    const attribute = findAttribute(test.attribute);
    if (!attribute) return `meet a rule about ${test.attribute}`;
    const value = valueText(test, attribute);
    const isNo = test.operator === 'is' && test.value === false;
    const words = isNo ? fill(messages.not, { it: attribute.phrase }) : fill(attribute.phrase, { value });
    return test.about && test.about !== 'self' ? `${messages.about[test.about]} ${words}` : words;
  };

  const valueText = (test: Test, attribute: Attribute): string => {
    const { operator, value, within, unit = attribute.unit } = test;
    if (operator === 'in_service_area') return messages.serviceArea;
    if (operator === 'between' && Array.isArray(value))
      return fill(messages.comparison.between ?? '', {
        from: String(value[0]),
        to: amount(value[1] as number, unit),
      });
    if (Array.isArray(value)) {
      const list = value
        .map((code) => label(attribute, String(code)))
        .join(operator === 'includes_all' ? messages.and : messages.or);
      const codes =
        operator === 'none_of' || operator === 'includes_none' ? fill(messages.noneOf, { list }) : list;
      return within
        ? fill(messages.within, { value: codes, time: amount(within.amount, within.unit) })
        : codes;
    }
    if (isDependent(value)) {
      const limits = value.cases.map(({ limit }) => limit).concat(value.otherwise ?? []);
      const limit = [...new Set(limits)].map((each) => amount(each, unit)).join(messages.or);
      return fill(messages.dependent, { comparison: compared(operator, limit) });
    }
    if (typeof value === 'number') return compared(operator, amount(value, unit));
    if (typeof value !== 'string') return '';
    return operator === 'is' ? label(attribute, value) : compared(operator, label(attribute, value));
  };

  // Operators come from data: one named "constructor" must not find what every object has.
  const compared = (operator: Test['operator'], limit: string) =>
    fill((Object.hasOwn(messages.comparison, operator) && messages.comparison[operator]) || '{limit}', {
      limit,
    });

  const amount = (value: number, unit: Unit | undefined) =>
    unit ? `${value} ${value === 1 ? messages.units[unit].one : messages.units[unit].many}` : String(value);

  return { phrase };
};

const label = (attribute: Attribute, code: string) =>
  attribute.values?.find((value) => value.code === code)?.label ?? code;

import type { Subject } from '../catalogue/attribute.js';
import { findAttribute } from '../catalogue/catalogue.js';
import { type Condition, testsOf } from '../language/condition.js';
import { type CriterionBody, discretionOf, natureOf } from '../language/criterion.js';
import type { Question } from '../question/ask.js';
import { clauseOf, isDenial } from './clause.js';
import { ENGLISH } from './english.js';
import { type AttributeWords, type Language, type OtherSubject, fill } from './language.js';

export type DescribeOptions = {
  /** English where absent. */
  readonly language?: Language;
};

/** A criterion as a plain, respectful sentence: "Must have at least 30 days without use." */
export const describe = (criterion: CriterionBody, { language = ENGLISH }: DescribeOptions = {}): string => {
  const { effect, appliesWhen, exceptions = [], waivableBy } = criterion;
  const { messages } = language;
  const who = (condition: Condition) => clauseOf(condition, language, { mood: 'who' });

  let sentence = mainSentence(criterion, language);
  if (exceptions.length > 0 && effect !== 'not_required')
    sentence = fill(messages.except, { rest: sentence, who: who({ anyOf: exceptions }) });
  if (discretionOf(criterion) === 'case_by_case')
    sentence = waivableBy
      ? fill(messages.caseByCaseBy, { rest: sentence, who: waivableBy })
      : fill(messages.caseByCase, { rest: sentence });
  if (appliesWhen) sentence = fill(messages.ifSo, { who: who(appliesWhen), rest: language.inner(sentence) });
  return `${sentence}${messages.end}`;
};

/** A condition as words that complete "must …": "be pregnant or have children with them". */
export const describeCondition = (
  condition: Condition,
  { language = ENGLISH }: DescribeOptions = {},
): string => clauseOf(condition, language, { mood: 'must' });

/** The words of a question; about somebody else it names them instead of saying "you". */
export const wordsOfQuestion = (
  { key, attribute: id, question, label, values }: Question,
  { language = ENGLISH }: DescribeOptions = {},
): Pick<AttributeWords, 'question' | 'label' | 'values'> => {
  const attribute = findAttribute(id);
  const words = attribute ? language.wordsOf(attribute) : { question, label, values };
  const subject = key === id ? 'self' : key.slice(0, key.length - id.length - 1);
  const isOther = Object.hasOwn(language.subjects, subject);
  const name = isOther ? language.inner(language.subjects[subject as OtherSubject]) : '';
  return {
    question: isOther
      ? fill(language.messages.questionAbout, { subject: name, label: words.label })
      : words.question,
    label: words.label,
    values: words.values,
  };
};

const mainSentence = (criterion: CriterionBody, language: Language): string => {
  const { effect, condition } = criterion;
  const { messages } = language;
  const isDenied = effect === 'exclude';
  const clause = (mood: 'must' | 'who') => clauseOf(condition, language, { mood, isDenied });

  if (effect === 'not_required')
    return isDenial(condition)
      ? fill(messages.welcome, { it: clauseOf({ not: condition }, language, { mood: 'must' }) })
      : fill(messages.notNeeded, { it: clause('must') });
  if (effect === 'prioritise') return fill(messages.priority, { who: clause('who') });
  if (natureOf(criterion) === 'step') return fill(messages.step, { it: clause('must') });
  if (discretionOf(criterion) === 'preferred') return fill(messages.preferred, { who: clause('who') });
  const about = onlySubjectOf(condition);
  return about && Object.hasOwn(messages.mustOf, about)
    ? fill(messages.mustOf[about], { it: clauseOf(condition, language, { mood: 'must', isDenied, about }) })
    : fill(messages.must, { it: clause('must') });
};

/** Whom a condition is about, where that is one person and not the one who asks. */
const onlySubjectOf = (condition: Condition): OtherSubject | undefined => {
  const subjects = new Set([...testsOf(condition)].map(({ about = 'self' }): Subject => about));
  const [only] = subjects;
  return subjects.size === 1 && only !== 'self' ? only : undefined;
};

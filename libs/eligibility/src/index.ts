export {
  type Attribute,
  type AttributeType,
  CRITERION_CLASSES,
  type CriterionClass,
  type Subject,
  SUBJECTS,
  type Unit,
  UNITS,
} from './catalogue/attribute.js';
export { ATTRIBUTES, findAttribute } from './catalogue/catalogue.js';
export {
  type Answer,
  type Answers,
  type Band,
  DECLINED,
  type Declined,
  type Happened,
} from './language/answer.js';
export { canonicalJson } from './language/canonical.js';
export {
  answerKey,
  type Condition,
  type DependentLimit,
  type Duration,
  type Limit,
  type Operand,
  type Operator,
  OPERATORS,
  type Test,
  testsOf,
} from './language/condition.js';
export {
  type Criterion,
  type CriterionBody,
  criterionClass,
  type Discretion,
  discretionOf,
  DISCRETIONS,
  type Effect,
  EFFECTS,
  type Evidence,
  type Nature,
  natureOf,
  NATURES,
  type Provenance,
  PROVENANCES,
  type ServiceCriteria,
  type Stream,
} from './language/criterion.js';
export { assembleCriterion, parse, type ParseOptions, parseRule, parseService } from './parse/parse.js';
export type { Unfamiliar } from './parse/parse-condition.js';
export type { Parsed, Problem } from './parse/reader.js';
export { OPERATORS_OF } from './parse/test-fit.js';
export { describe, describeCondition } from './sentence/describe.js';
export { ENGLISH, type Messages } from './sentence/messages.js';
export {
  evaluate,
  type EvaluateOptions,
  type ServiceResult,
  type StreamResult,
} from './evaluation/evaluate.js';
export { type Outcome, OUTCOMES, type Status } from './evaluation/outcome.js';
export type { Because, Check, CriterionResult } from './evaluation/trace.js';
export type { Verdict } from './evaluation/truth.js';
export { type Match, matchServices, type MatchOptions } from './match.js';
export { attributesNeededBy } from './needs.js';
export type { Question } from './question/ask.js';

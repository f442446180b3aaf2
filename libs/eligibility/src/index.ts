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
export { describe, describeCondition, type DescribeOptions, wordsOfQuestion } from './sentence/describe.js';
export { ENGLISH } from './sentence/english.js';
export type { AttributeWords, Language, Messages, UnitForms } from './sentence/language.js';
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
export { leastToShare } from './least-to-share.js';
export { attributesNeededBy } from './needs.js';
export type { Question } from './question/ask.js';
export { type Contradiction, contradictionsIn } from './evaluation/contradiction.js';
export { fromHsds, type HsdsAttribute, isCriterion, TAXONOMY, toHsds } from './exchange/hsds.js';
export { RULE_SCHEMA } from './exchange/json-schema.js';
export {
  type ExclusionSet,
  whyNoDoor,
  type WhyNoDoor,
  type WhyNoDoorOptions,
} from './exclusion/exclusion-sets.js';
export { type NoDoor, noDoorCombinations, type NoDoorOptions } from './exclusion/no-door.js';
export { stableHash } from './language/hash.js';
export { convert } from './language/unit.js';
export { LIMITS } from './parse/limits.js';
export { Sector, type SectorOptions } from './sector/sector.js';
export type { SectorMatch } from './sector/sector-match.js';
export { BlockingSets } from './what-if/blocking-sets.js';
export { type Change } from './what-if/change.js';
export {
  bandOfFailing,
  bothBands,
  isLooser,
  type KnownLimit,
  LIMIT_OPERATORS,
  limitOf,
  type LimitOperator,
  type NewLimit,
} from './what-if/limit.js';
export type { Block, Candidate, NeedRecord, ToldBand } from './what-if/need.js';
export { type Sweep, sweep } from './what-if/sweep.js';
export { type AddedCriterion, type Bounds, type WhatIf, whatIf, whatIfAdded } from './what-if/what-if.js';
export { type CompiledService, compileService } from './evaluation/compile-service.js';
export { evaluateCompiled } from './evaluation/evaluate.js';
export { type Person, readAnswers } from './evaluation/person.js';
export { prospectOf } from './evaluation/prospect.js';

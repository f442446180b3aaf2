import type { Answers } from './language/answer.js';
import type { ServiceCriteria } from './language/criterion.js';
import { compileService } from './evaluation/compile-service.js';
import { type EvaluateOptions, type ServiceResult, evaluateCompiled } from './evaluation/evaluate.js';
import type { Status } from './evaluation/outcome.js';
import { readAnswers } from './evaluation/person.js';
import { type Question, questionsFor } from './question/ask.js';

export type Match = {
  /** Services by status; within a group those with more preferences met come first, else in the order given. */
  readonly groups: Readonly<Record<Status, readonly ServiceResult[]>>;
  /** What to ask next, most useful first. */
  readonly questions: readonly Question[];
  readonly nextQuestion: Question | null;
};

export type MatchOptions = EvaluateOptions & {
  /** Only services of these kinds. */
  readonly kinds?: readonly string[];
};

/** Sorts services into open, ask, case by case and shut for one person, and says what to ask next. */
export const matchServices = (
  services: readonly ServiceCriteria[],
  answers: Answers,
  options: MatchOptions = {},
): Match => {
  const person = readAnswers(answers, options.today);
  const groups: Record<Status, ServiceResult[]> = { open: [], ask: [], case_by_case: [], shut: [] };
  const pending = [];

  for (const service of services) {
    if (options.kinds && !(service.kind !== undefined && options.kinds.includes(service.kind))) continue;
    const compiled = compileService(service);
    const result = evaluateCompiled(compiled, person, options);
    groups[result.status].push(result);
    if (result.status === 'ask') pending.push({ service: compiled, missing: result.missing });
  }
  for (const group of Object.values(groups)) group.sort((a, b) => b.preference - a.preference);

  const questions = questionsFor(pending, answers, options);
  return { groups, questions, nextQuestion: questions[0] ?? null };
};

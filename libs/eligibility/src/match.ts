import { compileService } from './evaluation/compile-service.js';
import { type EvaluateOptions, type ServiceResult, evaluateCompiled } from './evaluation/evaluate.js';
import type { Status } from './evaluation/outcome.js';
import { readAnswers } from './evaluation/person.js';
import type { Answers } from './language/answer.js';
import type { ServiceCriteria } from './language/criterion.js';
import type { Question } from './question/ask.js';
import { Sector } from './sector/sector.js';

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

/**
 * Sorts services into open, ask, case by case and shut for one person, each with its reasons and trace, and says what to
 * ask next. For more services than fit on a screen, `Sector` does the same and explains only what is looked at.
 */
export const matchServices = (
  services: readonly ServiceCriteria[],
  answers: Answers,
  options: MatchOptions = {},
): Match => {
  const person = readAnswers(answers, options.today);
  const groups: Record<Status, ServiceResult[]> = { open: [], ask: [], case_by_case: [], shut: [] };
  for (const service of services) {
    if (options.kinds && !(service.kind !== undefined && options.kinds.includes(service.kind))) continue;
    const result = evaluateCompiled(compileService(service), person, options);
    groups[result.status].push(result);
  }
  for (const group of Object.values(groups)) group.sort((a, b) => b.preference - a.preference);

  const questions = sectorOf(services).match(answers, options).questions();
  return { groups, questions, nextQuestion: questions[0] ?? null };
};

const sectors = new WeakMap<readonly ServiceCriteria[], Sector>();

/** The sector of a list of services: arranged once for as long as the same list is asked about. */
const sectorOf = (services: readonly ServiceCriteria[]): Sector => {
  const known = sectors.get(services);
  if (known?.size === services.length) return known;
  const sector = new Sector(services);
  sectors.set(services, sector);
  return sector;
};

import {
  assembleCriterion,
  matchServices,
  type Answers,
  type CriterionResult,
  type ServiceCriteria,
  type ServiceResult,
  type Status,
} from '@whichdoor/eligibility';
import type { Criterion } from '../criterion/criterion.js';
import type { Service } from '../service/service.js';

/** A service with its criteria in force. */
export type Door = { readonly service: Service; readonly criteria: readonly Criterion[] };

export type MatchReason = {
  readonly criterion: Criterion | null;
  readonly sentence: string;
  readonly quote: string | null;
  readonly missing: string | null;
};
export type ServiceMatch = { readonly service: Service; readonly reasons: readonly MatchReason[] };

/** Whether something may be a set of answers at all; what is in it that nobody understands counts as not answered. */
export const isAnswers = (answers: unknown): answers is Answers =>
  typeof answers === 'object' && answers !== null && !Array.isArray(answers);

/** Sorts doors by answers, each with the criteria that decided and the service's own words. */
export const sortDoors = (
  doors: readonly Door[],
  answers: Answers,
  { today, limit }: { readonly today: string; readonly limit: number },
) => {
  const doorOf = new Map(doors.map((door) => [door.service.id, door]));
  const { groups, nextQuestion } = matchServices(doors.map(toServiceCriteria), answers, { today });
  const group = (status: Status) =>
    groups[status].slice(0, limit).flatMap((result) => {
      const door = doorOf.get(result.serviceId);
      return door ? [{ service: door.service, reasons: reasonsOf(result, door) }] : [];
    });
  return {
    open: group('open'),
    ask: group('ask'),
    caseByCase: group('case_by_case'),
    shut: group('shut'),
    nextQuestion: nextQuestion && {
      attribute: nextQuestion.key,
      question: nextQuestion.question,
      settles: Math.round(nextQuestion.settles.expected),
    },
  };
};

const toServiceCriteria = ({ service, criteria }: Door): ServiceCriteria => ({
  serviceId: service.id,
  area: service.areas,
  declaresNoCriteria: service.declaresNoCriteria,
  criteria: criteria.map(({ id, version, rule }) => {
    const parsed = assembleCriterion(id, version, JSON.parse(rule));
    // Only rules that could be read are ever stored; a later language must go on reading them.
    if (!parsed.ok) throw new Error(`Version ${version} of criterion ${id} can no longer be read.`);
    return parsed.value;
  }),
});

const reasonsOf = (result: ServiceResult, door: Door): MatchReason[] => {
  if (result.nothingDeclared)
    return [
      {
        criterion: null,
        sentence: 'This service has not declared whom it takes: ask it.',
        quote: door.service.eligibilityWords,
        missing: null,
      },
    ];
  return result.reasons.flatMap((reason) => toReasons(reason, door));
};

/** One reason per thing that is not known, so that each can be asked for. */
const toReasons = ({ criterion: { id }, missing }: CriterionResult, { criteria }: Door): MatchReason[] => {
  const criterion = criteria.find((each) => each.id === id);
  if (!criterion) return [];
  const { sentence, quote } = criterion;
  return (missing.length ? missing : [null]).map((key) => ({ criterion, sentence, quote, missing: key }));
};

import { compileService } from '../evaluation/compile-service.js';
import { type EvaluateOptions, evaluateCompiled } from '../evaluation/evaluate.js';
import { readAnswers } from '../evaluation/person.js';
import type { Answers } from '../language/answer.js';
import type { Criterion, ServiceCriteria } from '../language/criterion.js';
import { minimalSets } from './minimal-sets.js';

/** A set of criteria that together keep a door from opening. */
export type ExclusionSet = {
  /** Criterion ids, or whatever `by` groups them into. */
  readonly criteria: readonly string[];
  /** Services that would open without these. */
  readonly opens: readonly string[];
};

export type WhyNoDoor = {
  /** True where a door is open already, and nothing has to go. */
  readonly hasOpenDoor: boolean;
  /** Inclusion-minimal sets, smallest first. */
  readonly sets: readonly ExclusionSet[];
  /** How many further sets there are beyond `most`. */
  readonly more: number;
};

export type WhyNoDoorOptions = EvaluateOptions & {
  /** How many sets to give; 20 where absent. */
  readonly most?: number;
  /** What counts as one criterion: its id where absent. Give `criterionClass` to ask about whole classes of rules. */
  readonly by?: (criterion: Criterion) => string;
};

/**
 * Why a person has no open door: every smallest set of criteria whose removal opens at least one service for certain.
 * A criterion that is not known to pass has to go as well, as it may fail. Services that declare nothing, or keep a limit
 * to themselves, can be opened by removing what they declare; those that declare nothing at all have nothing to remove.
 */
export const whyNoDoor = (
  services: readonly ServiceCriteria[],
  answers: Answers,
  options: WhyNoDoorOptions = {},
): WhyNoDoor => {
  const { most = 20, by = ({ id }) => id } = options;
  const person = readAnswers(answers, options.today);
  const blocked: { serviceId: string; criteria: string[] }[] = [];
  for (const service of services) {
    const result = evaluateCompiled(compileService(service), person, options);
    if (result.nothingDeclared) continue;
    for (const stream of result.streams) {
      const blocking = stream.criteria.filter(({ isGate, verdict }) => isGate && verdict !== 'pass');
      blocked.push({
        serviceId: service.serviceId,
        criteria: blocking.map(({ criterion }) => by(criterion)),
      });
    }
  }
  const minimal = minimalSets(blocked.map(({ criteria }) => criteria));
  if (minimal[0]?.length === 0) return { hasOpenDoor: true, sets: [], more: 0 };
  const sets = minimal.slice(0, most).map((criteria) => ({
    criteria,
    opens: [
      ...new Set(
        blocked.filter((it) => it.criteria.every((id) => criteria.includes(id))).map((it) => it.serviceId),
      ),
    ],
  }));
  return { hasOpenDoor: false, sets, more: minimal.length - sets.length };
};

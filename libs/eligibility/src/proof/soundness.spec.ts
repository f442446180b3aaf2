import fc from 'fast-check';
import type { Answer, Answers } from '../language/answer.js';
import { answerKey, testsOf } from '../language/condition.js';
import type { Condition } from '../language/condition.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { compileService } from '../evaluation/compile-service.js';
import { evaluate } from '../evaluation/evaluate.js';
import { readAnswers } from '../evaluation/person.js';
import { prospectOf, unpack } from '../evaluation/prospect.js';
import { statusOf } from '../evaluation/outcome.js';
import { attributesNeededBy } from '../needs.js';
import {
  WORLD,
  arbitraryAnswers,
  arbitraryService,
  completionCount,
  completionsOf,
} from './arbitrary.fixture.js';
import { naiveStatus, naiveVerdict } from './naive.fixture.js';

const keysOf = (service: ServiceCriteria) => [
  ...new Set(
    service.criteria
      .flatMap(({ condition, appliesWhen, exceptions = [] }) => [
        condition,
        ...(appliesWhen ? [appliesWhen] : []),
        ...exceptions,
      ])
      .flatMap((it) => [...testsOf(it)].map(answerKey))
      .filter((key) => key in WORLD),
  ),
];

/** What a service keeps to itself may turn out either way. */
const disclosed = (service: ServiceCriteria, holds: boolean): ServiceCriteria => {
  const settle = (condition: Condition): Condition => {
    if ('undisclosed' in condition) return holds ? { allOf: [] } : { anyOf: [] };
    if ('allOf' in condition) return { allOf: condition.allOf.map(settle) };
    if ('anyOf' in condition) return { anyOf: condition.anyOf.map(settle) };
    if ('of' in condition) return { ...condition, of: condition.of.map(settle) };
    return 'not' in condition ? { not: settle(condition.not) } : condition;
  };
  return {
    ...service,
    criteria: service.criteria.map((it) => ({
      ...it,
      condition: settle(it.condition),
      ...(it.exceptions ? { exceptions: it.exceptions.map(settle) } : {}),
    })),
  };
};

/** More completions than this would take the time of many smaller cases. */
const FEW = 120;
const MANY = 2000;

describe('a settled result', () => {
  it('never flips, whatever the missing answers turn out to be', () => {
    let tried = 0;
    fc.assert(
      fc.property(arbitraryService, arbitraryAnswers, (service, answers) => {
        const keys = keysOf(service);
        fc.pre(completionCount(answers, keys) <= FEW);
        const now = evaluate(service, answers);
        const settled = now.streams
          .flatMap(({ criteria }) => criteria)
          .filter(({ verdict }) => verdict !== 'unknown');
        const futures = [disclosed(service, true), disclosed(service, false)];

        const flipped = completionsOf(answers, keys).some((completion) =>
          futures.some((future) => {
            tried++;
            const later = evaluate(future, completion);
            const verdicts = new Map(
              later.streams.flatMap((it) => it.criteria).map((it) => [it.criterion.id, it.verdict]),
            );
            return (
              (now.status !== 'ask' && later.status !== now.status) ||
              settled.some(({ criterion, verdict }) => verdicts.get(criterion.id) !== verdict)
            );
          }),
        );
        expect(flipped).toBe(false);
      }),
      { numRuns: MANY },
    );
    expect(tried).toBeGreaterThan(MANY);
  }, 60_000);

  it('stays when one more answer is given, and so does every settled criterion', () => {
    fc.assert(
      fc.property(
        arbitraryService,
        arbitraryAnswers,
        fc.constantFrom(...Object.keys(WORLD)),
        fc.nat(),
        (service, answers, key, which) => {
          const completions = completionsOf(answers, [key]);
          const more = completions[which % Math.max(1, completions.length)] ?? answers;

          const now = evaluate(service, answers);
          const later = evaluate(service, more);

          if (now.status !== 'ask') expect(later.status).toBe(now.status);
          const verdicts = new Map(
            later.streams.flatMap((it) => it.criteria).map((it) => [it.criterion, it.verdict]),
          );
          for (const { criterion, verdict } of now.streams.flatMap((it) => it.criteria))
            if (verdict !== 'unknown') expect(verdicts.get(criterion)).toBe(verdict);
        },
      ),
      { numRuns: MANY },
    );
  });
});

describe('three ways to the same result', () => {
  it('gives the status and the verdicts that a plain reading of the rules gives', () => {
    fc.assert(
      fc.property(
        arbitraryService,
        arbitraryAnswers,
        fc.constantFrom(undefined, '2026-06-01'),
        (service, answers, today) => {
          const result = evaluate(service, answers, { today });

          expect(result.status).toBe(naiveStatus(service, answers, today));
          for (const { criterion, verdict, isGate } of result.streams.flatMap((it) => it.criteria)) {
            if (!isGate) continue;
            const passes = naiveVerdict(criterion, answers, service);
            expect(verdict).toBe(passes === undefined ? 'unknown' : passes ? 'pass' : 'fail');
          }
        },
      ),
      { numRuns: MANY },
    );
  });

  it('counts as it traces', () => {
    fc.assert(
      fc.property(
        arbitraryService,
        arbitraryAnswers,
        fc.constantFrom(undefined, '2026-06-01'),
        (service, answers, today) => {
          const { worst, best } = unpack(prospectOf(compileService(service), readAnswers(answers), today));

          expect(statusOf(worst, best)).toBe(evaluate(service, answers, { today }).status);
        },
      ),
      { numRuns: MANY },
    );
  });
});

describe('what a service needs to know', () => {
  it('is enough: no other answer changes its status', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryAnswers, (service, answers) => {
        // Days of use say something of present use, so what follows from an answer is named as well.
        const needed = new Set([...attributesNeededBy(service), 'days_since_last_use']);
        const least = Object.fromEntries(
          Object.entries(answers).filter(([key]) => needed.has(key)),
        ) as Record<string, Answer>;

        expect(evaluate(service, least as Answers).status).toBe(evaluate(service, answers).status);
      }),
      { numRuns: 1000 },
    );
  });
});

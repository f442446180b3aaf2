import fc from 'fast-check';
import { evaluate } from '../evaluation/evaluate.js';
import type { Answers } from '../language/answer.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { matchServices } from '../match.js';
import { arbitraryAnswers, arbitraryService } from '../proof/arbitrary.fixture.js';
import { naiveStatus } from '../proof/naive.fixture.js';
import { countBits, rowsIn, RowSet } from './row-set.js';
import { Sector } from './sector.js';

const KINDS = ['withdrawal', 'housing', undefined];

const named = (services: readonly ServiceCriteria[]) =>
  services.map((service, at) => ({ ...service, serviceId: `service-${at}`, kind: KINDS[at % 3] }));

const arbitrarySector = fc.array(arbitraryService, { minLength: 1, maxLength: 12 }).map(named);
const arbitraryDay = fc.constantFrom(undefined, '2026-06-01');
const arbitraryWish = fc.constantFrom(undefined, ['day']);

const statuses = (
  sector: Sector,
  services: readonly ServiceCriteria[],
  answers: Answers,
  today?: string,
  streams?: readonly string[],
) => {
  const match = sector.match(answers, { today, streams });
  return services.map(({ serviceId }) => match.statusOf(serviceId));
};

describe('a sector', () => {
  it('gives each service the status that it has by itself, and that a plain reading gives', () => {
    fc.assert(
      fc.property(
        arbitrarySector,
        arbitraryAnswers,
        arbitraryDay,
        arbitraryWish,
        (services, answers, today, streams) => {
          const found = statuses(new Sector(services), services, answers, today, streams);

          expect(found).toEqual(
            services.map((service) => evaluate(service, answers, { today, streams }).status),
          );
          if (!streams)
            expect(found).toEqual(services.map((service) => naiveStatus(service, answers, today)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('stays right while services change, come and go', () => {
    fc.assert(
      fc.property(
        arbitrarySector,
        fc.array(fc.tuple(fc.nat(11), arbitraryService, fc.boolean()), { maxLength: 15 }),
        arbitraryAnswers,
        (services, changes, answers) => {
          const sector = new Sector(services);
          const now = new Map(services.map((service) => [service.serviceId, service as ServiceCriteria]));
          for (const [which, changed, stays] of changes) {
            const serviceId = `service-${which}`;
            if (stays) {
              sector.put({ ...changed, serviceId });
              now.set(serviceId, { ...changed, serviceId });
            } else {
              sector.remove(serviceId);
              now.delete(serviceId);
            }
          }
          const left = [...now.values()];

          expect(statuses(sector, left, answers)).toEqual(
            left.map((service) => evaluate(service, answers).status),
          );
          expect(sector.size).toBe(left.length);
          const { counts } = sector.match(answers);
          expect(counts.open + counts.ask + counts.case_by_case + counts.shut).toBe(left.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('looks only at the kinds that are asked for', () => {
    fc.assert(
      fc.property(arbitrarySector, arbitraryAnswers, (services, answers) => {
        const match = new Sector(services).match(answers, { kinds: ['housing'] });
        const found = (['open', 'ask', 'case_by_case', 'shut'] as const).flatMap((status) => [
          ...match.services(status),
        ]);

        expect(found.sort()).toEqual(
          services
            .filter(({ kind }) => kind === 'housing')
            .map((it) => it.serviceId)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('what to ask next', () => {
  it('says truly how many services each answer would settle and open', () => {
    fc.assert(
      fc.property(arbitrarySector, arbitraryAnswers, arbitraryDay, (services, answers, today) => {
        const match = matchServices(services, answers, { today });
        const waiting = services.filter((service) => evaluate(service, answers, { today }).status === 'ask');

        const missing = new Set(waiting.flatMap((service) => evaluate(service, answers, { today }).missing));
        expect(new Set(match.questions.map(({ key }) => key))).toEqual(missing);
        for (const { key, settles, opens, concerns } of match.questions) {
          const concerned = waiting.filter((service) =>
            evaluate(service, answers, { today }).missing.includes(key),
          );
          expect(concerns).toBe(concerned.length);
          for (const value of SAMPLE[key] ?? []) {
            const after = concerned.map(
              (service) => evaluate(service, { ...answers, [key]: value } as Answers, { today }).status,
            );
            const settled = after.filter((status) => status !== 'ask').length;
            expect(settled).toBeGreaterThanOrEqual(settles.worst);
            expect(settled).toBeLessThanOrEqual(settles.most);
            expect(after.filter((status) => status === 'open').length).toBeLessThanOrEqual(opens);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the next question as weighing all of them does, whatever was put off', () => {
    const arbitraryPutOff = fc.tuple(
      fc.subarray(['age', 'pregnant', 'gender', 'currently_using']),
      fc.nat(4),
    );
    fc.assert(
      fc.property(
        arbitrarySector,
        arbitraryAnswers,
        arbitraryWish,
        arbitraryPutOff,
        (services, answers, streams, [some, count]) => {
          const options = streams && { streams };
          const sector = new Sector(services);
          const questions = sector.match(answers, options).questions();
          const best = questions.slice(0, count).map(({ key }) => key);
          for (const putOff of [[], some, best, [...questions.map(({ key }) => key)].reverse()]) {
            const left = questions.find(({ key }) => !putOff.includes(key));
            const first = putOff.flatMap((each) => questions.filter(({ key }) => key === each))[0];

            expect(sector.match(answers, options).nextQuestion(putOff)).toEqual(left ?? first ?? null);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('asks what is not sensitive where two questions are equally useful', () => {
    const need = (serviceId: string, attribute: string): ServiceCriteria => ({
      serviceId,
      criteria: [
        {
          id: serviceId,
          version: 1,
          effect: 'require',
          condition: { attribute, operator: 'is', value: true },
        },
      ],
    });

    const { questions } = matchServices([need('a', 'pregnant'), need('b', 'safe_home')], {});

    expect(questions.map(({ key }) => key)).toEqual(['safe_home', 'pregnant']);
  });

  it('does not ask again what a person would rather not say', () => {
    const service: ServiceCriteria = {
      serviceId: 'a',
      criteria: [
        {
          id: 'a',
          version: 1,
          effect: 'exclude',
          condition: { attribute: 'pregnant', operator: 'is', value: true },
        },
      ],
    };

    const { groups, nextQuestion } = matchServices([service], { pregnant: { declined: true } });

    expect(groups.ask).toHaveLength(1);
    expect(groups.ask[0]?.reasons[0]?.because).toBe('declined_to_answer');
    expect(nextQuestion).toBeNull();
  });
});

/** Answers of which each leads to one of the counted results. Sets and histories are left out: there, samples stand for more. */
const SAMPLE: Record<string, readonly unknown[]> = {
  currently_using: [true, false],
  pregnant: [true, false],
  gender: ['woman', 'man', 'non_binary', 'other'],
  withdrawal_severity: ['none', 'mild', 'moderate', 'severe'],
  age: [10, 18, 19.5, 21, 40, 65, 70],
  household_size: [1, 2, 2.5, 3, 9],
};

describe('a set of rows', () => {
  it('holds what was added and not removed, however many there are', () => {
    const rows = fc.array(fc.tuple(fc.nat(300), fc.boolean()), { minLength: 200, maxLength: 600 });
    fc.assert(
      fc.property(rows, (changes) => {
        const set = new RowSet();
        const plain = new Set<number>();
        for (const [row, isAdded] of changes) {
          if (isAdded && !plain.has(row)) set.add(row);
          else if (!isAdded) set.remove(row);
          if (isAdded) plain.add(row);
          else plain.delete(row);
        }
        const bits = new Uint32Array(10);
        set.pourInto(bits);

        expect([...rowsIn(bits)]).toEqual([...plain].sort((a, b) => a - b));
        expect(countBits(bits)).toBe(plain.size);
      }),
    );
  });
});

import fc from 'fast-check';
import { evaluate } from '../evaluation/evaluate.js';
import type { Answers } from '../language/answer.js';
import type { Condition } from '../language/condition.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { matchServices } from '../match.js';

const KEYS = ['safe_home', 'homeless', 'veteran', 'has_pet'];

const test = fc
  .tuple(fc.constantFrom(...KEYS), fc.boolean())
  .map(([attribute, value]): Condition => ({ attribute, operator: 'is', value }));
const rule = fc.oneof(
  test,
  fc.tuple(test, test).map(([one, other]): Condition => ({ anyOf: [one, other] })),
);
const sector = fc
  .array(fc.array(rule, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 })
  .map((services) =>
    services.map((rules, at): ServiceCriteria => ({
      serviceId: `s${at}`,
      criteria: rules.map((condition, place) => ({
        id: `c${at}${place}`,
        version: 1,
        effect: 'require',
        condition,
      })),
    })),
  );

const isSettled = (services: readonly ServiceCriteria[], answers: Answers) =>
  services.every((service) => evaluate(service, answers).status !== 'ask');

/** How many questions it takes on average until every service is settled, asking `next` each time. */
const cost = (
  services: readonly ServiceCriteria[],
  answers: Answers,
  next: (answers: Answers) => readonly string[],
): number => {
  if (isSettled(services, answers)) return 0;
  const costs = next(answers).map(
    (key) =>
      1 +
      (cost(services, { ...answers, [key]: true }, next) +
        cost(services, { ...answers, [key]: false }, next)) /
        2,
  );
  return Math.min(...costs);
};

describe('the order of questions', () => {
  it('is close to the best there is', () => {
    const sectors = fc.sample(sector, { numRuns: 150, seed: 7 });

    const ratios = sectors.flatMap((services) => {
      const best = cost(services, {}, (answers) => KEYS.filter((key) => !(key in answers)));
      const ours = cost(services, {}, (answers) => [
        matchServices(services, answers).nextQuestion?.key as string,
      ]);
      expect(ours).toBeGreaterThanOrEqual(best);
      return best === 0 ? [] : [ours / best];
    });

    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect({
      mean: Math.round(mean * 1000) / 1000,
      worst: Math.round(Math.max(...ratios) * 1000) / 1000,
    }).toEqual({ mean: 1.007, worst: 1.167 });
  });
});

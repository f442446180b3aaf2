import { evaluate } from '../evaluation/evaluate.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { natureOf } from '../language/criterion.js';
import { parse } from '../parse/parse.js';
import { describe as say } from '../sentence/describe.js';
import { GOLD_SET } from './gold-set.fixture.js';
import { naiveStatus } from './naive.fixture.js';

const TODAY = '2026-11-01';

describe('the words of real directories', () => {
  for (const { words, rules, people } of GOLD_SET) {
    const criteria = rules.map((rule, at) => ({ id: `c${at}`, version: 1, ...rule }));
    const service: ServiceCriteria = { serviceId: 'gold', criteria };

    it(`can be said: ${words}`, () => {
      for (const criterion of criteria) {
        expect(parse(criterion)).toEqual({ ok: true, value: criterion });
        expect(say(criterion)).toMatch(/^[A-Z].*\.$/u);
      }
      expect(people.length).toBeGreaterThanOrEqual(3);
    });

    for (const [answers, status, why] of people)
      it(`place ${JSON.stringify(answers)} as ${status}${why ? `: ${why}` : ''} (${words})`, () => {
        expect(evaluate(service, answers, { today: TODAY }).status).toBe(status);
      });
  }

  it('have people who pass, who fail and of whom it is not known', () => {
    const statuses = ({ people }: (typeof GOLD_SET)[number]) => new Set(people.map(([, status]) => status));
    const incomplete = GOLD_SET.filter((it) => statuses(it).size < 3).map(({ words }) => words);

    // Nobody can fail what is not required, and nobody can pass what is not disclosed.
    expect(incomplete).toEqual(['U.S. citizenship is not needed', 'Call for income limits']);
  });

  it('tell whom a service is for from whom it keeps out, and papers and steps from both', () => {
    const natures = (start: string) =>
      GOLD_SET.find(({ words }) => words.startsWith(start))?.rules.map(natureOf);

    expect(natures('Veterans')).toEqual(['remit', 'exclusion', 'exclusion', 'exclusion']);
    expect(natures('Homeless ...')).toEqual(['exclusion', 'step', 'step']);
    expect(natures('Proof of 30')).toEqual(['exclusion', 'paper', 'remit']);
  });

  it('are read alike by the plain evaluator, where it knows what they ask', () => {
    const [first] = GOLD_SET;
    const service: ServiceCriteria = {
      serviceId: 'gold',
      criteria: (first?.rules ?? []).map((rule, at) => ({ id: `c${at}`, version: 1, ...rule })),
    };

    for (const [answers, status] of first?.people ?? []) expect(naiveStatus(service, answers)).toBe(status);
  });
});

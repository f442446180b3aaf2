import fc from 'fast-check';
import { evaluate } from '../evaluation/evaluate.js';
import { contradictionsIn } from '../evaluation/contradiction.js';
import type { Answer, Answers } from '../language/answer.js';
import type { Condition } from '../language/condition.js';
import type { ServiceCriteria } from '../language/criterion.js';
import { criterionClass } from '../language/criterion.js';
import { arbitraryAnswers, arbitraryService } from '../proof/arbitrary.fixture.js';
import { whyNoDoor } from './exclusion-sets.js';
import { noDoorCombinations } from './no-door.js';

const require = (serviceId: string, ...conditions: Condition[]): ServiceCriteria => ({
  serviceId,
  criteria: conditions.map((condition, at) => ({
    id: `${serviceId}${at}`,
    version: 1,
    effect: 'require',
    condition,
  })),
});
const sober: Condition = { attribute: 'days_since_last_use', operator: 'at_least', value: 30 };
const housed: Condition = { attribute: 'safe_home', operator: 'is', value: true };

const subsets = <T>(items: readonly T[]): T[][] =>
  items.reduce<T[][]>((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);

const without = (services: readonly ServiceCriteria[], ids: readonly string[]) =>
  services.map((it) => ({
    ...it,
    declaresNoCriteria: it.declaresNoCriteria || it.criteria.length > 0,
    criteria: it.criteria.filter(({ id }) => !ids.includes(id)),
  }));

const hasOpenDoor = (services: readonly ServiceCriteria[], answers: Answers) =>
  services.some((service) => evaluate(service, answers).status === 'open');

describe('why no door', () => {
  it('names the smallest sets of criteria and what each opens', () => {
    const services = [require('a', sober), require('b', housed, sober), require('c', housed)];

    const why = whyNoDoor(services, { days_since_last_use: 3, safe_home: false });

    expect(why).toEqual({
      hasOpenDoor: false,
      more: 0,
      sets: [
        { criteria: ['a0'], opens: ['a'] },
        { criteria: ['c0'], opens: ['c'] },
        { criteria: ['b0', 'b1'], opens: ['b'] },
      ],
    });
  });

  it('can speak of whole classes of rules', () => {
    const services = [require('a', sober), require('b', housed, sober)];

    const why = whyNoDoor(
      services,
      { days_since_last_use: 3 },
      { by: (it) => criterionClass(it) ?? 'UNFAMILIAR' },
    );

    expect(why.sets).toEqual([{ criteria: ['CURRENT_USE'], opens: ['a'] }]);
  });

  it('says how many it leaves out', () => {
    const services = ['a', 'b', 'c'].map((id) => require(id, sober));

    expect(whyNoDoor(services, { days_since_last_use: 3 }, { most: 2 })).toMatchObject({ more: 1 });
  });

  it('finds every minimal set and no other: the same as trying all removals', () => {
    const sector = fc.array(arbitraryService, { minLength: 1, maxLength: 3 }).map((services) =>
      services.map((service, which) => ({
        ...service,
        serviceId: `s${which}`,
        criteria: service.criteria.map((criterion, at) => ({ ...criterion, id: `s${which}c${at}` })),
      })),
    );
    fc.assert(
      fc.property(sector, arbitraryAnswers, (services, answers) => {
        fc.pre(services.every(({ criteria }) => criteria.length < 4));
        const ids = services.flatMap(({ criteria }) => criteria.map(({ id }) => id));

        const opening = subsets(ids).filter((removed) => hasOpenDoor(without(services, removed), answers));
        const minimal = opening.filter(
          (set) =>
            !opening.some((other) => other.length < set.length && other.every((id) => set.includes(id))),
        );
        const why = whyNoDoor(services, answers, { most: 1000 });

        if (why.hasOpenDoor) expect(hasOpenDoor(services, answers)).toBe(true);
        else
          expect(why.sets.map(({ criteria }) => criteria.join()).sort()).toEqual(
            minimal.map((set) => [...set].sort().join()).sort(),
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('combinations without a door', () => {
  it('finds those that no service takes, and nothing larger than needed', () => {
    const services = [require('a', sober, housed), require('b', { not: sober }, housed)];

    const { combinations, isComplete } = noDoorCombinations(services);

    expect(isComplete).toBe(true);
    expect(combinations).toEqual([{ safe_home: false }]);
  });

  it('finds the same as trying every combination', () => {
    const yesNo = ['pregnant', 'safe_home', 'homeless', 'veteran', 'has_pet'];
    const test = fc
      .tuple(fc.constantFrom(...yesNo), fc.boolean())
      .map(([attribute, value]): Condition => ({ attribute, operator: 'is', value }));
    const condition = fc.oneof(
      test,
      fc.array(test, { minLength: 2, maxLength: 3 }).map((anyOf): Condition => ({ anyOf })),
      fc.array(test, { minLength: 2, maxLength: 2 }).map((allOf): Condition => ({ allOf })),
    );
    const sector = fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sector, (rules) => {
        const services = rules.map((conditions, at) => require(`s${at}`, ...conditions));
        let every: Answers[] = [{}];
        for (const key of yesNo)
          every = every.flatMap((it) => [
            it,
            { ...it, [key]: true as Answer },
            { ...it, [key]: false as Answer },
          ]);
        const closed = every.filter(
          (it) =>
            Object.keys(it).length <= 4 && services.every((service) => evaluate(service, it).best !== 'open'),
        );
        const holds = (large: Answers, small: Answers) =>
          Object.entries(small).every(([key, value]) => large[key] === value);
        const minimal = closed.filter((it) => !closed.some((other) => other !== it && holds(it, other)));

        const { combinations } = noDoorCombinations(services, { most: 10_000 });

        const text = (list: readonly Answers[]) =>
          list.map((it) => JSON.stringify(Object.entries(it).sort())).sort();
        expect(text(combinations)).toEqual(text(minimal));
      }),
      { numRuns: 300 },
    );
  });

  it('gives up in time, and says so', () => {
    const many = [
      'pregnant',
      'safe_home',
      'homeless',
      'veteran',
      'has_pet',
      'citizen',
      'on_remand',
      'injects',
      'as_couple',
    ];
    const services = [
      require('a', { anyOf: many.map((attribute) => ({ attribute, operator: 'is', value: true })) }),
    ];

    expect(noDoorCombinations(services, { effort: 50 }).isComplete).toBe(false);
  });
});

describe('contradictions', () => {
  it('are named, and not corrected', () => {
    expect(contradictionsIn({ days_since_last_use: 0, currently_using: false })).toEqual([
      { key: 'currently_using', from: 'days_since_last_use' },
    ]);
    expect(contradictionsIn({ days_since_last_use: 0 })).toEqual([]);
  });
});

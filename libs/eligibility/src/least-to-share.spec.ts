import fc from 'fast-check';
import { evaluate } from './evaluation/evaluate.js';
import { DECLINED, type Answers } from './language/answer.js';
import type { Condition } from './language/condition.js';
import type { ServiceCriteria } from './language/criterion.js';
import { leastToShare } from './least-to-share.js';
import { arbitraryAnswers, arbitraryService } from './proof/arbitrary.fixture.js';

const is = (attribute: string, value: boolean | string = true): Condition => ({
  attribute,
  operator: 'is',
  value,
});
const service = (...conditions: Condition[]): ServiceCriteria => ({
  serviceId: 's',
  criteria: conditions.map((condition, at) => ({ id: `c${at}`, version: 1, effect: 'require', condition })),
});

describe('the least that a referral has to tell', () => {
  it('is what the service asks for and what speaks for the person, nothing else', () => {
    const door = service({ attribute: 'age', operator: 'at_least', value: 18 }, is('safe_home'));

    expect(leastToShare(door, { age: 27, safe_home: true, gender: 'woman', pregnant: true })).toEqual([
      'age',
      'safe_home',
    ]);
  });

  it('is nothing for a door without criteria', () => {
    expect(
      leastToShare({ serviceId: 's', criteria: [], declaresNoCriteria: true }, { currently_using: true }),
    ).toEqual([]);
  });

  it('is one of two answers where either would do, and not the sensitive one', () => {
    const door = service({ anyOf: [is('currently_using'), is('homeless')] });
    const both: Answers = { currently_using: true, homeless: true };

    expect(leastToShare(door, both)).toEqual(['homeless']);
    expect(leastToShare(door, { currently_using: true })).toEqual(['currently_using']);
  });

  it('leaves out what speaks against the person, and what they would rather not say', () => {
    const door = service(is('currently_using', false), is('safe_home'), is('pregnant'));

    expect(leastToShare(door, { currently_using: true, safe_home: true, pregnant: DECLINED })).toEqual([
      'safe_home',
    ]);
  });

  it('keeps an answer that another one follows from', () => {
    expect(leastToShare(service(is('currently_using')), { days_since_last_use: 0, age: 30 })).toEqual([
      'days_since_last_use',
    ]);
  });

  it('speaks for the stream that is open, and not for the others', () => {
    const door: ServiceCriteria = {
      ...service(is('pregnant'), is('veteran', false)),
      streams: [
        { id: 'parents', name: 'Parents' },
        { id: 'everybody', name: 'Everybody' },
      ],
    };
    const streamed = {
      ...door,
      criteria: door.criteria.map((criterion, at) => ({
        ...criterion,
        streams: [at === 0 ? 'parents' : 'everybody'],
      })),
    };

    expect(leastToShare(streamed, { pregnant: true, veteran: true })).toEqual(['pregnant']);
    expect(leastToShare(streamed, { pregnant: false, veteran: false })).toEqual(['veteran']);
  });

  it('shows every criterion that is met, and not with one answer less', () => {
    fc.assert(
      fc.property(arbitraryService, arbitraryAnswers, (door, answers) => {
        const statusWith = (keys: readonly string[]) =>
          evaluate(door, Object.fromEntries(keys.map((key) => [key, answers[key] ?? DECLINED])));
        const status = statusWith(Object.keys(answers)).status;
        const way = statusWith(Object.keys(answers)).streams.findIndex((each) => each.status === status);
        const metWith = (keys: readonly string[]) =>
          statusWith(keys)
            .streams[way]?.criteria.filter(({ isGate, verdict }) => isGate && verdict === 'pass')
            .map(({ criterion }) => criterion.id);

        const least = leastToShare(door, answers);

        expect(metWith(least)).toEqual(expect.arrayContaining(metWith(Object.keys(answers)) ?? []));
        for (const key of least)
          expect(metWith(least.filter((other) => other !== key))?.length).toBeLessThan(
            metWith(least)?.length ?? 0,
          );
      }),
      { numRuns: 500 },
    );
  });
});

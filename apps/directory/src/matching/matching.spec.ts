import { aCriterion, aRule } from '../criterion/criterion.fixture.js';
import { publish } from '../criterion/criterion.js';
import { aService } from '../service/service.fixture.js';
import type { Service } from '../service/service.js';
import { isAnswers, sortDoors, type Door } from './matching.js';

const options = { today: '2026-11-23', limit: 50 };

const door = (service: Partial<Service>, ...rules: readonly Record<string, unknown>[]): Door => {
  const listed = aService(service);
  const criteria = rules.map((rule) => {
    const { id } = aCriterion();
    const published = publish(
      { id, organisationId: listed.organisationId, serviceId: listed.id, rule },
      new Date('2026-11-20T09:00:00Z'),
    );
    if ('refusal' in published) throw new Error(published.message);
    return published.next;
  });
  return { service: listed, criteria };
};

describe('sorting doors by answers', () => {
  const adults = door({ name: 'Adults' }, aRule());

  it('puts a service into its group with the criterion and the service’s own words', () => {
    const { open, shut, ask } = sortDoors([adults], { age: 17 }, options);

    expect([open, ask]).toEqual([[], []]);
    expect(shut).toMatchObject([
      {
        service: { name: 'Adults' },
        reasons: [
          {
            criterion: { id: adults.criteria[0]?.id },
            quote: 'You have to be eighteen or over.',
            missing: null,
          },
        ],
      },
    ]);
  });

  it('names what is missing and what to ask next', () => {
    const { ask, nextQuestion } = sortDoors([adults], {}, options);

    expect(ask).toMatchObject([{ reasons: [{ missing: 'age' }] }]);
    expect(nextQuestion).toMatchObject({ attribute: 'age', settles: 1 });
  });

  it('says of a service that declared nothing that it has to be asked, in its own words', () => {
    const silent = door({ eligibilityWords: 'Call for details.' });

    expect(sortDoors([silent], { age: 40 }, options).ask).toMatchObject([
      { reasons: [{ criterion: null, quote: 'Call for details.', missing: null }] },
    ]);
  });

  it('opens the door of a service that declares that it has no criteria', () => {
    expect(sortDoors([door({ declaresNoCriteria: true })], {}, options).open).toMatchObject([
      { reasons: [] },
    ]);
  });

  it('tells judgement from refusal', () => {
    const lenient = door({}, aRule({ discretion: 'case_by_case' }));

    expect(sortDoors([lenient], { age: 17 }, options).caseByCase).toHaveLength(1);
  });

  it('gives no more of a group than was asked for', () => {
    const doors = [1, 2, 3].map(() => door({ declaresNoCriteria: true }));

    expect(sortDoors(doors, {}, { ...options, limit: 2 }).open).toHaveLength(2);
  });
});

it('takes only an object for a set of answers', () => {
  expect([{}, { age: 3 }].every(isAnswers)).toBe(true);
  expect([null, [], 'age', 3].some(isAnswers)).toBe(false);
});

import { findAttribute, matchServices } from '@whichdoor/eligibility';
import { doors } from './doors.js';
import { demonstrationPeople } from './people.js';

const sector = doors.map(({ id, areas, declaresNoCriteria, criteria }) => ({
  serviceId: id,
  area: areas,
  declaresNoCriteria,
  criteria: criteria.map(({ id, rule }) => ({ id, version: 1, ...rule })),
}));

describe('the demonstration people', () => {
  it.each(demonstrationPeople.map((person) => [person.description, person] as const))(
    'answer what the catalogue asks: %s',
    (_, { answers }) => {
      for (const attribute of Object.keys(answers)) expect(findAttribute(attribute)?.id).toBe(attribute);
    },
  );

  it.each(demonstrationPeople.map((person) => [person.description, person] as const))(
    'find the exchange open, whoever they are: %s',
    (_, { answers }) => {
      const { open } = matchServices(sector, answers).groups;

      const exchange = doors.filter(({ organisation }) => organisation === 'exchange').map(({ id }) => id);
      expect(open.map(({ serviceId }) => serviceId)).toEqual(expect.arrayContaining(exchange));
    },
  );

  it('meet shut doors, open ones and questions between them', () => {
    const statuses = demonstrationPeople.map(({ seeks, answers }) => {
      const sought = sector.filter((_, at) => doors[at]?.kinds.includes(seeks));
      const { groups } = matchServices(sought, answers);
      return [groups.open.length, groups.ask.length, groups.case_by_case.length, groups.shut.length];
    });
    const sums = statuses.reduce(
      (sum, each) => sum.map((count, at) => count + (each[at] ?? 0)),
      [0, 0, 0, 0],
    );

    for (const sum of sums) expect(sum).toBeGreaterThan(0);
  });
});

import { findAttribute, parseRule, type CriterionBody } from '@whichdoor/eligibility';
import { effectOnPeople, withRule } from './effect-on-people.js';
import { inventedPeople } from './invented-people.js';
import { toServiceCriteria } from './to-service-criteria.js';

const rule = (attribute: string, operator: string, value: unknown): CriterionBody => {
  const read = parseRule({ effect: 'require', condition: { attribute, operator, value } });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const today = '2026-11-25';
const house = toServiceCriteria({
  id: 'house',
  areas: ['riverbend'],
  declaresNoCriteria: true,
  criteria: [],
});
const statuses = (service: typeof house) =>
  Object.fromEntries(
    effectOnPeople(inventedPeople, house, service, today).map(({ person, after }) => [person.id, after]),
  );

describe('the invented people', () => {
  it('answer only what the catalogue asks', () => {
    for (const { answers } of inventedPeople)
      for (const attribute of Object.keys(answers))
        expect([attribute, findAttribute(attribute)?.id]).toEqual([attribute, attribute]);
  });

  it.each([
    ['currently_using', 'is', false, ['street', 'young', 'papers', 'drinks']],
    ['age', 'at_least', 18, ['young']],
    ['photo_id', 'is', true, ['street', 'young', 'papers']],
    ['mental_health_condition', 'is', false, ['psychosis']],
    ['opioid_treatment', 'is', 'none', ['methadone', 'pregnant']],
    ['pending_charges', 'includes_none', ['violence'], []],
    ['citizen', 'is', true, ['papers']],
    ['residence_area', 'in_service_area', undefined, []],
  ])('are kept out by %s %s %s as their stories say', (attribute, operator, value, shut) => {
    const found = statuses(withRule(house, rule(attribute, operator, value), null));

    expect(
      Object.entries(found)
        .filter(([, status]) => status === 'shut')
        .map(([id]) => id),
    ).toEqual(shut);
  });
});

describe('the effect of a rule on them', () => {
  it('shows the door before and after', () => {
    const adults = withRule(house, rule('age', 'at_least', 18), null);
    const [young] = effectOnPeople(
      inventedPeople.filter(({ id }) => id === 'young'),
      house,
      adults,
      today,
    );

    expect(young).toMatchObject({ before: 'open', after: 'shut' });
  });

  it('puts a revised criterion in the place of the one before', () => {
    const strict = toServiceCriteria({
      id: 'house',
      areas: [],
      declaresNoCriteria: false,
      criteria: [
        { id: 'c1', version: 3, sentence: 'A rule.', rule: rule('days_since_last_use', 'at_least', 180) },
      ],
    });

    expect(statuses(strict)['methadone']).toBe('shut');
    expect(statuses(withRule(strict, rule('days_since_last_use', 'at_least', 30), 'c1'))['methadone']).toBe(
      'open',
    );
  });

  it('leaves a stored rule that it cannot read to be asked about, also beside one that is met', () => {
    const strange = toServiceCriteria({
      id: 'house',
      areas: [],
      declaresNoCriteria: false,
      criteria: [
        { id: 'c1', version: 1, sentence: 'Must be alive.', rule: rule('age', 'at_least', 0) },
        {
          id: 'c2',
          version: 1,
          sentence: 'Must have large feet.',
          rule: { effect: 'require', condition: { attribute: 'shoe_size', operator: 'at_least', value: 40 } },
        },
      ],
    });

    expect(new Set(Object.values(statuses(strange)))).toEqual(new Set(['ask']));
  });
});

import {
  amountsOf,
  asAsked,
  compareServices,
  servicesIn,
  stripOf,
  type ComparedService,
} from './comparison.js';

const aService = (name: string, ...rules: readonly unknown[]): ComparedService => ({
  id: name,
  name,
  organisation: { name: `${name} organisation` },
  kinds: [],
  areas: [],
  criteria: rules.map((rule, at) => ({
    id: `${name} ${at}`,
    version: 1,
    sentence: 'A sentence.',
    quote: null,
    rule,
  })),
});
const use = (operator: string, value: unknown, rest: object = {}) => ({
  effect: 'require',
  condition: { attribute: 'days_since_last_use', operator, value, ...rest },
});
const placesOf = (...services: readonly ComparedService[]) => {
  const strip = stripOf(compareServices(services).get('days_since_last_use') ?? []);
  return strip.map(({ key, askings }) => [key, ...askings.map(({ service }) => service.name)]);
};

describe('services compared on one attribute', () => {
  it('stand from the least to the most that they ask, together where they ask the same', () => {
    const services = [
      aService('a', use('at_least', 90)),
      aService('b', use('at_least', 2, { unit: 'weeks' })),
      aService('c', use('at_least', 14)),
      aService('d', { ...use('at_least', 5), effect: 'not_required' }),
    ];

    expect(placesOf(...services)).toEqual([
      ['0-', 'd'],
      ['14-', 'b', 'c'],
      ['90-', 'a'],
    ]);
    expect(amountsOf(stripOf(compareServices(services).get('days_since_last_use')!))).toEqual([0, 90]);
  });

  it('are told in the unit in which they are asked, where all who ask the same use it', () => {
    const strip = stripOf(
      compareServices([
        aService('a', use('at_least', 6, { unit: 'months' })),
        aService('b', use('at_least', 2, { unit: 'weeks' })),
        aService('c', use('at_least', 14)),
      ]).get('days_since_last_use')!,
    );

    expect(strip.map(({ range }) => range?.asked?.unit)).toEqual([undefined, 'months']);
    expect(asAsked(strip, 182)).toEqual({ amount: 6, unit: 'months' });
    expect(asAsked(strip, 14)).toEqual({ amount: 14 });
  });

  it('mean the same whether they require the one or exclude the other', () => {
    expect(
      placesOf(
        aService('a', use('at_least', 14)),
        aService('b', { ...use('less_than', 14), effect: 'exclude' }),
        aService('c', { effect: 'require', condition: { not: use('less_than', 14).condition } }),
      ),
    ).toEqual([['14-', 'a', 'b', 'c']]);
  });

  it('keep both ends of a range', () => {
    expect(placesOf(aService('a', use('between', [1, 5])))).toEqual([['1-5', 'a']]);
  });

  it('stand by how firmly they ask where it is no amount', () => {
    const yes = (effect: string, rest: object = {}) => ({
      effect,
      condition: { attribute: 'pregnant', operator: 'is', value: true },
      ...rest,
    });
    const strip = stripOf(
      compareServices([
        aService('a', yes('exclude')),
        aService('b', yes('prioritise')),
        aService('c', yes('require')),
        aService('d', yes('exclude', { discretion: 'case_by_case' })),
      ]).get('pregnant')!,
    );

    expect(strip.map(({ key }) => key)).toEqual(['must', 'mustNot', 'caseByCase', 'first']);
    expect(amountsOf(strip)).toBeNull();
  });

  it('tell apart whom a rule is about', () => {
    const age = (about: string) => ({
      effect: 'require',
      condition: { attribute: 'age', operator: 'at_most', value: 12, about },
    });

    expect([...compareServices([aService('a', age('child'), age('self'))]).keys()].sort()).toEqual([
      'age',
      'child.age',
    ]);
  });

  it('count a service once however many of its rules ask, and leave out what cannot be read', () => {
    const compared = compareServices([
      aService('a', use('at_least', 1), use('at_least', 9), { effect: 'dance' }),
    ]);

    expect([...compared.keys()]).toEqual(['days_since_last_use']);
    expect(servicesIn(compared.get('days_since_last_use')!)).toBe(1);
  });
});

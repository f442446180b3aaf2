import { LIMITS } from './limits.js';
import { assembleCriterion, parse, parseRule, parseService } from './parse.js';
import { evaluate } from '../evaluation/evaluate.js';

const age = { attribute: 'age', operator: 'at_least', value: 18 };
const rule = { effect: 'require', condition: age };
const problemsOf = (input: unknown) => {
  const parsed = parseRule(input);
  return parsed.ok ? [] : parsed.problems;
};
const nested = (depth: number): unknown => (depth === 0 ? age : { not: nested(depth - 1) });

describe('a malformed rule', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['nothing', null, '', /must be an object/u],
    ['a list', [], '', /must be an object/u],
    ['an unknown effect', { ...rule, effect: 'forbid' }, 'effect', /one of require, exclude/u],
    ['an unknown field', { ...rule, colour: 1 }, 'colour', /not known/u],
    ['no condition', { effect: 'require' }, 'condition', /must be an object/u],
    [
      'an unknown attribute',
      { ...rule, condition: { ...age, attribute: 'shoe_size' } },
      'condition.attribute',
      /catalogue/u,
    ],
    [
      'an unknown operator',
      { ...rule, condition: { ...age, operator: 'matches' } },
      'condition.operator',
      /one of/u,
    ],
    [
      'an operator that does not suit',
      { ...rule, condition: { ...age, operator: 'one_of', value: ['a'] } },
      'condition.operator',
      /"age" can be compared by is, at_least/u,
    ],
    [
      'a value of another type',
      { ...rule, condition: { ...age, value: 'adult' } },
      'condition.value',
      /number/u,
    ],
    [
      'a value that is no number',
      { ...rule, condition: { ...age, value: NaN } },
      'condition.value',
      /number/u,
    ],
    [
      'a unit that does not suit',
      { ...rule, condition: { ...age, unit: 'mg' } },
      'condition.unit',
      /not measured in mg/u,
    ],
    [
      'ends the wrong way round',
      { ...rule, condition: { ...age, operator: 'between', value: [9, 3] } },
      'condition.value',
      /first end/u,
    ],
    [
      'an unknown code',
      { ...rule, condition: { attribute: 'gender', operator: 'is', value: 'dragon' } },
      'condition.value',
      /one of woman/u,
    ],
    [
      'an unknown code in a list',
      { ...rule, condition: { attribute: 'gender', operator: 'one_of', value: ['man', 'elf'] } },
      'condition.value[1]',
      /one of woman/u,
    ],
    [
      'a word for yes',
      { ...rule, condition: { attribute: 'pregnant', operator: 'is', value: 'yes' } },
      'condition.value',
      /true or false/u,
    ],
    ['an empty list', { ...rule, condition: { allOf: [] } }, 'condition.allOf', /at least 1 entry/u],
    [
      'two forms at once',
      { ...rule, condition: { not: age, anyOf: [age] } },
      'condition',
      /must be one test/u,
    ],
    [
      'a test with a leftover',
      { ...rule, condition: { not: age, value: 3 } },
      'condition.value',
      /go together/u,
    ],
    [
      'more than there are',
      { ...rule, condition: { atLeast: 2, of: [age] } },
      'condition.atLeast',
      /only 1/u,
    ],
    [
      'a window on an amount',
      { ...rule, condition: { ...age, within: { amount: 1, unit: 'years' } } },
      'condition.within',
      /happened/u,
    ],
    [
      'an empty window',
      {
        ...rule,
        condition: {
          attribute: 'convictions',
          operator: 'includes_any',
          value: ['arson'],
          within: { amount: 0, unit: 'years' },
        },
      },
      'condition.within.amount',
      /more than 0/u,
    ],
    [
      'areas that are numbers',
      { ...rule, condition: { attribute: 'residence_area', operator: 'in_area', value: [1, 2] } },
      'condition.value',
      /list of areas/u,
    ],
    [
      'a value for the service area',
      { ...rule, condition: { attribute: 'residence_area', operator: 'in_service_area', value: ['au'] } },
      'condition.value',
      /needs no value/u,
    ],
    [
      'a case without a limit',
      { ...rule, condition: { ...age, value: { cases: [{ when: age }] } } },
      'condition.value.cases[0].limit',
      /number/u,
    ],
    [
      'a problem deep inside',
      { ...rule, exceptions: [{ anyOf: [age, { ...age, value: true }] }] },
      'exceptions[0].anyOf[1].value',
      /number/u,
    ],
    ['no such day', { ...rule, effectiveFrom: '2026-02-30' }, 'effectiveFrom', /date/u],
    ['evidence that is text', { ...rule, evidence: 'they said so' }, 'evidence', /object/u],
    ['too long a text', { ...rule, waivableBy: 'x'.repeat(LIMITS.text + 1) }, 'waivableBy', /longer than/u],
    [
      'too deep a nest',
      { effect: 'require', condition: nested(LIMITS.depth) },
      `condition${'.not'.repeat(LIMITS.depth)}`,
      /nested more than/u,
    ],
  ])('is refused with its place and a sentence: %s', (_, input, path, message) => {
    const problems = problemsOf(input);

    expect(problems).toContainEqual({ path, message: expect.stringMatching(message) as string });
    for (const problem of problems) expect(problem.message).toMatch(/^[A-Z"].*\.$/u);
  });

  it('is told all that is wrong at once', () => {
    expect(problemsOf({ effect: 'no', condition: { ...age, value: 'x' }, disputed: 1 })).toHaveLength(3);
  });

  it('is not told that there are too few to choose from where some only have to be mended', () => {
    const unread = { ...age, value: 'x' };

    expect(problemsOf({ ...rule, condition: { atLeast: 2, of: [age, unread] } })).toEqual([
      expect.objectContaining({ path: 'condition.of[1].value' }),
    ]);
  });

  it('is refused where it holds more conditions than anybody means', () => {
    const wide = { allOf: Array.from({ length: 100 }, () => age) };
    expect(problemsOf({ effect: 'require', condition: { allOf: [wide, wide, wide] } })).toContainEqual(
      expect.objectContaining({ message: `There are more than ${LIMITS.conditions} conditions.` }),
    );
  });
});

describe('a well-formed rule', () => {
  it('reads null as absent', () => {
    expect(parseRule({ ...rule, evidence: null, streams: null })).toEqual({ ok: true, value: rule });
  });

  it('gets its identity back from where it was stored', () => {
    expect(assembleCriterion('c1', 3, rule)).toEqual({ ok: true, value: { id: 'c1', version: 3, ...rule } });
    expect(assembleCriterion('c1', 3, 7)).toMatchObject({ ok: false, problems: [{ path: 'rule' }] });
  });

  it('needs an identity where it is a criterion', () => {
    expect(parse({ ...rule, id: '', version: 0 })).toMatchObject({
      ok: false,
      problems: [{ path: 'id' }, { path: 'version' }],
    });
  });
});

describe('a service', () => {
  const service = {
    serviceId: 's',
    kind: 'housing',
    area: ['au/act'],
    streams: [{ id: 'day', name: 'By day' }],
    criteria: [{ id: 'c', version: 1, ...rule }],
    declaresNoCriteria: false,
  };

  it('reads back as it was', () => {
    expect(parseService(service)).toEqual({ ok: true, value: service });
    expect(parseService({ serviceId: 's', criteria: [] })).toEqual({
      ok: true,
      value: { serviceId: 's', criteria: [] },
    });
  });

  it.each([
    ['criteria', { criteria: [...service.criteria, ...service.criteria] }],
    ['streams', { streams: [...service.streams, { id: 'day', name: 'Again' }] }],
  ])('is refused where two of its %s share an id', (path, changed) => {
    expect(parseService({ ...service, ...changed })).toMatchObject({ ok: false, problems: [{ path }] });
  });

  it('is refused where a criterion ends before it begins, and may last one day', () => {
    const lasting = (effectiveFrom: string | undefined, effectiveTo: string) =>
      parse({ id: 'c', version: 1, ...rule, effectiveFrom, effectiveTo });

    expect(lasting('2026-03-02', '2026-03-01')).toMatchObject({
      ok: false,
      problems: [{ path: 'effectiveTo', message: 'The last day must not be before the first.' }],
    });
    expect(lasting('2026-03-01', '2026-03-01').ok).toBe(true);
    expect(lasting(undefined, '2026-03-01').ok).toBe(true);
  });

  it('says which of its criteria is malformed', () => {
    const parsed = parseService({
      ...service,
      criteria: [...service.criteria, { id: 'd', version: 1, effect: 'require' }],
    });

    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'criteria[1].condition' }] });
  });
});

describe('what the catalogue does not know', () => {
  it.each([
    { attribute: 'shoe_size', operator: 'at_least', value: 40 },
    { attribute: 'age', operator: 'resembles', value: 40 },
    { attribute: 'age', operator: 'at_least', value: 40, unit: 'mg' },
    { attribute: 'gender', operator: 'one_of', value: ['dragon'] },
    { attribute: 'substances', operator: 'includes_any', value: ['moonshine'] },
    { attribute: 'convictions', operator: 'includes_any', value: ['piracy'] },
    { attribute: 'constructor', operator: 'is', value: true },
    { attribute: 'pregnant', operator: 'is', value: 'yes' },
    { attribute: 'age', operator: 'between', value: 3 },
  ])('is kept from elsewhere and stays unknown for everybody: %j', (condition) => {
    const answers = {
      age: 40,
      gender: 'woman',
      pregnant: true,
      substances: [],
      convictions: [{ code: 'arson' }],
      shoe_size: 41,
    };
    for (const effect of ['require', 'exclude']) {
      const parsed = assembleCriterion('c', 1, { effect, condition });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const result = evaluate({ serviceId: 's', criteria: [parsed.value] }, answers);

      expect(result.status).toBe('ask');
      expect(result.reasons[0]?.because).toMatch(/unfamiliar|not_precise_enough/u);
    }
  });
});

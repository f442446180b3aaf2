import { ATTRIBUTES, type AttributeType } from '@whichdoor/eligibility';
import { findProblem } from './shared-fact.js';

const ofType = (type: AttributeType) => {
  const found = ATTRIBUTES.find((attribute) => attribute.type === type);
  if (!found) throw new Error(`The catalogue has no attribute of type ${type}.`);
  return { key: found.id, code: found.values?.[0]?.code };
};
const story = 'She told me that she lives behind the old mill.';

describe('sharing facts', () => {
  it.each([
    ['boolean', true],
    ['number', 34],
    ['number', { atLeast: 18 }],
    ['elapsed', 'never'],
    ['elapsed', { on: '2026-11-01' }],
    ['elapsed', { amount: 2, unit: 'weeks' }],
    ['scale', ofType('scale').code],
    ['code', ofType('code').code],
    ['codes', [ofType('codes').code]],
    ['history', [{ code: ofType('history').code, ago: 3 }]],
    ['history', []],
    ['area', 'north/hill'],
  ] as const)('takes an answer of type %s: %j', (type, answer) => {
    expect(findProblem([{ attribute: ofType(type).key, answer }])).toBeNull();
  });

  it.each(['boolean', 'number', 'elapsed', 'scale', 'code', 'codes', 'history', 'area'] as const)(
    'takes no story for an answer of type %s, in whatever wrapping',
    (type) => {
      for (const answer of [
        story,
        [story],
        { atLeast: story },
        { amount: 1, unit: story },
        { on: story },
        [{ code: story }],
        [{ code: ofType('history').code, note: story }],
        { note: story },
        { declined: true },
        {},
        null,
      ]) {
        const problem = findProblem([{ attribute: ofType(type).key, answer }]);

        expect({ answer, problem }).toEqual({ answer, problem: expect.any(String) as string });
        expect(problem).not.toContain('mill');
      }
    },
  );

  it('takes a fact about somebody else of the household', () => {
    expect(findProblem([{ attribute: `child.${ofType('number').key}`, answer: 3 }])).toBeNull();
  });

  it.each(['shoe_size', '__proto__', 'constructor', 'neighbour.age', 'child.'])(
    'does not know the attribute %s',
    (attribute) => {
      expect(findProblem([{ attribute, answer: 3 }])).toContain('not an attribute');
    },
  );

  it('takes a fact once', () => {
    const fact = { attribute: ofType('number').key, answer: 3 };

    expect(findProblem([fact, { ...fact, answer: 4 }])).toContain('twice');
  });

  it('takes 50 facts at most', () => {
    const facts = Array.from({ length: 51 }, () => ({ attribute: ofType('number').key, answer: 3 }));

    expect(findProblem(facts)).toBe('An offer carries at most 50 facts.');
  });
});

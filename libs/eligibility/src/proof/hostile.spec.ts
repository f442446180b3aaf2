import fc from 'fast-check';
import { evaluate } from '../evaluation/evaluate.js';
import type { Answers } from '../language/answer.js';
import { assembleCriterion, parse, parseService } from '../parse/parse.js';
import { describe as say } from '../sentence/describe.js';
import { arbitraryAnswers, arbitraryCriterion, arbitraryService } from './arbitrary.fixture.js';

const NASTY = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
  '\u0000',
  '(a+)+$',
  '../..',
  '${x}',
  '{value}',
  '💥',
  'a'.repeat(5000),
];
const nastyText = fc.constantFrom(...NASTY);
const nastyValue = fc.oneof(
  nastyText,
  fc.constantFrom<unknown>(
    null,
    undefined,
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e308,
    2 ** 53,
    true,
    [],
    {},
    [[]],
    [null],
    () => 1,
    Symbol('x'),
    1n,
    new Date(0),
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withSparseArray: true }),
  nastyText.map(
    (text) => JSON.parse(`{"__proto__":{"polluted":true},"a":${JSON.stringify(text)}}`) as unknown,
  ),
);

/** A real document with one part replaced by something that does not belong there. */
const spoil = (document: unknown, path: readonly number[], value: unknown): unknown => {
  const [first, ...rest] = path;
  if (first === undefined || typeof document !== 'object' || document === null) return value;
  const keys = Object.keys(document);
  const key = keys[first % Math.max(1, keys.length)] ?? '__proto__';
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Record<
    string,
    unknown
  >;
  Object.defineProperty(copy, key, {
    value: spoil(copy[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
};
const path = fc.array(fc.nat(9), { minLength: 1, maxLength: 6 });

const isClean = () => !('polluted' in {}) && Object.keys(Object.prototype).length === 0;

/** One hundred thousand documents in all; each must be answered, none may be believed. */
describe('hostile input', () => {
  it('as a criterion is parsed or refused with a sentence, and never thrown at', () => {
    fc.assert(
      fc.property(arbitraryCriterion, path, nastyValue, (criterion, where, value) => {
        for (const unfamiliar of ['refuse', 'keep'] as const) {
          const parsed = parse(spoil({ id: 'c', ...criterion }, where, value), { unfamiliar });
          if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
          else say(parsed.value);
        }
      }),
      { numRuns: 30_000 },
    );
    expect(isClean()).toBe(true);
  });

  it('as anything at all is refused', () => {
    fc.assert(
      fc.property(nastyValue, (value) => {
        expect(parse(value).ok).toBe(false);
        expect(parseService(value).ok).toBe(false);
        expect(assembleCriterion('c', 1, value).ok).toBe(false);
      }),
      { numRuns: 30_000 },
    );
    expect(isClean()).toBe(true);
  });

  it('as an answer counts as no answer, and never turns a door', () => {
    fc.assert(
      fc.property(
        arbitraryService,
        arbitraryAnswers,
        fc.nat(),
        nastyValue,
        (service, answers, which, value) => {
          const keys = Object.keys(answers);
          const key = [...keys, ...NASTY][which % (keys.length + NASTY.length)] as string;
          const spoilt = Object.defineProperty({ ...answers }, key, { value, enumerable: true }) as Answers;

          const result = evaluate(service, spoilt);

          expect(['open', 'ask', 'case_by_case', 'shut']).toContain(result.status);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(isClean()).toBe(true);
  });

  it('as a stored criterion that slipped past the parser is unknown, and does not bring the service down', () => {
    fc.assert(
      fc.property(arbitraryService, path, nastyValue, arbitraryAnswers, (service, where, value, answers) => {
        const parsed = parseService(spoil(service, where, value), { unfamiliar: 'keep' });
        if (parsed.ok) evaluate(parsed.value, answers);
      }),
      { numRuns: 20_000 },
    );
    expect(isClean()).toBe(true);
  });

  it('is bounded: a document of ten thousand levels or entries is refused without walking it', () => {
    let deep: unknown = { attribute: 'age', operator: 'at_least', value: 1 };
    for (let level = 0; level < 10_000; level++) deep = { not: deep };
    const wide = { allOf: Array.from({ length: 1_000_000 }, () => ({ undisclosed: 'x' })) };

    for (const condition of [deep, wide]) {
      const parsed = parse({ id: 'c', version: 1, effect: 'require', condition });
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.problems.length).toBeLessThan(5);
    }
  });
});

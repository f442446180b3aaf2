import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { canonicalJson } from '../language/canonical.js';
import { type Criterion, type CriterionBody, NATURES, PROVENANCES } from '../language/criterion.js';
import { stableHash } from '../language/hash.js';
import { parse, parseRule } from '../parse/parse.js';
import { arbitraryCriterion } from '../proof/arbitrary.fixture.js';
import { describe as say } from '../sentence/describe.js';
import { fromHsds, isCriterion, toHsds } from './hsds.js';
import { RULE_SCHEMA } from './json-schema.js';

/** Everything that a criterion says beside what evaluation looks at. */
const beside: fc.Arbitrary<Partial<CriterionBody>> = fc.record(
  {
    waivableBy: fc.constant('intake coordinator'),
    nature: fc.constantFrom(...NATURES),
    obtainableWithHelp: fc.boolean(),
    evidence: fc.record(
      {
        quote: fc.constantFrom('its own words', '“Over 21” {value} \u2028 💥'),
        source: fc.constant('https://service.example/intake'),
        date: fc.constant('2026-02-01'),
      },
      { requiredKeys: [] },
    ),
    provenance: fc.constantFrom(...PROVENANCES),
    disputed: fc.boolean(),
    lastVerifiedOn: fc.constant('2026-02-02'),
  },
  { requiredKeys: [] },
);
const rule = fc.tuple(arbitraryCriterion, beside).map(([it, more]) => ({ ...it, ...more }));
const criterion = rule.map((it): Criterion => ({ ...it, id: 'f3c1' }));

/** The same document with the fields of every object in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, shuffled(field)]),
  );
};

describe('canonical form', () => {
  it('is the same however a document was written, and parses back to the same', () => {
    fc.assert(
      fc.property(criterion, (it) => {
        expect(canonicalJson(shuffled(it))).toBe(canonicalJson(it));
        expect(stableHash(shuffled(it))).toBe(stableHash(it));
        expect(canonicalJson(JSON.parse(canonicalJson(it)))).toBe(canonicalJson(it));
        expect(stableHash(it)).toMatch(/^[0-9a-f]{16}$/u);
      }),
    );
  });

  it('has a hash that is known, so that it cannot drift', () => {
    expect(canonicalJson({ b: [1, null, 'é'], a: { d: undefined, c: true } })).toBe(
      '{"a":{"c":true},"b":[1,null,"é"]}',
    );
    expect(stableHash('')).toBe(stableHash(''));
    expect(stableHash({ a: 1 })).not.toBe(stableHash({ a: 2 }));
  });
});

describe('a criterion', () => {
  it('reads back as it was, and can be said in a sentence', () => {
    fc.assert(
      fc.property(criterion, (it) => {
        const parsed = parse(JSON.parse(canonicalJson(it)), { unfamiliar: 'keep' });

        expect(parsed).toEqual({ ok: true, value: it });
        expect(say(it)).toMatch(/^[A-Z].*\.$/u);
        expect(say(it)).not.toMatch(/undefined|\{|\}|\[object/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('goes through an HSDS attribute without loss', () => {
    fc.assert(
      fc.property(criterion, (it) => {
        const attribute = toHsds(it, 'service-1');

        expect(isCriterion(attribute)).toBe(true);
        expect(fromHsds(JSON.parse(JSON.stringify(attribute)) as typeof attribute)).toEqual({
          ok: true,
          value: it,
        });
        expect(attribute.link_type).toBe(it.effect === 'exclude' ? 'exclusion' : 'eligibility');
      }),
    );
  });

  it('is refused from an HSDS attribute that holds something else', () => {
    for (const value of ['', 'open to all', '[]', 'null', '{"version":0,"rule":{}}', '{"version":1}'])
      expect(fromHsds({ id: 'f3c1', value }).ok).toBe(false);
  });
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(RULE_SCHEMA);

  it('accepts what the parser accepts', () => {
    fc.assert(
      fc.property(rule, ({ version: _, ...written }) => {
        expect(parseRule(written, { unfamiliar: 'keep' }).ok).toBe(true);
        expect(validate(written)).toBe(true);
      }),
    );
  });

  it('refuses what has another shape', () => {
    const condition = { attribute: 'age', operator: 'at_least', value: 18 };
    for (const refused of [
      {},
      { effect: 'require' },
      { effect: 'forbid', condition },
      { effect: 'require', condition: { ...condition, not: condition } },
      { effect: 'require', condition: { allOf: [] } },
      { effect: 'require', condition, effectiveFrom: 'soon' },
      { effect: 'require', condition, extra: 1 },
    ]) {
      expect(validate(refused)).toBe(false);
      expect(parseRule(refused).ok).toBe(false);
    }
  });
});

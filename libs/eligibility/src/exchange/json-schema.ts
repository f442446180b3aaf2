import { SUBJECTS, UNITS } from '../catalogue/attribute.js';
import { OPERATORS } from '../language/condition.js';
import { DISCRETIONS, EFFECTS, NATURES, PROVENANCES } from '../language/criterion.js';
import { LIMITS } from '../parse/limits.js';

const text = { type: 'string', minLength: 1, maxLength: LIMITS.text } as const;
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' } as const;
const number = { type: 'number' } as const;
const condition = { $ref: '#/$defs/condition' } as const;
const listOf = (items: object, minItems = 1) => ({ type: 'array', items, minItems, maxItems: LIMITS.list });
const record = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

/**
 * The shape of a stored rule, JSON Schema draft 2020-12: what `parseRule` accepts, for editors and other languages. It
 * cannot say which value suits which attribute, nor how deep conditions may nest; `parseRule` can.
 */
export const RULE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://whichdoor.example/schema/rule.json',
  title: 'Rule of a criterion',
  ...record(
    {
      effect: { enum: EFFECTS },
      condition,
      appliesWhen: condition,
      exceptions: listOf(condition),
      discretion: { enum: DISCRETIONS },
      waivableBy: text,
      nature: { enum: NATURES },
      obtainableWithHelp: { type: 'boolean' },
      streams: listOf(text),
      evidence: record({ quote: { ...text, maxLength: LIMITS.text * 10 }, source: text, date }, []),
      provenance: { enum: PROVENANCES },
      disputed: { type: 'boolean' },
      effectiveFrom: date,
      effectiveTo: date,
      lastVerifiedOn: date,
    },
    ['effect', 'condition'],
  ),
  $defs: {
    condition: {
      oneOf: [
        { $ref: '#/$defs/test' },
        record({ allOf: listOf(condition) }, ['allOf']),
        record({ anyOf: listOf(condition) }, ['anyOf']),
        record({ not: condition }, ['not']),
        record({ atLeast: { type: 'integer', minimum: 1 }, of: listOf(condition) }, ['atLeast', 'of']),
        record({ undisclosed: text }, ['undisclosed']),
      ],
    },
    test: record(
      {
        attribute: text,
        operator: { enum: OPERATORS },
        value: {
          anyOf: [
            { type: 'boolean' },
            number,
            text,
            listOf(text),
            { type: 'array', items: number, minItems: 2, maxItems: 2 },
            record(
              {
                cases: listOf(record({ when: condition, limit: number }, ['when', 'limit'])),
                otherwise: number,
              },
              ['cases'],
            ),
          ],
        },
        unit: { enum: UNITS },
        about: { enum: SUBJECTS },
        within: record(
          {
            amount: { type: 'number', exclusiveMinimum: 0 },
            unit: { enum: ['days', 'weeks', 'months', 'years'] },
          },
          ['amount', 'unit'],
        ),
      },
      ['attribute', 'operator'],
    ),
  },
} as const;

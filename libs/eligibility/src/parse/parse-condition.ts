import { SUBJECTS, UNITS } from '../catalogue/attribute.js';
import { findAttribute } from '../catalogue/catalogue.js';
import {
  type Condition,
  type DependentLimit,
  type Duration,
  OPERATORS,
  type Operand,
  type Operator,
  type Test,
} from '../language/condition.js';
import { LIMITS } from './limits.js';
import { type Reader, join } from './reader.js';
import { checkFit } from './test-fit.js';

/** `refuse` for what is written here; `keep` for what comes from elsewhere, where it evaluates to unknown. */
export type Unfamiliar = 'refuse' | 'keep';

const FORMS = ['attribute', 'allOf', 'anyOf', 'not', 'of', 'undisclosed'] as const;
const FIELDS = [
  'attribute',
  'operator',
  'value',
  'unit',
  'about',
  'within',
  'allOf',
  'anyOf',
  'not',
  'atLeast',
  'of',
  'undisclosed',
];

export const parseCondition = (
  reader: Reader,
  value: unknown,
  path: string,
  unfamiliar: Unfamiliar,
  depth = 1,
): Condition | undefined => {
  if (depth > LIMITS.depth)
    return reader.refuse(path, `Conditions are nested more than ${LIMITS.depth} deep.`);
  if (!reader.countCondition(path)) return undefined;
  const fields = reader.record(value, path, FIELDS);
  if (!fields) return undefined;
  const forms = FORMS.filter((form) => form in fields);
  if (forms.length !== 1)
    return reader.refuse(
      path,
      'This must be one test, or one of allOf, anyOf, not, atLeast … of, undisclosed.',
    );

  const inner = (part: unknown, at: string) => parseCondition(reader, part, at, unfamiliar, depth + 1);
  const only = (...names: string[]) => {
    for (const name of Object.keys(fields))
      if (!names.includes(name))
        reader.refuse(join(path, name), `This does not go together with ${String(forms[0])}.`);
  };
  switch (forms[0]) {
    case 'allOf': {
      only('allOf');
      const allOf = reader.list(fields.allOf, join(path, 'allOf'), 1, inner);
      return allOf && { allOf };
    }
    case 'anyOf': {
      only('anyOf');
      const anyOf = reader.list(fields.anyOf, join(path, 'anyOf'), 1, inner);
      return anyOf && { anyOf };
    }
    case 'not': {
      only('not');
      const not = inner(fields.not, join(path, 'not'));
      return not && { not };
    }
    case 'of': {
      only('atLeast', 'of');
      const of = reader.list(fields.of, join(path, 'of'), 1, inner);
      const atLeast = reader.integer(fields.atLeast, join(path, 'atLeast'), 1);
      if (!of || atLeast === undefined) return undefined;
      // Those that are refused count too: whoever mends them is told of nothing else.
      const { length } = fields.of as readonly unknown[];
      if (atLeast > length)
        return reader.refuse(join(path, 'atLeast'), `There are only ${length} to choose from.`);
      return { atLeast, of };
    }
    case 'undisclosed': {
      only('undisclosed');
      const undisclosed = reader.text(fields.undisclosed, join(path, 'undisclosed'));
      return undisclosed === undefined ? undefined : { undisclosed };
    }
    case 'attribute':
    case undefined: {
      only('attribute', 'operator', 'value', 'unit', 'about', 'within');
      return parseTest(reader, fields, path, unfamiliar, inner);
    }
  }
};

type Inner = (part: unknown, path: string) => Condition | undefined;

const parseTest = (
  reader: Reader,
  fields: Record<string, unknown>,
  path: string,
  unfamiliar: Unfamiliar,
  inner: Inner,
): Test | undefined => {
  const attribute = reader.text(fields.attribute, join(path, 'attribute'));
  const operator =
    unfamiliar === 'keep'
      ? (reader.text(fields.operator, join(path, 'operator')) as Operator | undefined)
      : reader.oneOf(fields.operator, join(path, 'operator'), OPERATORS);
  if (attribute === undefined || operator === undefined) return undefined;

  const before = reader.problems.length;
  const value =
    'value' in fields ? parseOperand(reader, fields.value, join(path, 'value'), inner) : undefined;
  const unit = 'unit' in fields ? reader.oneOf(fields.unit, join(path, 'unit'), UNITS) : undefined;
  const about = 'about' in fields ? reader.oneOf(fields.about, join(path, 'about'), SUBJECTS) : undefined;
  const within = 'within' in fields ? parseDuration(reader, fields.within, join(path, 'within')) : undefined;
  if (reader.problems.length > before) return undefined;

  const test: Test = {
    attribute,
    operator,
    ...(value === undefined ? {} : { value }),
    ...(unit === undefined ? {} : { unit }),
    ...(about === undefined ? {} : { about }),
    ...(within === undefined ? {} : { within }),
  };
  if (unfamiliar === 'keep') return test;
  const known = findAttribute(attribute);
  if (!known) return reader.refuse(join(path, 'attribute'), 'The catalogue does not know this attribute.');
  return checkFit(reader, test, known, path) ? test : undefined;
};

const parseOperand = (reader: Reader, value: unknown, path: string, inner: Inner): Operand | undefined => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return reader.number(value, path);
  if (typeof value === 'string') return reader.text(value, path);
  if (Array.isArray(value)) {
    if (typeof value[0] === 'number') {
      const [from, to] = reader.list(value, path, 2, (item, at) => reader.number(item, at), 2) ?? [];
      return from === undefined || to === undefined ? undefined : [from, to];
    }
    return reader.list(value, path, 1, (item, at) => reader.text(item, at));
  }
  return parseDependentLimit(reader, value, path, inner);
};

const parseDependentLimit = (
  reader: Reader,
  value: unknown,
  path: string,
  inner: Inner,
): DependentLimit | undefined => {
  const fields = reader.record(value, path, ['cases', 'otherwise']);
  const cases =
    fields &&
    reader.list(fields.cases, join(path, 'cases'), 1, (item, at) => {
      const parts = reader.record(item, at, ['when', 'limit']);
      if (!parts) return undefined;
      const when = inner(parts.when, join(at, 'when'));
      const limit = reader.number(parts.limit, join(at, 'limit'));
      return when && limit !== undefined ? { when, limit } : undefined;
    });
  if (!fields || !cases) return undefined;
  if (!('otherwise' in fields)) return { cases };
  const otherwise = reader.number(fields.otherwise, join(path, 'otherwise'));
  return otherwise === undefined ? undefined : { cases, otherwise };
};

const parseDuration = (reader: Reader, value: unknown, path: string): Duration | undefined => {
  const fields = reader.record(value, path, ['amount', 'unit']);
  if (!fields) return undefined;
  const amount = reader.number(fields.amount, join(path, 'amount'));
  const unit = reader.oneOf(fields.unit, join(path, 'unit'), ['days', 'weeks', 'months', 'years']);
  if (amount === undefined || unit === undefined) return undefined;
  return amount > 0 ? { amount, unit } : reader.refuse(join(path, 'amount'), 'This must be more than 0.');
};

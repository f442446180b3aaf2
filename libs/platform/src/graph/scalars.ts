import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { AppError } from '../errors.js';

const refuse = (message: string): never => {
  throw new AppError('INVALID_INPUT', message);
};

const textScalar = (name: string, check: (text: string) => string): GraphQLScalarType<string, string> => {
  const parse = (value: unknown) =>
    typeof value === 'string' ? check(value) : refuse(`A ${name} is written as a text.`);
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => (node.kind === Kind.STRING ? parse(node.value) : parse(null)),
  });
};

const bounded = (name: string, longest: number) => (text: string) => {
  const trimmed = text.trim();
  if (!trimmed) return refuse(`A ${name} holds at least one character.`);
  if (text.length > longest)
    return refuse(`A ${name} holds at most ${longest} characters; this one has ${text.length}.`);
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text))
    return refuse(`A ${name} holds no control characters.`);
  return text;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const literalValue = (node: ValueNode): unknown => {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(literalValue);
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literalValue(field.value)]));
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return refuse('Give a variable for the whole value, not for a part of it.');
  }
};

/** JSON that another part of the service reads and checks; here only its size is. */
const jsonScalar = (name: string, noun: string, longest = 20_000): GraphQLScalarType => {
  const parse = (value: unknown) =>
    JSON.stringify(value).length > longest
      ? refuse(`This ${noun} is longer than ${longest} characters.`)
      : value;
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) => parse(literalValue(node)),
  });
};

/** The scalars of all subgraphs. Each refuses a malformed value with a sentence. */
export const scalars = {
  UUID: textScalar('UUID', (text) =>
    uuid.test(text) ? text.toLowerCase() : refuse('A UUID has 32 hexadecimal digits in five groups.'),
  ),
  DateTime: textScalar('DateTime', (text) =>
    /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text) && !Number.isNaN(Date.parse(text))
      ? text
      : refuse('An instant is written like 2026-11-23T18:59:00Z.'),
  ),
  Month: textScalar('Month', (text) =>
    /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : refuse('A month is written like 2026-11.'),
  ),
  Code: textScalar('Code', (text) =>
    /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/.test(text)
      ? text
      : refuse('A code begins with a letter and holds letters, digits, dots, hyphens and underscores.'),
  ),
  Line: textScalar('Line', (text) =>
    /[\r\n]/.test(text) ? refuse('This has to fit on one line.') : bounded('line', 280)(text),
  ),
  Words: textScalar('Words', bounded('text', 10_000)),
  CriterionRule: jsonScalar('CriterionRule', 'criterion'),
  Answers: jsonScalar('Answers', 'set of answers'),
  FactAnswer: jsonScalar('FactAnswer', 'answer', 2_000),
};

import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** The schema of a subgraph, as its file says it. */
export const schemaOf = (sdl: string): GraphQLSchema =>
  buildASTSchema(parse(sdl), { assumeValidSDL: true, assumeValid: true });

const examples: Readonly<Record<string, unknown>> = {
  UUID: '00000000-0000-4000-8000-000000000000',
  Month: '2026-11',
  DateTime: '2026-11-23T09:00:00Z',
  Line: 'a line',
  Words: 'some words',
  Code: 'code',
  CriterionRule: {},
  Answers: {},
  FactAnswer: true,
  String: 'text',
  ID: 'id',
  Int: 1,
  Float: 1,
  Boolean: true,
};

/** A value that has the right shape for a type, with nothing that could be left out. */
const exampleOf = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return exampleOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
        .map((field) => [field.name, exampleOf(field.type)]),
    );
  return examples[type.name];
};

/** A document and variables that ask one operation for as little as can be, with arguments of the right shape. */
export const minimalRequest = (
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): { document: string; variables: Record<string, unknown> } => {
  const needed = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const named = getNamedType(field.type);
  const hasFields = isObjectType(named) || isUnionType(named);
  return {
    document: `${kind} Ask${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${hasFields ? '{ __typename }' : ''} }`,
    variables: Object.fromEntries(needed.map(({ name, type }) => [name, exampleOf(type)])),
  };
};

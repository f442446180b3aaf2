// Reads the console's documents, one operation a file beside the feature that asks it, holds them against the published
// graph, and says what is made of them: their types for the console, and the list of documents that the gateway trusts.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, validate } from 'graphql';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('../../', import.meta.url));
const consoleSource = join(root, 'apps/console/src');

export const operationTypesFile = join(consoleSource, 'graph/operations.generated.ts');
export const trustedDocumentsFile = join(root, 'libs/contracts/graph/trusted-documents.json');

const scalars = {
  DateTime: 'string',
  Month: 'string',
  UUID: 'string',
  Line: 'string',
  Words: 'string',
  Code: 'string',
  CriterionRule: 'unknown',
  Answers: 'Readonly<Record<string, unknown>>',
  FactAnswer: 'unknown',
};

const pascal = (kebab) =>
  kebab
    .split('-')
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join('');

/** One document: its file, its only operation, its text as it is hashed, and the name by which the gateway knows it. */
const readDocument = (file, schema, complain) => {
  const document = parse(readFileSync(join(consoleSource, file), 'utf8'));
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const expected = pascal(basename(file, '.graphql'));
  if (operations.length !== 1 || operation.name?.value !== expected)
    complain(`${file}: holds one operation, named ${expected} like the file.`);
  for (const { message } of validate(schema, document)) complain(`${file}: ${message}`);
  const text = print(document);
  const id = createHash('sha256').update(text).digest('hex');
  return { file, document, text, id, name: expected, kind: operation?.operation };
};

/**
 * What the console's documents come to.
 * @param schema the published graph
 * @returns problems, each a sentence; or the two files' texts
 */
export const describeOperations = async (schema, schemaDocument) => {
  const problems = [];
  const documents = globSync('**/*.graphql', { cwd: consoleSource })
    .sort()
    .map((file) => readDocument(file, schema, (problem) => problems.push(problem)));
  const names = documents.map(({ name }) => name);
  for (const name of new Set(names.filter((each, at) => names.indexOf(each) !== at)))
    problems.push(`${name}: two documents have this name.`);
  if (problems.length) return { problems };

  const types = await codegen({
    filename: operationTypesFile,
    schema: schemaDocument,
    documents: documents.map(({ file, document }) => ({ location: file, document })),
    config: {
      scalars,
      strictScalars: true,
      enumsAsTypes: true,
      enumType: 'string-literal',
      immutableTypes: true,
      skipTypename: true,
      namingConvention: 'keep',
      noExport: false,
    },
    plugins: [{ operationTypes: {} }],
    pluginMap: { operationTypes },
  });
  const constants = documents.map(({ id, name, kind }) => {
    const type = `${name}${kind === 'query' ? 'Query' : 'Mutation'}`;
    return `export const ${name}Document: TrustedDocument<${type}, ${type}Variables> = { id: '${id}', name: '${name}' };`;
  });
  const source = [
    '// Made by `npm run graph` from the .graphql files of the console. Not to be edited.',
    "import type { TrustedDocument } from './trusted-document.js';",
    '',
    types,
    '',
    ...constants,
  ].join('\n');
  const options = await resolveConfig(operationTypesFile);
  return {
    problems,
    typesText: await format(source, { ...options, parser: 'typescript' }),
    trustedText: `${JSON.stringify(Object.fromEntries(documents.map(({ id, text }) => [id, text])), null, 2)}\n`,
  };
};

// Reads the console's documents, one operation or one fragment a file beside the feature that asks it, holds them against
// the published graph, and says what is made of them: their types for the console, and the list of documents that the gateway trusts.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, validate, visit } from 'graphql';
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

const isFragment = ({ kind }) => kind === Kind.FRAGMENT_DEFINITION;

/** What one file defines: an operation named like the file (and fragments of its own), or a fragment that several share. */
const readFile = (file, complain) => {
  const { definitions } = parse(readFileSync(join(consoleSource, file), 'utf8'));
  const isShared = file.endsWith('.fragment.graphql');
  const name = pascal(basename(file, isShared ? '.fragment.graphql' : '.graphql'));
  const named = definitions.filter((each) => isFragment(each) === isShared);
  if (named.length !== 1 || named[0].name?.value !== name)
    complain(`${file}: holds one ${isShared ? 'fragment' : 'operation'}, named ${name} like the file.`);
  return { file, isShared, definitions, name };
};

/** The shared fragments that these definitions take fields from, and that those take theirs from, each once. */
const sharedBy = (definitions, fragments, found = new Set()) => {
  visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.find((each) => each.name === name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        sharedBy(fragment.definitions, fragments, found);
      },
    },
  );
  return [...found];
};

/** One document: an operation with its fragments, its text as it is hashed, and the id by which the gateway knows it. */
const assembleDocument = ({ file, definitions, name }, fragments, schema, complain) => {
  const used = sharedBy(definitions, fragments);
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [...definitions, ...used.flatMap((fragment) => fragment.definitions)],
  };
  for (const { message } of validate(schema, document)) complain(`${file}: ${message}`);
  const text = print(document);
  const id = createHash('sha256').update(text).digest('hex');
  const kind = definitions.find((each) => !isFragment(each))?.operation;
  return { file, used, text, id, name, kind };
};

/**
 * What the console's documents come to.
 * @param schema the published graph
 * @returns problems, each a sentence; or the two files' texts
 */
export const describeOperations = async (schema, schemaDocument) => {
  const problems = [];
  const complain = (problem) => problems.push(problem);
  const read = globSync('**/*.graphql', { cwd: consoleSource })
    .sort()
    .map((file) => readFile(file, complain));
  const fragments = read.filter(({ isShared }) => isShared);
  const documents = read
    .filter(({ isShared }) => !isShared)
    .map((operation) => assembleDocument(operation, fragments, schema, complain));
  for (const fragment of fragments.filter((each) => !documents.some(({ used }) => used.includes(each))))
    complain(`${fragment.file}: no document takes its fields from it.`);
  const names = documents.map(({ name }) => name);
  for (const name of new Set(names.filter((each, at) => names.indexOf(each) !== at)))
    problems.push(`${name}: two documents have this name.`);
  if (problems.length) return { problems };

  const types = await codegen({
    filename: operationTypesFile,
    schema: schemaDocument,
    documents: read.map(({ file, definitions }) => ({
      location: file,
      document: { kind: Kind.DOCUMENT, definitions },
    })),
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

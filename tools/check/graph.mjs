// Composes the subgraphs into the supergraph that the gateway serves, holds what the sector's clients see against
// what was last published, and the console's documents against both.
//
//   node tools/check/graph.mjs                     fails when the committed files are not what the subgraphs say
//   node tools/check/graph.mjs --write             writes them; refuses a change that would break a client
//   node tools/check/graph.mjs --write --announce "why, and what clients should do"
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { composeServices, transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, Kind, parse, print, visit } from 'graphql';
import { describeOperations, operationTypesFile, trustedDocumentsFile } from './operations.mjs';

const folder = fileURLToPath(new URL('../../libs/contracts/graph/', import.meta.url));
const subgraphs = ['directory', 'intake', 'referrals', 'knowledge', 'analytics'];
const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, announce: { type: 'string' } },
});

const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const read = (file) => readIfThere(folder + file);
const schemaOf = (sdl) =>
  buildASTSchema(typeof sdl === 'string' ? parse(sdl) : sdl, { assumeValidSDL: true });
const fail = (lines) => {
  console.error(lines.join('\n'));
  process.exit(1);
};

const definitions = subgraphs.map((name) => ({ name, typeDefs: parse(read(`${name}.graphql`)) }));

const undescribed = definitions.flatMap(({ name, typeDefs }) => {
  const missing = [];
  visit(typeDefs, {
    enter: (node) => {
      const isShape =
        /(Connection|Edge|Input)$/.test(node.name?.value ?? '') || node.name?.value === 'PageInfo';
      const needsSentence =
        [
          Kind.OBJECT_TYPE_DEFINITION,
          Kind.INTERFACE_TYPE_DEFINITION,
          Kind.ENUM_TYPE_DEFINITION,
          Kind.SCALAR_TYPE_DEFINITION,
        ].includes(node.kind) &&
        !['Query', 'Mutation'].includes(node.name.value) &&
        !isShape;
      if (needsSentence && !node.description)
        missing.push(`${name}: ${node.name.value} has no sentence that says what it is.`);
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(node.name.value))
        for (const field of node.fields ?? [])
          if (!field.description)
            missing.push(`${name}: ${field.name.value} has no sentence that says what it does.`);
    },
  });
  return missing;
});
if (undescribed.length) fail(undescribed);

// The addresses are placeholders: the gateway takes the real ones from its configuration.
const composed = composeServices(
  definitions.map((definition) => ({ ...definition, url: `http://${definition.name}.invalid/graphql` })),
);
if (composed.errors?.length) fail(composed.errors.map(({ message }) => message));

const supergraph = `${composed.supergraphSdl.trim()}\n`;
const published = `${print(transformSupergraphToPublicSchema(parse(supergraph)))}\n`;

const publishedDocument = parse(published);
const operations = await describeOperations(schemaOf(publishedDocument), publishedDocument);
if (operations.problems.length)
  fail(['The console asks for what the graph does not have:', ...operations.problems]);

if (!options.write) {
  const stale = [
    ['supergraph.graphql', supergraph],
    ['published.graphql', published],
  ].filter(([file, text]) => read(file) !== text);
  if (stale.length)
    fail([
      `libs/contracts/graph/${stale.map(([file]) => file).join(' and ')} do not say what the subgraphs say.`,
      'Run: npm run graph',
    ]);
  if (
    readIfThere(operationTypesFile) !== operations.typesText ||
    readIfThere(trustedDocumentsFile) !== operations.trustedText
  )
    fail([
      'The types of the console’s documents, or the list of those trusted, are stale.',
      'Run: npm run graph',
    ]);
  console.log(`The ${subgraphs.length} subgraphs compose to the committed supergraph.`);
  process.exit(0);
}

const before = read('published.graphql');
const breaking = before
  ? (await diff(schemaOf(before), schemaOf(published))).filter(
      ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
    )
  : [];
if (breaking.length && !options.announce)
  fail([
    'This would break clients that were built on the published graph:',
    ...breaking.map(({ message }) => `  - ${message}`),
    'Add instead of changing; or announce it: npm run graph -- --announce "why, and what clients should do"',
  ]);
if (breaking.length) {
  const entry = [
    `## ${new Date().toISOString().slice(0, 10)}`,
    '',
    options.announce,
    '',
    ...breaking.map(({ message }) => `- ${message}`),
    '',
  ];
  writeFileSync(
    `${folder}BREAKING.md`,
    `${read('BREAKING.md') || '# Announced breaking changes of the graph\n\n'}${entry.join('\n')}\n`,
  );
}
writeFileSync(`${folder}supergraph.graphql`, supergraph);
writeFileSync(`${folder}published.graphql`, published);
writeFileSync(operationTypesFile, operations.typesText);
writeFileSync(trustedDocumentsFile, operations.trustedText);
console.log('Wrote the supergraph, the published graph, and what the console asks of it.');

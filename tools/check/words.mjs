// Holds every message that the console may show, and every sentence of the eligibility engine, against the words that
// docs/glossary.md says are not used. A service's own words are evidence and are not messages.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findUnused, unusedWords } from './src/plain-words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
const personFirst = unusedWords(glossary, 'Words that are not used');
const all = [...personFirst, ...unusedWords(glossary, 'Words that only builders use')];

/** Every string in a module's values, with the path to it. */
const stringsIn = (value, path) => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function' || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, `${path}.${key}`));
};

/** What a message is filled with is no word of its own. */
const withoutPlaces = (text) => text.replaceAll(/\{\w+(?=[,}])/g, '{');

/** A catalogue of the console is data: every message in it may be read. */
const consoleMessages = (
  await Promise.all(
    globSync('apps/console/src/**/*.words.ts', { cwd: root }).map(async (file) =>
      stringsIn(await import(join(root, file)), file).map(([where, text]) => [where, withoutPlaces(text)]),
    ),
  )
).flat();
/** The engine's are code: its literals are read as they stand. */
const engineMessages = globSync('libs/eligibility/src/{catalogue,sentence}/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.spec.ts'))
  .flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => [
      file,
      text,
    ]),
  );

const complaintsOf = (messages, words) =>
  messages.flatMap(([where, text]) =>
    findUnused(text, words).map(({ word, instead }) => `${where}: "${word}" is not used; say ${instead}.`),
  );
const found = [...complaintsOf(consoleMessages, all), ...complaintsOf(engineMessages, personFirst)];
if (found.length) {
  console.error(found.join('\n'));
  process.exit(1);
}
console.log(
  `${consoleMessages.length + engineMessages.length} messages use none of the words that the glossary bans.`,
);

import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Mutation testing of the evaluator (`node tools/bench/dist/eligibility-mutants.js`, with a number for one change in so many, and a part of a file's name for those in it), small enough to read: changes one thing at a time in a copy of the library, runs its
 * tests, and lists the changes that no test noticed. Stryker would do more kinds of change; these are the ones that matter
 * in a file of comparisons.
 */
const EVALUATOR = [
  'evaluation/compile-condition.ts',
  'evaluation/compile-criterion.ts',
  'evaluation/compile-service.ts',
  'evaluation/compile-test.ts',
  'evaluation/decide.ts',
  'evaluation/evaluate.ts',
  'evaluation/outcome.ts',
  'evaluation/person.ts',
  'evaluation/prospect.ts',
  'evaluation/range.ts',
  'evaluation/read-answer.ts',
  'evaluation/trace.ts',
  'evaluation/truth.ts',
  'language/unit.ts',
];
/** The quick ones first: most changes are noticed by them. */
const SPECS = [
  [
    'evaluation/evaluate.spec',
    'evaluation/read-answer.spec',
    'evaluation/trace.spec',
    'proof/gold-set.spec',
    'parse/parse.spec',
  ],
  ['proof/soundness.spec'],
];

const MUTATIONS: readonly (readonly [RegExp, string])[] = [
  [/ === /gu, ' !== '],
  [/ !== /gu, ' === '],
  [/ <= /gu, ' < '],
  [/ >= /gu, ' > '],
  [/ < (?=[\w.(]+[ );&|])/gu, ' <= '],
  [/ > (?=[\w.(]+[ );&|])/gu, ' >= '],
  [/ && /gu, ' || '],
  [/ \|\| /gu, ' && '],
  [/\bYES\b(?!,)/gu, 'UNKNOWN'],
  [/\bNO\b(?!,)/gu, 'UNKNOWN'],
  [/\bUNKNOWN\b(?!,)/gu, 'YES'],
  [/\bMath\.max\b/gu, 'Math.min'],
  [/\bMath\.min\b/gu, 'Math.max'],
  [/\.some\(/gu, '.every('],
  [/\.every\(/gu, '.some('],
  [/(?<=[=(] ?)!(?=[\w(])/gu, ''],
  [/\bfalse\b/gu, 'true'],
  [/\btrue\b/gu, 'false'],
];

type Mutant = {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly original: string;
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = `${root}libs/eligibility/`;
const copy = `${root}.local/mutants/`;

const mutantsOf = (file: string): Mutant[] => {
  const text = readFileSync(`${source}src/${file}`, 'utf8');
  return MUTATIONS.flatMap(([pattern, to]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const line = text.slice(0, match.index).split('\n').length;
      const words = (text.split('\n')[line - 1] ?? '').trim();
      if (/^(\*|\/\*|\/\/|import|export type)/u.test(words)) return [];
      return [
        {
          file,
          line,
          from: match[0],
          to,
          text: text.slice(0, match.index) + to + text.slice(match.index + match[0].length),
          original: text,
        },
      ];
    }),
  );
};

/** The library and its specs as plain JavaScript, to run without a test runner's second of start for each change. */
const compiled = (text: string): string =>
  transformSync(text, {
    swcrc: false,
    module: { type: 'es6' },
    jsc: { target: 'es2022', parser: { syntax: 'typescript' }, keepClassNames: true },
  }).code;

const inCopy = (file: string) => `${copy}${file.replace(/\.ts$/u, '.js')}`;

/** Random cases are many; against one change, fewer do. */
function fewer(text: string) {
  return text.replace(/MANY = \d+/u, 'MANY = 150');
}

const testsPass = (specs: readonly string[]): boolean => {
  const runner = fileURLToPath(new URL('run-specs.js', import.meta.url));
  const files = specs.map((spec) => `${copy}${spec}.js`);
  // A change that makes a loop endless is noticed too.
  return spawnSync(process.execPath, [runner, ...files], { timeout: 120_000 }).status === 0;
};

const isKilled = ({ file, text, original }: Mutant): boolean => {
  writeFileSync(inCopy(file), compiled(text));
  const killed = !SPECS.every(testsPass);
  writeFileSync(inCopy(file), compiled(original));
  return killed;
};

rmSync(copy, { recursive: true, force: true });
for (const file of globSync('**/*.ts', { cwd: `${source}src` })) {
  const text = readFileSync(`${source}src/${file}`, 'utf8');
  mkdirSync(dirname(inCopy(file)), { recursive: true });
  writeFileSync(inCopy(file), compiled(file.endsWith('soundness.spec.ts') ? fewer(text) : text));
}

if (!SPECS.every(testsPass)) throw new Error('The tests fail before anything was changed.');

const [share = 1, file = ''] = [Number(process.argv[2] ?? 1), process.argv[3]];
const mutants = EVALUATOR.filter((name) => name.includes(file))
  .flatMap(mutantsOf)
  .filter((_, at) => at % share === 0);
const survivors = mutants.filter((mutant) => {
  if (isKilled(mutant)) return false;
  console.log(`survived ${mutant.file}:${mutant.line} "${mutant.from}" -> "${mutant.to}"`);
  return true;
});
rmSync(copy, { recursive: true, force: true });

console.log(
  `${mutants.length - survivors.length} of ${mutants.length} mutants killed (${((1 - survivors.length / mutants.length) * 100).toFixed(1)} %)`,
);

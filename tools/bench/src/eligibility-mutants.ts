import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Mutation testing of the evaluator (`node tools/bench/dist/eligibility-mutants.js`, with a number for one change in so many), small enough to read: changes one thing at a time in a copy of the library, runs its
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
const SPECS = ['evaluation/|gold-set|parse\\.spec', 'soundness'];

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

const testsPass = (specs: string): boolean => {
  const jest = `${root}node_modules/jest/bin/jest.js`;
  const config = `${root}tools/jest/unit.config.mjs`;
  const options = [
    '--config',
    config,
    '--rootDir',
    '.',
    '--bail',
    '--runInBand',
    '--testPathPatterns',
    specs,
  ];
  const run = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...options], {
    cwd: copy,
    // A change that makes a loop endless is noticed too.
    timeout: 120_000,
  });
  return run.status === 0;
};

const isKilled = ({ file, text, original }: Mutant): boolean => {
  writeFileSync(`${copy}src/${file}`, text);
  const killed = !SPECS.every(testsPass);
  writeFileSync(`${copy}src/${file}`, original);
  return killed;
};

rmSync(copy, { recursive: true, force: true });
cpSync(source, copy, { recursive: true, filter: (path) => !path.endsWith('/dist') });
const soundness = `${copy}src/proof/soundness.spec.ts`;
writeFileSync(soundness, readFileSync(soundness, 'utf8').replace(/MANY = \d+/u, 'MANY = 150'));

if (!SPECS.every(testsPass)) throw new Error('The tests fail before anything was changed.');

const share = Number(process.argv[2] ?? 1);
const mutants = EVALUATOR.flatMap(mutantsOf).filter((_, at) => at % share === 0);
const survivors = mutants.filter((mutant) => {
  if (isKilled(mutant)) return false;
  console.log(`survived ${mutant.file}:${mutant.line} "${mutant.from}" -> "${mutant.to}"`);
  return true;
});
rmSync(copy, { recursive: true, force: true });

console.log(
  `${mutants.length - survivors.length} of ${mutants.length} mutants killed (${((1 - survivors.length / mutants.length) * 100).toFixed(1)} %)`,
);

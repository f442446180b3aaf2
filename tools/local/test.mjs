// `npm test`: everything that has to hold, in the order in which a mistake is cheapest to find.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, environment, pinnedNode, root } from './bootstrap.mjs';

ensureInstalled();

const counts = join(root, '.local', 'tests');
rmSync(counts, { recursive: true, force: true });
mkdirSync(counts, { recursive: true });

const tool = (path, ...args) => [pinnedNode(), join(root, 'node_modules', path), ...args];
const program = ([file, ...args]) => [file, args];
const nx = (target) =>
  tool(
    'nx/dist/bin/nx.js',
    'run-many',
    `--target=${target}`,
    '--parallel=2',
    '--outputStyle=static',
    '--nxBail=false',
  );

// The boundary rule skips itself, with a warning only, where no project graph was made before.
spawnSync(...program(tool('nx/dist/bin/nx.js', 'show', 'projects')), { cwd: root, env: environment() });

const steps = [
  ['format', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  [
    'lint, with the boundaries between projects',
    tool('eslint/bin/eslint.js', '-c', 'tools/eslint/eslint.config.mjs', '.'),
  ],
  ['composition of the graph, and breaking changes', [pinnedNode(), join(root, 'tools/check/graph.mjs')]],
  ['types', nx('typecheck')],
  ['unit and contract tests', nx('unit')],
  ['slice tests: the graph, PostgreSQL, migrations, permissions', nx('slice')],
  ['build', null],
  ['journeys, in a browser', nx('journey')],
];

const failed = [];
for (const [name, command] of steps) {
  const begun = Date.now();
  console.log(`\n▶ ${name}`);
  if (command) {
    const { status } = spawnSync(...program(command), { cwd: root, env: environment(), stdio: 'inherit' });
    if (status !== 0) failed.push(name);
  } else ensureBuilt();
  console.log(`${failed.includes(name) ? '✗' : '✓'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
}

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of existsSync(counts) ? readdirSync(counts) : []) {
  const run = JSON.parse(readFileSync(join(counts, file), 'utf8'));
  for (const key of Object.keys(sum)) sum[key] += run[key];
}
if (failed.length) console.log(`\nNot in order: ${failed.join('; ')}`);
console.log(
  `\n${sum.passed} passed, ${Math.max(sum.failed, failed.length ? 1 : 0)} failed, ${sum.skipped} skipped`,
);
process.exit(failed.length || sum.failed ? 1 : 0);

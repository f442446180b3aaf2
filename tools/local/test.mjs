// `npm test`: everything that has to hold, in the order in which a mistake is cheapest to find.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ensureBuilt, ensureInstalled, environment, pinnedNode, root } from './bootstrap.mjs';

ensureInstalled();

/** Where the runs of each project leave how many tests they ran. */
const countFiles = () =>
  ['apps', 'libs', 'tools'].flatMap((group) =>
    readdirSync(join(root, group)).flatMap((project) =>
      ['unit', 'slice', 'journey', 'look']
        .map((size) => join(root, group, project, '.local', `${size}-counts.json`))
        .filter((file) => existsSync(file)),
    ),
  );
for (const file of countFiles()) rmSync(file);

const tool = (path, ...args) => [join(root, 'node_modules', path), ...args];
const nx = (targets, parallel) =>
  tool(
    'nx/dist/bin/nx.js',
    ...[
      'run-many',
      `--targets=${targets}`,
      `--parallel=${parallel}`,
      '--outputStyle=static',
      '--nxBail=false',
    ],
  );

const failed = [];

/** Runs one step and shows what it said when it is over, so that two at once can be told apart. */
const step = async (name, args) => {
  const begun = Date.now();
  const child = spawn(pinnedNode(), args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  if (status !== 0) failed.push(name);
  console.log(`\n▶ ${name}\n${said}${complained}`);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
};

// The boundary rule skips itself, with a warning only, where no project graph was made before.
spawnSync(pinnedNode(), tool('nx/dist/bin/nx.js', 'show', 'projects'), { cwd: root, env: environment() });

const texts = async () => {
  await step('format', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'));
  await step(
    'lint, with the boundaries between projects',
    tool('eslint/bin/eslint.js', '-c', 'tools/eslint/eslint.config.mjs', '.'),
  );
  await step('words that a person may read', [join(root, 'tools/check/words.mjs')]);
  await step('composition of the graph, and breaking changes', [join(root, 'tools/check/graph.mjs')]);
};
const types = () => step('types', nx('typecheck', 1));

await Promise.all([texts(), types()]);
await step('unit and contract tests', nx('unit', 2));
await step('slice tests: the graph, PostgreSQL, migrations, permissions', nx('slice', 2));
ensureBuilt();
// Each on a sector of its own: they wait more than they compute.
await step('journeys in a browser, and a look at every page and state', nx('journey,look', 2));

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of countFiles()) {
  const run = JSON.parse(readFileSync(file, 'utf8'));
  for (const key of Object.keys(sum)) sum[key] += run[key];
}
if (failed.length) console.log(`\nNot in order: ${failed.join('; ')}`);
console.log(
  `\n${sum.passed} passed, ${Math.max(sum.failed, failed.length ? 1 : 0)} failed, ${sum.skipped} skipped`,
);
process.exit(failed.length || sum.failed ? 1 : 0);

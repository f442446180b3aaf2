// The first step of `npm start`, `npm test` and the other commands. It runs on whatever Node the machine has, before
// anything is installed, so it uses nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The Node that the lockfile pins, where the platform has it; else the one that runs this. */
export const pinnedNode = () => {
  const pinned = join(bin, 'node');
  return existsSync(pinned) ? pinned : process.execPath;
};

export const environment = () => ({
  ...process.env,
  PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  NX_DAEMON: 'false',
  NX_TUI: 'false',
});

const say = (text) => process.stderr.write(`${text}\n`);

/** Installs what the lockfile says, unless that was done already. */
export const ensureInstalled = () => {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    say(`Whichdoor needs Node 20 or newer to begin with; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.whichdoor-installed');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  say('· installing what is missing (once; a minute or two)');
  const begun = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    say('The installation did not succeed; what npm said stands above.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(marker, lock);
  say(`✓ installed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
};

/** Builds what has changed since the last time. */
export const ensureBuilt = () => {
  const begun = Date.now();
  const nx = spawnSync(
    pinnedNode(),
    [
      join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'),
      'run-many',
      '--target=build',
      '--outputStyle=static',
    ],
    { cwd: root, env: environment(), encoding: 'utf8' },
  );
  if (nx.status !== 0) {
    say(`${nx.stdout}\n${nx.stderr}`);
    say('The build did not succeed; what it said stands above.');
    process.exit(nx.status ?? 1);
  }
  say(`✓ built in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
};

/** Runs a built program with the pinned Node, in place of this process as far as signals go. */
export const run = (file, args) => {
  mkdirSync(join(root, '.local'), { recursive: true });
  const quiet = ['ExperimentalWarning', 'TimeoutNegativeWarning'].map((kind) => `--disable-warning=${kind}`);
  const child = spawn(pinnedNode(), [...quiet, join(root, file), ...args], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
};

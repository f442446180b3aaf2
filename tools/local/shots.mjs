// `npm run shots`: pictures of every page and state of the console, in both sizes, themes and languages, for a person to look
// through. They go to .local/shots.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, environment, pinnedNode, root } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
const { status } = spawnSync(
  pinnedNode(),
  [
    '--experimental-vm-modules',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...['--config', join(root, 'tools/jest/look.config.mjs'), '--rootDir', '.'],
    ...process.argv.slice(2),
  ],
  { cwd: join(root, 'apps/journeys'), env: { ...environment(), WHICHDOOR_SHOTS: 'yes' }, stdio: 'inherit' },
);
console.log(`The pictures are in ${join(root, '.local/shots')}`);
process.exit(status ?? 1);

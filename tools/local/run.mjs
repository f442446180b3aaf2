// Runs a built program of the repository: node tools/local/run.mjs tools/data/dist/import/main.js …
import { ensureBuilt, ensureInstalled, root, run } from './bootstrap.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [file, ...args] = process.argv.slice(2);
ensureInstalled();
if (!existsSync(join(root, file))) ensureBuilt();
run(file, args);

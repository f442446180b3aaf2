import { ensureBuilt, ensureInstalled, run } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
run('tools/local/dist/main.js', process.argv.slice(2));

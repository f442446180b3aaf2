import { ensureBuilt, ensureInstalled, run } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
run('tools/local/dist/real/main.js', process.argv.slice(2));

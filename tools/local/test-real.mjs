import { ensureBuilt, ensureInstalled, run } from './bootstrap.mjs';

ensureInstalled();
ensureBuilt();
run('tools/local/dist/test-real.js', process.argv.slice(2));

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runImport } from './run-import.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

process.exitCode = await runImport({
  args: process.argv.slice(2),
  // npm runs scripts in the folder of the package; paths are meant from where the person stands.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  local: process.env['WHICHDOOR_LOCAL'] ?? join(root, '.local'),
  output: process.stdout,
  errors: process.stderr,
});

import { accessSync, constants, chmodSync, mkdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where this machine's sector keeps its data, secrets, logs and addresses. */
export type Folders = {
  readonly root: string;
  readonly local: string;
  readonly logs: string;
  readonly postgres: string;
  readonly runFile: string;
  readonly secretsFile: string;
};

const isTraversable = (folder: string): boolean => {
  for (let current = resolve(folder); ; current = dirname(current)) {
    try {
      if ((statSync(current).mode & 0o001) === 0) return false;
    } catch {
      // not there yet: it will be made traversable
    }
    if (current === dirname(current)) return true;
  }
};

/** The folders, made where they are missing. */
export const openFolders = (local = process.env['WHICHDOOR_LOCAL'] ?? join(root, '.local')): Folders => {
  mkdirSync(join(local, 'logs'), { recursive: true });
  accessSync(local, constants.W_OK);
  chmodSync(local, 0o755);
  // PostgreSQL refuses to run as root, and its own user may not pass a closed folder.
  const isRoot = process.getuid?.() === 0;
  const name = `whichdoor-${createHash('sha256').update(local).digest('hex').slice(0, 12)}`;
  const postgres = isRoot && !isTraversable(local) ? join(tmpdir(), name) : join(local, 'postgres');
  return {
    root,
    local,
    logs: join(local, 'logs'),
    postgres,
    runFile: join(local, 'run.json'),
    secretsFile: join(local, 'secrets.json'),
  };
};

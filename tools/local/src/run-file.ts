import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What a running sector tells the other commands of this machine: where it is, and how a tool signs in. */
export type RunFile = {
  readonly pid: number;
  readonly addresses: {
    readonly console: string;
    readonly gateway: string;
    readonly identity: string;
  };
  /** The client with which the importer signs in */
  readonly importer: { readonly clientId: string; readonly clientSecret: string };
  /** The parts of the sector with their processes and own addresses */
  readonly parts: Readonly<Record<string, { readonly pid: number | null; readonly url: string | null }>>;
  /** Databases, for tools that look after them */
  readonly databases: Readonly<Record<string, string>>;
};

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What runs now, or null. A file that a killed supervisor left behind does not count. */
export const readRunFile = (file: string): RunFile | null => {
  if (!existsSync(file)) return null;
  const run = JSON.parse(readFileSync(file, 'utf8')) as RunFile;
  return isAlive(run.pid) ? run : null;
};

export const writeRunFile = (file: string, run: RunFile): void => {
  const unfinished = `${file}.new`;
  // It holds a secret of this machine's sector.
  writeFileSync(unfinished, JSON.stringify(run, null, 2), { mode: 0o600 });
  renameSync(unfinished, file);
};

export const removeRunFile = (file: string): void => rmSync(file, { force: true });

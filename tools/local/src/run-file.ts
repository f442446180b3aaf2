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
  /** How a service reaches the event log, as its environment says it */
  readonly eventLog: Readonly<Record<string, string>>;
  /** Of every demonstration account */
  readonly password: string;
  /** Who may administer the real Keycloak; null with the embedded provider */
  readonly keycloakAdministrator: { readonly username: string; readonly password: string } | null;
};

/** Whether there is such a process. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What a process has left in a file, or null when it is not there any more. */
export const readWhileAlive = <Left extends { readonly pid: number }>(file: string): Left | null => {
  if (!existsSync(file)) return null;
  const left = JSON.parse(readFileSync(file, 'utf8')) as Left;
  return isAlive(left.pid) ? left : null;
};

/** Leaves a file whole or not at all, for this user only: it holds secrets of this machine's sector. */
export const writeWhole = (file: string, content: unknown): void => {
  const unfinished = `${file}.new`;
  writeFileSync(unfinished, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(unfinished, file);
};

/** What runs now, or null. A file that a killed supervisor left behind does not count. */
export const readRunFile = (file: string): RunFile | null => readWhileAlive<RunFile>(file);

export const writeRunFile = (file: string, run: RunFile): void => writeWhole(file, run);

export const removeRunFile = (file: string): void => rmSync(file, { force: true });

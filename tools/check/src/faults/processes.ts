import { readdirSync, readFileSync } from 'node:fs';

// Read from the system's own list, because the parts of PostgreSQL lead sessions of their own.

const readOf = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It is gone.
    return '';
  }
};

const all = (): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0);

const parentOf = (pid: number): number => {
  const stat = readOf(pid, 'stat');
  // The name in brackets may hold anything; what follows it does not.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
};

/** A process and all that it has started. */
export const familyOf = (pid: number): readonly number[] => {
  const parents = new Map(all().map((each) => [each, parentOf(each)]));
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
};

/** The first process whose command line holds all of these. */
export const findProcess = (...words: readonly string[]): number | null =>
  all().find((pid) => {
    const command = readOf(pid, 'cmdline');
    return words.every((word) => command.includes(word));
  }) ?? null;

/** The environment that a process was started with. */
export const environmentOf = (pid: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readOf(pid, 'environ')
      .split('\0')
      .filter(Boolean)
      .map((entry) => {
        const at = entry.indexOf('=');
        return [entry.slice(0, at), entry.slice(at + 1)];
      }),
  );

/** Sends a signal to each; those that are gone are passed over. */
export const signalAll = (pids: readonly number[], signal: NodeJS.Signals): void => {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // It is gone.
    }
};

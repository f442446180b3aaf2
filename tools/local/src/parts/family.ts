import { readdirSync, readFileSync } from 'node:fs';

// Read from the system's own list, because the parts of PostgreSQL lead sessions of their own.

/** Parent per process, as `/proc` has it; empty where there is no `/proc`. */
export const parentOfEach = (): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const names = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  for (const name of names)
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of a program may hold spaces and brackets; the parent is the second word after it.
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // it ended meanwhile
    }
  return found;
};

/** A process and all that it has started. */
export const familyOf = (pid: number): readonly number[] => {
  const parentOf = parentOfEach();
  const family = [pid];
  for (const member of family)
    for (const [child, parent] of parentOf) if (parent === member) family.push(child);
  return family;
};

/** Sends a signal to each; those that are gone are passed over. */
export const signalAll = (pids: readonly number[], signal: NodeJS.Signals): void => {
  for (const pid of pids)
    try {
      process.kill(pid, signal);
    } catch {
      // it is gone
    }
};

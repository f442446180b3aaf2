import { readdirSync, readFileSync } from 'node:fs';

/** Parent per process, as `/proc` has it; empty where there is no `/proc`. */
const parents = (): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  for (const pid of pids)
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name of a program may hold spaces and brackets; the parent is the second word after it.
      found.set(Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // it ended meanwhile
    }
  return found;
};

/**
 * All processes of a tree, each with whose it is.
 *
 * @param root process at the top
 * @param owners name per process; a process belongs to its nearest ancestor that is named here, itself included
 * @returns name per process
 */
export const processTree = (
  root: number,
  owners: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> => {
  const parentOf = parents();
  const tree = new Map<number, string>();
  for (const pid of parentOf.keys()) {
    let owner: string | undefined;
    for (let at: number | undefined = pid; at; at = parentOf.get(at)) {
      owner ??= owners.get(at);
      if (at === root) {
        if (owner !== undefined) tree.set(pid, owner);
        break;
      }
    }
  }
  return tree;
};

/** Megabytes that a process holds in memory. */
export type Memory = {
  /** Proportional set size: what is shared counts once, divided among those who share it */
  readonly pss: number;
  /** Resident set size: what is shared counts in full in every process that has touched it */
  readonly rss: number;
};

const memoryOf = (pid: number): Memory => {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const megabytes = (field: string) =>
      Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;
    return { pss: megabytes('Pss'), rss: megabytes('Rss') };
  } catch {
    // it ended meanwhile
    return { pss: 0, rss: 0 };
  }
};

/** Memory per name of a tree's processes. */
export const memoryByOwner = (tree: ReadonlyMap<number, string>): ReadonlyMap<string, Memory> => {
  const sums = new Map<string, Memory>();
  for (const [pid, owner] of tree) {
    const { pss, rss } = memoryOf(pid);
    const sum = sums.get(owner);
    sums.set(owner, { pss: pss + (sum?.pss ?? 0), rss: rss + (sum?.rss ?? 0) });
  }
  return sums;
};

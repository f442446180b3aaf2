import { readFileSync } from 'node:fs';
import { parentOfEach } from '@whichdoor/local';

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
  const parentOf = parentOfEach();
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

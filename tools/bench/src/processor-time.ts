import { readFileSync } from 'node:fs';
import type { BenchSector } from './bench-sector.js';
import { processTree } from './process-tree.js';

// Linux counts a process's time in hundredths of a second, whatever its kernel's own tick.
const millisecondsPerTick = 10;

/** A PostgreSQL process says in its title which database it works for. */
const databaseOf = (pid: number): string => {
  const title = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const [, database] = /^postgres: \S+ (\S+) [\d.]+\(\d+\)/.exec(title) ?? [];
  return database ? `postgres for ${database}` : 'postgres itself';
};

const timeOf = (pid: number): number => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * millisecondsPerTick;
};

/**
 * Milliseconds of processor time that each part of a sector has used so far; a PostgreSQL per database. It is the same
 * however busy the rest of the machine is, which a clock on the wall is not. Empty where there is no `/proc`.
 */
export const processorTime = ({ pid, run }: BenchSector): ReadonlyMap<string, number> => {
  const owners = new Map([[pid, 'supervisor']]);
  for (const [part, { pid: own }] of Object.entries(run.parts)) if (own !== null) owners.set(own, part);
  const times = new Map<string, number>();
  for (const [process, owner] of processTree(pid, owners))
    try {
      const name = owner === 'postgres' ? databaseOf(process) : owner;
      times.set(name, (times.get(name) ?? 0) + timeOf(process));
    } catch {
      // it ended meanwhile
    }
  return times;
};

/** `12.3 ms: gateway 4.0, intake 3.5, …` of what was used between two looks, for each of so many writes. */
export const sayPerWrite = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  writes: number,
): string => {
  const used = [...after]
    .map(([part, time]) => [part, (time - (before.get(part) ?? 0)) / writes] as const)
    .filter(([, time]) => time >= 0.005)
    .sort(([, a], [, b]) => b - a);
  const total = used.reduce((sum, [, time]) => sum + time, 0);
  return `${total.toFixed(2)} ms: ${used.map(([part, time]) => `${part} ${time.toFixed(2)}`).join(', ')}`;
};

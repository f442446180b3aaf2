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

/** What each process of a sector has used, by its id. */
export type ProcessorTime = ReadonlyMap<number, { readonly part: string; readonly milliseconds: number }>;

/**
 * Milliseconds of processor time that each process of a sector has used so far; PostgreSQL's by database. It is the same
 * however busy the rest of the machine is, which a clock on the wall is not. Empty where there is no `/proc`.
 */
export const processorTime = ({ pid, run }: BenchSector): ProcessorTime => {
  const owners = new Map([[pid, 'supervisor']]);
  for (const [part, { pid: own }] of Object.entries(run.parts)) if (own !== null) owners.set(own, part);
  const times = new Map<number, { part: string; milliseconds: number }>();
  for (const [process, owner] of processTree(pid, owners))
    try {
      const part = owner === 'postgres' ? databaseOf(process) : owner;
      times.set(process, { part, milliseconds: timeOf(process) });
    } catch {
      // it ended meanwhile
    }
  return times;
};

/** `12.3 ms: gateway 4.0, intake 3.5, …` of what was used between two looks, for each of so many writes. */
export const sayPerWrite = (before: ProcessorTime, after: ProcessorTime, writes: number): string => {
  const used = new Map<string, number>();
  for (const [process, { part, milliseconds }] of after) {
    const since = milliseconds - (before.get(process)?.milliseconds ?? 0);
    used.set(part, (used.get(part) ?? 0) + since / writes);
  }
  const total = [...used.values()].reduce((sum, time) => sum + time, 0);
  const parts = [...used].filter(([, time]) => time >= 0.005).sort(([, a], [, b]) => b - a);
  return `${total.toFixed(2)} ms: ${parts.map(([part, time]) => `${part} ${time.toFixed(2)}`).join(', ')}`;
};

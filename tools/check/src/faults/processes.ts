import { readdirSync, readFileSync } from 'node:fs';

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

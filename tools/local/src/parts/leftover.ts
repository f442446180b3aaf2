import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** The command line of a process, or null when there is no such process. */
const commandOf = (pid: number) => {
  const { status, stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 ? stdout : null;
};

/**
 * Stops a part that outlived a killed supervisor and still holds its data.
 *
 * @param pidFile whose first line names the process
 * @param mark text of its command line, so that a stranger who was given the same number is left alone
 */
export const stopLeftover = async ({
  pidFile,
  mark,
  signal,
}: {
  readonly pidFile: string;
  readonly mark: string;
  readonly signal: NodeJS.Signals;
}): Promise<void> => {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const isThere = () => pid > 0 && commandOf(pid)?.includes(mark) === true;
  if (!isThere()) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < 10_000 && isThere(); waited += 100) await pause(100);
  if (isThere()) throw new Error(`Another process (${pid}) holds the data of this sector in ${mark}.`);
};

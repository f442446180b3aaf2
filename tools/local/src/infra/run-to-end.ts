import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Runs a program of the toolchain; it ends with this process. @throws Error with what it said when it does not succeed */
export const runToEnd = async (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const child = spawn(command, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill();
  process.once('exit', end);
  const [said, complained, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve, reject) => {
      child.once('exit', resolve);
      child.once('error', reject);
    }),
  ]).finally(() => process.off('exit', end));
  if (status !== 0) throw new Error(`${command} did not succeed.\n${said}${complained}`);
  return said;
};

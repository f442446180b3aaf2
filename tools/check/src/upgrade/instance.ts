import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choosePorts, anyPortBase } from '@whichdoor/local';
import { until } from '@whichdoor/testing';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** One more process of a part, beside the one that the sector has. */
export type Instance = {
  readonly port: number;
  /** Asks it to stop, as a cluster does. Resolves when it has ended. */
  stop(): Promise<void>;
};

/** Starts one with the environment of the sector's own. Resolves when it is ready. */
export const startInstance = async (
  part: string,
  environment: Readonly<Record<string, string>>,
): Promise<Instance> => {
  const { [part]: port = 0 } = await choosePorts({ [part]: anyPortBase() });
  const child = spawn(process.execPath, [join(root, `apps/${part}/dist/main.js`)], {
    env: { ...environment, WHICHDOOR_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await until(
    `an instance of ${part} is ready`,
    () =>
      fetch(`http://127.0.0.1:${port}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    120,
  );
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

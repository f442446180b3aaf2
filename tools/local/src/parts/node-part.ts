import { join } from 'node:path';
import type { Folders } from '../folders.js';
import { Part, type PartEvents } from './part.js';

// Small heaps: nothing here holds much, and a laptop runs all of it beside a browser.
const nodeFlags = [
  '--max-semi-space-size=4',
  '--max-old-space-size=192',
  '--disable-warning=ExperimentalWarning',
  // kafkajs computes its pauses so, and Node takes them for the shortest.
  '--disable-warning=TimeoutNegativeWarning',
  '--enable-source-maps',
];

/** A part that is one of the repository's own built programs, and answers `/health`. */
export const nodePart = (
  folders: Folders,
  {
    name,
    file,
    port,
    env,
  }: { name: string; file: string; port: number; env: Readonly<Record<string, string>> },
  events: PartEvents,
  /** The gateway is ready only with all it needs; to be started it is enough that it lives. */
  health = '/health',
): Part =>
  new Part(
    {
      name,
      command: process.execPath,
      args: [...nodeFlags, join(folders.root, file)],
      // What was compiled once is not compiled again at the next start.
      env: { ...env, NODE_COMPILE_CACHE: join(folders.local, 'compiled') },
      isNode: true,
      logFile: join(folders.logs, `${name}.log`),
      isReady: async () => (await fetch(`http://127.0.0.1:${port}${health}`)).ok,
    },
    events,
  );

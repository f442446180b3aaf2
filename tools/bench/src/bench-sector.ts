import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  obtainToken,
  startSupervised,
  type RunFile,
  type SupervisedSector,
  type SupervisedSettings,
} from '@whichdoor/local';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A sector that runs for a figure, in a data folder of its own. */
export type BenchSector = {
  readonly pid: number;
  readonly run: RunFile;
  /** Seconds from starting the process to the line `Whichdoor is ready` */
  readonly secondsToReady: number;
  /** What the supervisor printed about its steps, with the seconds of each */
  readonly steps: readonly { readonly step: string; readonly seconds: number }[];
  /** Address of a part's own graph, the gateway included */
  graphOf(part: string): string;
  /** Access token of a demonstration account, through the code flow */
  tokenOf(username: string, password?: string): Promise<string>;
  /** What a file of the data folder says. */
  read(file: string): Record<string, string>;
  /** @returns seconds it took */
  stop(): Promise<number>;
};

/** The same server's other database. */
export const inDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

/** Address of a service's database as PostgreSQL's superuser, for what no role of the service may see. */
export const adminUrlOf = ({ run, read }: BenchSector, service: string): string => {
  const url = new URL(run.databases[service] ?? '');
  url.username = 'postgres';
  url.password = read('secrets.json')['postgres'] ?? '';
  return url.href;
};

/** A data folder that ends with the work that needs it; what still runs in it is stopped, whatever happens. */
export type BenchFolder = {
  start(how?: Pick<SupervisedSettings, 'startedBy' | 'isReal'>): Promise<BenchSector>;
};

/** Whether `npm start` has installed what it needs. Else it would do so first, which is another figure. */
export const isInstalled = (): boolean => existsSync(join(root, 'node_modules/.whichdoor-installed'));

/** The steps that the supervisor told of, with the seconds of each. */
const stepsIn = (lines: readonly string[]) =>
  lines.flatMap((line) => {
    const [, step, seconds] = /^✓ (.+?)(?: \(| in )([\d.]+) s\)?$/.exec(line) ?? [];
    return step && seconds ? [{ step, seconds: Number(seconds) }] : [];
  });

/** Does work in a data folder made for it, and leaves neither processes nor files behind. */
export const inBenchFolder = async <T>(
  portBase: number,
  work: (folder: BenchFolder) => Promise<T>,
): Promise<T> => {
  const local = mkdtempSync(join(tmpdir(), 'whichdoor-bench-'));
  // PostgreSQL runs as a user of its own where this is root.
  chmodSync(local, 0o755);
  const sectors: SupervisedSector[] = [];
  const clear = async () => {
    await Promise.all(sectors.map((sector) => sector.stop()));
    rmSync(local, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const interrupted = () => void clear().then(() => process.exit(130));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupted);

  const start: BenchFolder['start'] = async (how = {}) => {
    const begun = performance.now();
    const sector = startSupervised({ local, portBase, ...how });
    sectors.push(sector);
    await sector.ready;
    const secondsToReady = (performance.now() - begun) / 1000;
    const run = sector.run();
    return {
      pid: run.pid,
      run,
      secondsToReady,
      steps: stepsIn(sector.lines),
      graphOf: (part) => `${run.parts[part]?.url ?? ''}/graphql`,
      tokenOf: (username, password = run.password) =>
        obtainToken({
          identityUrl: run.addresses.identity,
          consoleUrl: run.addresses.console,
          username,
          password,
        }),
      read: (file) => JSON.parse(readFileSync(join(local, file), 'utf8')) as Record<string, string>,
      stop: () => sector.stop(),
    };
  };

  try {
    return await work({ start });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, interrupted);
    await clear();
  }
};

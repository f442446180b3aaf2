import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '@whichdoor/testing';

const root = fileURLToPath(new URL('../../../', import.meta.url));

type Supervisor = {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
};

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

type TakenPort = { readonly port: number; close(): Promise<void> };

/**
 * Takes a port below those that the system hands to outgoing connections, which come and go between a look and a listen;
 * another one where somebody has it already.
 */
const takePort = (): Promise<TakenPort> =>
  new Promise<TakenPort>((resolve, reject) => {
    const server = createServer();
    const port = 12_000 + Math.floor(Math.random() * 18_000);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) }),
    );
  }).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EADDRINUSE') throw problem;
    return takePort();
  });

describe('npm start', () => {
  const local = mkdtempSync(join(tmpdir(), 'whichdoor-supervisor-'));
  chmodSync(local, 0o755);
  const supervisors: Supervisor[] = [];
  let taken: TakenPort;

  const start = () => {
    let output = '';
    const child = spawn(
      process.execPath,
      [join(root, 'tools/local/dist/main.js'), '--empty', '--port-base', String(taken.port)],
      {
        env: { ...process.env, WHICHDOOR_LOCAL: local, NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    const supervisor: Supervisor = {
      process: child,
      ended: new Promise((resolve) => child.once('exit', (code) => resolve(code))),
      output: () => output,
    };
    supervisors.push(supervisor);
    return supervisor;
  };
  const untilReady = (supervisor: Supervisor) =>
    until(
      'the sector is ready',
      () => {
        if (supervisor.process.exitCode !== null) throw new Error(supervisor.output());
        return supervisor.output().includes('Whichdoor is ready');
      },
      180,
    );
  const runFile = () =>
    JSON.parse(readFileSync(join(local, 'run.json'), 'utf8')) as {
      addresses: { gateway: string };
      parts: Record<string, { pid: number }>;
    };
  const partsOf = () => Object.values(runFile().parts).map(({ pid }) => pid);

  beforeAll(async () => {
    taken = await takePort();
  });
  afterAll(async () => {
    for (const { process: child, ended } of supervisors) {
      child.kill('SIGTERM');
      await ended;
    }
    await taken.close();
    rmSync(local, { recursive: true, force: true });
  });

  it('takes the next port where one is taken, recovers from a kill, and leaves nothing behind', async () => {
    const first = start();
    await untilReady(first);
    expect(new URL(runFile().addresses.gateway).port).not.toBe(String(taken.port));

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain('already runs here');

    const orphans = partsOf();
    const postgres = runFile().parts['postgres']?.pid;
    first.process.kill('SIGKILL');
    await first.ended;
    await until('the Node parts have ended with their supervisor', () =>
      orphans.every((pid) => pid === postgres || !isAlive(pid)),
    );

    const third = start();
    await untilReady(third);
    const health = await fetch(new URL('/health', runFile().addresses.gateway));
    expect(health.status).toBe(200);

    const parts = partsOf();
    third.process.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(parts.filter(isAlive)).toEqual([]);
    expect(existsSync(join(local, 'run.json'))).toBe(false);
    // Three starts of a whole sector, beside whatever else the machine is busy with.
  }, 600_000);
});

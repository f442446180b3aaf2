import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(Math.min(port, 64_000)));
    });
  });

/**
 * Starts the sector with the same program as `npm start`, in a folder of this run's own; `stop-sector.mjs` stops it.
 * Where WHICHDOOR_RUN_FILE names the run file of a sector that runs already, the journeys go through that one.
 */
export default async function startSector() {
  if (process.env.WHICHDOOR_RUN_FILE) return;
  const local = mkdtempSync(join(tmpdir(), 'whichdoor-journeys-'));
  chmodSync(local, 0o755);
  const output = [];
  const supervisor = spawn(
    process.execPath,
    [join(root, 'tools/local/dist/main.js'), '--port-base', String(await freePort())],
    {
      cwd: root,
      env: { ...process.env, WHICHDOOR_LOCAL: local, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => supervisor.once('exit', resolve));
  await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      output.push(String(chunk));
      if (output.join('').includes('Whichdoor is ready')) resolve();
    };
    supervisor.stdout.on('data', listen);
    supervisor.stderr.on('data', listen);
    ended.then(() => {
      const logs = join(local, 'logs');
      for (const file of existsSync(logs) ? readdirSync(logs) : [])
        output.push(`\n--- ${file}\n${readFileSync(join(logs, file), 'utf8').slice(-3000)}`);
      reject(new Error(`The sector did not start.\n${output.join('')}`));
    });
  });
  process.env.WHICHDOOR_RUN_FILE = join(local, 'run.json');

  globalThis.stopSector = async () => {
    supervisor.kill('SIGTERM');
    await ended;
    rmSync(local, { recursive: true, force: true });
  };
}

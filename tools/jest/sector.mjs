import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Below the ports that the system hands to outgoing connections: those come and go between a look and a listen.
const portBase = () => 12_000 + Math.floor(Math.random() * 18_000);

/**
 * Starts the sector with the same program as `npm start`, in a folder of this run's own; `stop-sector.mjs` stops it.
 * Where WHICHDOOR_RUN_FILE names the run file of a sector that runs already, the journeys go through that one.
 */
export default async function startSector() {
  if (process.env.WHICHDOOR_RUN_FILE) return;
  // The run on real parts brings a folder that says where Kafka and Keycloak are, and clears it away itself.
  const isReal = process.env.WHICHDOOR_REAL === 'true';
  const local = isReal ? process.env.WHICHDOOR_LOCAL : mkdtempSync(join(tmpdir(), 'whichdoor-journeys-'));
  chmodSync(local, 0o755);
  const output = [];
  const supervisor = spawn(
    process.execPath,
    [
      join(root, 'tools/local/dist/main.js'),
      ...['--port-base', String(portBase())],
      ...(isReal ? ['--real'] : []),
    ],
    {
      cwd: root,
      env: { ...process.env, WHICHDOOR_LOCAL: local, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
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
    if (!isReal) rmSync(local, { recursive: true, force: true });
  };
}

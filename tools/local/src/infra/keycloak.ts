import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Folders } from '../folders.js';
import { stopLeftover } from '../parts/leftover.js';
import { Part, type PartEvents } from '../parts/part.js';
import { fetchPinned, unpackWithMaven } from './fetched.js';
import { runToEnd } from './run-to-end.js';
import type { Toolchain } from './toolchain.js';

/** A Keycloak and who may administer all of it. */
export type KeycloakAddress = {
  readonly url: string;
  readonly administrator: { readonly username: string; readonly password: string };
};

// A server for one machine starts sooner without the second compiler than it would ever run faster with it.
const environment = { JAVA_OPTS_KC_HEAP: '-Xms96m -Xmx512m', JAVA_OPTS_APPEND: '-XX:TieredStopAtLevel=1' };
const administrator = 'administrator';

/** Builds once what the server would otherwise build at each start; the database is chosen in this step. */
const build = (home: string) => runToEnd(join(home, 'bin/kc.sh'), ['build', '--db=dev-file'], environment);

const homeIn = (fetched: string) => {
  const home = readdirSync(fetched).find((name) => name.startsWith('keycloak-') && !name.endsWith('.zip'));
  if (home === undefined) throw new Error('There is no Keycloak in what was fetched.');
  return join(fetched, home);
};

const install = async (folders: Folders, toolchain: Toolchain) =>
  homeIn(
    await fetchPinned(folders, toolchain, 'keycloak', async (fetched, pom) => {
      await unpackWithMaven(toolchain, pom, fetched);
      for (const name of readdirSync(fetched).filter((name) => name.endsWith('.zip')))
        rmSync(join(fetched, name));
      await build(homeIn(fetched));
    }),
  );

/** Starts Keycloak, its data in the sector's folder. Resolves when it answers; the realm is applied after that. */
export const startKeycloak = async (
  folders: Folders,
  toolchain: Toolchain,
  { port, password }: { readonly port: number; readonly password: string },
  events: PartEvents,
  running: Part[],
): Promise<KeycloakAddress> => {
  const home = await install(folders, toolchain);
  const data = join(folders.local, 'keycloak');
  const pidFile = join(data, 'keycloak.pid');
  mkdirSync(data, { recursive: true });
  await stopLeftover({ pidFile, mark: data, signal: 'SIGTERM' });

  const url = `http://localhost:${port}`;
  const part = new Part(
    {
      name: 'keycloak',
      command: join(home, 'bin/kc.sh'),
      args: [
        'start',
        '--optimized',
        '--cache=local',
        '--http-enabled=true',
        '--http-host=127.0.0.1',
        `--http-port=${port}`,
        `--hostname=${url}`,
        `--db-url=jdbc:h2:file:${join(data, 'database')};NON_KEYWORDS=VALUE`,
      ],
      env: {
        ...environment,
        // Only a server that has no administrator yet makes one of these.
        KC_BOOTSTRAP_ADMIN_USERNAME: administrator,
        KC_BOOTSTRAP_ADMIN_PASSWORD: password,
      },
      isNode: false,
      logFile: join(folders.logs, 'keycloak.log'),
      pidFile,
      patience: 600_000,
      isReady: async () => (await fetch(`${url}/realms/master`)).ok,
    },
    events,
  );
  running.push(part);
  await part.start();
  return { url, administrator: { username: administrator, password } };
};

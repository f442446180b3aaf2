import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFolders } from './folders.js';
import { readRunFile } from './run-file.js';
import { openSecrets } from './secrets.js';

// Events that a service could not take in wait with their reason; this shows how many, and puts them back.
const { values: options } = parseArgs({ options: { replay: { type: 'boolean' } } });

const folders = openFolders();
const running = readRunFile(folders.runFile);
if (!running) {
  console.error('Whichdoor does not run here. Start it with `npm start`.');
  process.exit(1);
}

let failed = false;
for (const [service, { url }] of Object.entries(running.parts)) {
  const databaseUrl = running.databases[service];
  if (!url || !databaseUrl) continue;
  const health = (await fetch(`${url}/health`).then((response) => response.json())) as {
    eventsParked: number | null;
  };
  console.log(`${service.padEnd(10)} ${health.eventsParked ?? 'not known how many'} parked`);
  if (!options.replay || !health.eventsParked) continue;
  const { status } = spawnSync(
    process.execPath,
    [join(folders.root, `apps/${service}/dist/main.js`), 'replay-parked-events'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        WHICHDOOR_PORT: '0',
        WHICHDOOR_MASTER_KEY: openSecrets(folders.secretsFile).masterKey,
        DATABASE_URL: databaseUrl,
        ...running.eventLog,
        KEYCLOAK_URL: running.addresses.identity,
      },
    },
  );
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);

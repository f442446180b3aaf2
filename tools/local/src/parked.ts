import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFolders } from './folders.js';
import { readRunFile } from './run-file.js';
import { openSecrets } from './secrets.js';

// Events that a service could not take in wait with their reason; this shows how many and which, puts them back, or gives
// one up in the name of the account that runs it.
const { values: options } = parseArgs({
  options: {
    replay: { type: 'boolean' },
    list: { type: 'boolean' },
    discard: { type: 'string' },
    service: { type: 'string' },
    reason: { type: 'string' },
  },
});
const { discard, service: discardedBy, reason } = options;
if (discard !== undefined && (!discardedBy || !reason)) {
  console.error('Say of which service, and why: npm run parked -- --discard ID --service NAME --reason CODE');
  process.exit(1);
}

const folders = openFolders();
const running = readRunFile(folders.runFile);
if (!running) {
  console.error('Whichdoor does not run here. Start it with `npm start`.');
  process.exit(1);
}

// Until the service that it is asked of has one to give up.
let failed = discard !== undefined;
for (const [service, { url }] of Object.entries(running.parts)) {
  const databaseUrl = running.databases[service];
  if (!url || !databaseUrl) continue;
  const health = (await fetch(`${url}/health`).then((response) => response.json())) as {
    eventsParked: number | null;
  };
  console.log(`${service.padEnd(10)} ${health.eventsParked ?? 'not known how many'} parked`);
  if (!health.eventsParked) continue;
  const asked = [
    ...(options.list ? [['list-parked-events']] : []),
    ...(discard !== undefined && reason && service === discardedBy
      ? [['discard-parked-event', discard, reason, userInfo().username]]
      : []),
    ...(options.replay ? [['replay-parked-events']] : []),
  ];
  if (service === discardedBy) failed = false;
  for (const words of asked) {
    const { status } = spawnSync(
      process.execPath,
      [join(folders.root, `apps/${service}/dist/main.js`), ...words],
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
}
if (failed) console.error('Not everything was done.');
process.exit(failed ? 1 : 0);

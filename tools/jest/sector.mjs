import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSupervised } from '../local/dist/supervised-sector.js';

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
  const sector = startSupervised({ local, isReal, env: { NODE_OPTIONS: '' } });
  await sector.ready;
  process.env.WHICHDOOR_RUN_FILE = join(local, 'run.json');

  globalThis.stopSector = async () => {
    await sector.stop();
    if (!isReal) rmSync(local, { recursive: true, force: true });
  };
}

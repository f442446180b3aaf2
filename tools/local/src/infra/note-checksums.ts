import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolders } from '../folders.js';
import { checksumsOf, copyPinned, type Pinned } from './fetched.js';
import { findToolchain } from './toolchain.js';

// After a version of infra/*/pom.xml was moved: notes the checksums of what it names now, to be looked at and committed.
const folders = openFolders();
const toolchain = findToolchain();
for (const what of ['kafka', 'keycloak'] satisfies Pinned[]) {
  const fetched = mkdtempSync(join(tmpdir(), 'whichdoor-checksums-'));
  await copyPinned(folders, toolchain, what, fetched);
  writeFileSync(join(folders.root, 'infra', what, 'SHA256SUMS'), await checksumsOf(fetched));
  rmSync(fetched, { recursive: true });
  console.log(`infra/${what}/SHA256SUMS is up to date`);
}

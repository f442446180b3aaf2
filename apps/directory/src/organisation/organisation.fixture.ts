import { randomUUID } from 'node:crypto';
import type { Organisation } from './organisation.js';

export const anOrganisation = (parts: Partial<Organisation> = {}): Organisation => ({
  id: randomUUID(),
  name: 'Riverbend Exchange',
  model: 'PEER_LED',
  governanceWords: null,
  status: 'ACTIVE',
  sourceDirectory: null,
  sourceRowId: null,
  sourceDigest: null,
  ...parts,
});

import { randomUUID } from 'node:crypto';
import type { KnownNeed } from './need.js';

export const aKnownNeed = (parts: Partial<KnownNeed> = {}): KnownNeed => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  isOpen: true,
  ...parts,
});

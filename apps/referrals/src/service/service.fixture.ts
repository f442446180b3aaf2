import { randomUUID } from 'node:crypto';
import type { KnownService } from './service.js';

export const aKnownService = (parts: Partial<KnownService> = {}): KnownService => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  isListed: true,
  ...parts,
});

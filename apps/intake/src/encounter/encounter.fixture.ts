import { randomUUID } from 'node:crypto';
import type { Encounter } from './encounter.js';

export const anEncounter = (parts: Partial<Encounter> = {}): Encounter => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  siteId: randomUUID(),
  month: '2026-11',
  gave: [],
  received: [],
  reachBand: null,
  barriers: [],
  accessOffers: [],
  effortBand: null,
  needId: null,
  recordedAt: new Date('2026-11-23T09:00:00Z'),
  ...parts,
});

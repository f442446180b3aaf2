import { randomUUID } from 'node:crypto';
import type { Insight, Reader } from './insight.js';

export const anInsight = (parts: Partial<Insight> = {}): Insight => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  team: 'outreach',
  authorId: randomUUID(),
  sealedWords: Buffer.from('sealed'),
  permission: 'TEAM',
  partnerIds: [],
  observedIn: '2026-11',
  recordedAt: new Date('2026-11-20T09:00:00Z'),
  fates: [{ fate: 'HEARD', recordedAt: '2026-11-20T09:00:00.000Z', sealedWords: null }],
  ...parts,
});

export const aReader = (parts: Partial<Reader> = {}): Reader => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  team: 'outreach',
  roles: ['worker'],
  ...parts,
});

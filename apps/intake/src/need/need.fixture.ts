import { randomUUID } from 'node:crypto';
import type { Need } from './need.js';

export const aNeed = (parts: Partial<Need> = {}): Need => ({
  id: randomUUID(),
  organisationId: randomUUID(),
  kind: 'RESIDENTIAL_WITHDRAWAL',
  area: null,
  status: 'SEEKING',
  openedIn: '2026-11',
  closeReasons: [],
  acceptedOfferIds: [],
  openedAt: new Date('2026-11-20T09:00:00Z'),
  handle: null,
  ...parts,
});

import { randomUUID } from 'node:crypto';
import type { Offer } from './offer.js';

export const anOffer = (parts: Partial<Offer> = {}): Offer => ({
  id: randomUUID(),
  referralId: randomUUID(),
  needId: randomUUID(),
  serviceId: randomUUID(),
  senderOrganisationId: randomUUID(),
  recipientOrganisationId: randomUUID(),
  status: 'SENT',
  sealedFacts: Buffer.from('sealed'),
  factsUntil: new Date('2026-12-20T09:00:00Z'),
  sentAt: new Date('2026-11-20T09:00:00Z'),
  receivedAt: null,
  decidedAt: null,
  policyVersion: 1,
  dueAt: new Date('2026-11-23T09:00:00Z'),
  decideBy: new Date('2026-11-24T09:00:00Z'),
  expiresAt: new Date('2026-11-26T09:00:00Z'),
  questions: [],
  decline: null,
  acceptances: 0,
  acceptedFrom: null,
  acceptanceTakenBackAt: null,
  ...parts,
});

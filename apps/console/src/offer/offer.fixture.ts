import type { ShownOffer } from './act.js';

/** A criterion as the graph tells it. */
export const aGate = (id: string, attribute: string, quote: string) => ({
  id,
  version: 1,
  sentence: `Must say yes to ${attribute}.`,
  quote,
  rule: { effect: 'require', condition: { attribute, operator: 'is', value: true } },
});

/** An offer that the own organisation received. */
export const anOffer = (parts: Partial<ShownOffer> = {}): ShownOffer => ({
  id: 'offer-1',
  status: 'RECEIVED',
  needsMyAction: true,
  isReceived: true,
  sentAt: '2026-11-23T09:00:00.000Z',
  receivedAt: '2026-11-23T10:00:00.000Z',
  decidedAt: null,
  dueAt: '2026-11-25T09:00:00.000Z',
  isOverdue: true,
  senderOrganisation: { id: 'organisation-2', name: 'Fernway' },
  recipientOrganisation: { id: 'organisation-1', name: 'Test Organisation' },
  service: {
    id: 'service-1',
    name: 'Tidewater',
    areas: [],
    criteria: [
      aGate('home', 'safe_home', 'A safe place to stay is a must.'),
      aGate('company', 'support_person', 'Somebody has to be with you.'),
    ],
  },
  sharedFacts: [{ attribute: 'currently_using', answer: true }],
  sharedUntil: new Date(Date.now() + 20 * 86_400_000).toISOString(),
  asksToWaive: [],
  questions: [],
  decline: null,
  canTakeAcceptanceBackUntil: null,
  acceptanceTakenBackAt: null,
  referral: null,
  ...parts,
});

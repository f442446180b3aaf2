import { offerStatuses } from '@whichdoor/contracts';
import { isOverdue, mayShowFacts, waitsFor } from './offer.js';
import { anOffer } from './offer.fixture.js';
import { closedStatuses, openStatuses } from './offer-step.js';

const at = new Date('2026-11-23T09:00:00Z');

describe('an offer in somebody’s hands', () => {
  it.each([
    ['SENT', 'recipient'],
    ['RECEIVED', 'recipient'],
    ['WAITLISTED', 'recipient'],
    ['INFO_REQUESTED', 'sender'],
    ...closedStatuses.map((status) => [status, 'nobody'] as const),
  ] as const)('%s waits for the %s', (status, actor) => {
    const offer = anOffer({ status });

    expect(waitsFor(offer, offer.recipientOrganisationId)).toBe(actor === 'recipient');
    expect(waitsFor(offer, offer.senderOrganisationId)).toBe(actor === 'sender');
    expect(waitsFor(offer, null)).toBe(false);
  });

  it('is open or closed, and never both', () => {
    expect([...openStatuses, ...closedStatuses].sort()).toEqual([...offerStatuses].sort());
  });

  it('is overdue from the moment it was due, and never when it is due to nobody', () => {
    expect(isOverdue(anOffer({ dueAt: at }), new Date(at.getTime() - 1))).toBe(false);
    expect(isOverdue(anOffer({ dueAt: at }), at)).toBe(true);
    expect(isOverdue(anOffer({ dueAt: null }), at)).toBe(false);
  });

  it('shows its facts until the day agreed, and not at it', () => {
    const offer = anOffer({ factsUntil: at });

    expect(mayShowFacts(offer, new Date(at.getTime() - 1))).toBe(true);
    expect(mayShowFacts(offer, at)).toBe(false);
    expect(mayShowFacts({ ...offer, sealedFacts: null }, new Date(0))).toBe(false);
  });
});

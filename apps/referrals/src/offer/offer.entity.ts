import { EntitySchema } from 'typeorm';
import type { Offer } from './offer.js';

export const OfferEntity = new EntitySchema<Offer>({
  name: 'offer',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'offer_pk' },
    referralId: { type: 'uuid', name: 'referral_id' },
    needId: { type: 'uuid', name: 'need_id' },
    serviceId: { type: 'uuid', name: 'service_id' },
    senderOrganisationId: { type: 'uuid', name: 'sender_organisation_id' },
    recipientOrganisationId: { type: 'uuid', name: 'recipient_organisation_id' },
    status: { type: 'text' },
    sealedFacts: { type: 'bytea', name: 'sealed_facts', nullable: true },
    factsUntil: { type: 'timestamptz', name: 'facts_until' },
    sentAt: { type: 'timestamptz', name: 'sent_at' },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    policyVersion: { type: 'int', name: 'policy_version' },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    decideBy: { type: 'timestamptz', name: 'decide_by' },
    expiresAt: { type: 'timestamptz', name: 'expires_at' },
    questions: { type: 'jsonb' },
    decline: { type: 'jsonb', nullable: true },
    acceptances: { type: 'int', default: 0 },
    acceptedFrom: { type: 'jsonb', name: 'accepted_from', nullable: true },
    acceptanceTakenBackAt: { type: 'timestamptz', name: 'acceptance_taken_back_at', nullable: true },
  },
});

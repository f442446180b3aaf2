import { EntitySchema } from 'typeorm';
import type { Referral } from './referral.js';

export const ReferralEntity = new EntitySchema<Referral>({
  name: 'referral',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'referral_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    needId: { type: 'uuid', name: 'need_id' },
    consentForm: { type: 'text', name: 'consent_form' },
    consentFacts: { type: 'text', array: true, name: 'consent_facts' },
    consentUntil: { type: 'timestamptz', name: 'consent_until' },
    criteriaSeen: { type: 'jsonb', name: 'criteria_seen' },
    sentAt: { type: 'timestamptz', name: 'sent_at' },
  },
});

import { EntitySchema } from 'typeorm';
import type { Need } from './need.js';

export const NeedEntity = new EntitySchema<Need>({
  name: 'need',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'need_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    kind: { type: 'text' },
    area: { type: 'text', nullable: true },
    status: { type: 'text' },
    openedIn: { type: 'text', name: 'opened_in' },
    closeReasons: { type: 'text', array: true, name: 'close_reasons' },
    acceptedOfferIds: { type: 'uuid', array: true, name: 'accepted_offer_ids' },
    openedAt: { type: 'timestamptz', name: 'opened_at' },
    handle: { type: 'bytea', nullable: true },
  },
});

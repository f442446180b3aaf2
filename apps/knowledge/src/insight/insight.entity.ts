import { EntitySchema } from 'typeorm';
import type { Insight } from './insight.js';

export const InsightEntity = new EntitySchema<Insight>({
  name: 'insight',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'insight_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    team: { type: 'text', nullable: true },
    authorId: { type: 'uuid', name: 'author_id' },
    sealedWords: { type: 'bytea', name: 'sealed_words' },
    permission: { type: 'text' },
    partnerIds: { type: 'uuid', array: true, name: 'partner_ids' },
    observedIn: { type: 'text', name: 'observed_in' },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    fates: { type: 'jsonb' },
  },
});

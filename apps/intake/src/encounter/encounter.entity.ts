import { EntitySchema } from 'typeorm';
import type { Encounter } from './encounter.js';

export const EncounterEntity = new EntitySchema<Encounter>({
  name: 'encounter',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'encounter_pk' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    siteId: { type: 'uuid', name: 'site_id' },
    month: { type: 'text' },
    gave: { type: 'text', array: true },
    received: { type: 'text', array: true },
    reachBand: { type: 'text', name: 'reach_band', nullable: true },
    barriers: { type: 'text', array: true },
    accessOffers: { type: 'jsonb', name: 'access_offers' },
    effortBand: { type: 'text', name: 'effort_band', nullable: true },
    needId: { type: 'uuid', name: 'need_id', nullable: true },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
  },
});

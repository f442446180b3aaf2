import { z } from 'zod';
import {
  accessBarriers,
  accessOffers,
  effortBands,
  gaveCodes,
  needCloseReasons,
  needClosings,
  reachBands,
  receivedCodes,
  serviceKinds,
  uptakes,
} from '../vocabulary.js';
import { defineEvent } from './define.js';
import { code, id, month, openCode } from './fields.js';

export const EncounterRecorded = defineEvent('EncounterRecorded', 'intake.encounter', 'encounterId', {
  encounterId: id,
  organisationId: id,
  month,
  gave: z.array(code(gaveCodes)),
  received: z.array(code(receivedCodes)),
  reachBand: code(reachBands).nullable(),
  barriers: z.array(code(accessBarriers)),
  accessOffers: z.array(z.object({ accessOffer: code(accessOffers), uptake: code(uptakes) })),
  effortBand: code(effortBands).nullable(),
  /** The open need that this work answered, where the worker said so. */
  needId: id.nullable(),
});

/** The worker took back what was recorded. */
export const EncounterRemoved = defineEvent('EncounterRemoved', 'intake.encounter', 'encounterId', {
  encounterId: id,
  organisationId: id,
});

export const NeedIdentified = defineEvent('NeedIdentified', 'intake.need', 'needId', {
  needId: id,
  organisationId: id,
  kind: code(serviceKinds),
  area: openCode.nullable(),
  month,
});

export const NeedClosed = defineEvent('NeedClosed', 'intake.need', 'needId', {
  needId: id,
  organisationId: id,
  closing: code(needClosings),
  reasons: z.array(code(needCloseReasons)),
  month,
});

import { insightFates, insightPermissions } from '../vocabulary.js';
import { defineEvent } from './define.js';
import { code, id, month } from './fields.js';

export const InsightShared = defineEvent('InsightShared', 'knowledge.insight', 'insightId', {
  insightId: id,
  organisationId: id,
  permission: code(insightPermissions),
  month,
});

/** Whoever noted it took it back. */
export const InsightRemoved = defineEvent('InsightRemoved', 'knowledge.insight', 'insightId', {
  insightId: id,
  organisationId: id,
});

export const InsightFateRecorded = defineEvent('InsightFateRecorded', 'knowledge.insight', 'insightId', {
  insightId: id,
  organisationId: id,
  fate: code(insightFates),
  month,
});

import { randomUUID } from 'node:crypto';
import type { KnownCriterion } from './criterion.js';

export const aKnownCriterion = (parts: Partial<KnownCriterion> = {}): KnownCriterion => ({
  criterionId: randomUUID(),
  version: 1,
  serviceId: randomUUID(),
  attributes: [],
  endedAt: null,
  ...parts,
});
